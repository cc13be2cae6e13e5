import { type Finding, quote } from '../report.ts';
import { faultOf, unknownKey, wrongType } from './read-entries.ts';
import { readTags } from './read-tags.ts';
import { readWords, type ValueReading } from './setting-values.ts';
import type { YamlEntry, YamlValue } from './yaml-value.ts';

/** What makes the notes of a vault one topic. */
export const VAULT_TOPICS = ['tool', 'folder'] as const;

/** Which notes of a vault are looked at, and how they become topics. */
export interface VaultSettings {
  /** One topic a tool, or one a folder. */
  readonly by: (typeof VAULT_TOPICS)[number];
  /** Folders and notes, as paths with `*`, `**` and `?`; without any, all. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** A note must have one of these tags; without any, none is asked for. */
  readonly tags: readonly string[];
  /** A note must have none of these. */
  readonly withoutTags: readonly string[];
}

export const anyVault: VaultSettings = { by: 'tool', include: [], exclude: [], tags: [], withoutTags: [] };

const LISTS: ReadonlyMap<string, Exclude<keyof VaultSettings, 'by'>> = new Map([
  ['include', 'include'],
  ['exclude', 'exclude'],
  ['tags', 'tags'],
  ['without-tags', 'withoutTags'],
]);

/** The keys below `vault`. */
export const vaultKeys: ReadonlyMap<string, unknown> = new Map([...LISTS, ['by', 'by']]);

/** Gives what `crib.yaml` says of its vault: `vault: true`, or which notes are looked at. */
export function readVault(value: YamlValue | undefined): {
  /** False where the folder is said to be none. */
  readonly value?: VaultSettings | false;
  readonly findings: readonly Finding[];
} {
  if (value === undefined) return { findings: [] };
  if (value.kind === 'null') return { value: anyVault, findings: [] };
  if (value.kind === 'boolean')
    return { value: value.text.toLowerCase() === 'true' && anyVault, findings: [] };
  if (value.kind !== 'map')
    return { findings: [wrongType('"vault"', value, 'true, or keys such as include and tags')] };
  const found: { -readonly [Key in keyof VaultSettings]: VaultSettings[Key] } = { ...anyVault };
  const findings = value.entries.flatMap((entry) => readEntry(entry, found));
  const both = found.include.find((one) => found.exclude.includes(one));
  const bothTags = found.tags.find((one) => found.withoutTags.includes(one));
  const contradiction = both ?? bothTags;
  if (contradiction !== undefined)
    findings.push({
      rule: 'settings/contradiction',
      level: 'error',
      message: `the vault both takes in and leaves out ${quote(contradiction)}`,
      start: value.start,
      end: value.start,
      hint: 'leave it out of one of the two lists',
    });
  return { value: found, findings };
}

function readEntry(
  entry: YamlEntry,
  found: { -readonly [Key in keyof VaultSettings]: VaultSettings[Key] },
): Finding[] {
  const { key, value } = entry;
  if (key === 'by') {
    const word = value.kind === 'text' ? value.text : '';
    const by = VAULT_TOPICS.find((one) => one === word);
    if (by !== undefined) found.by = by;
    const expected = VAULT_TOPICS.join(' or ');
    return by === undefined ? [faultOf('by', { rule: 'type', expected, at: value, usable: false })] : [];
  }
  const list = LISTS.get(key);
  if (list === undefined) return unknownKey(entry, vaultKeys);
  const read: ValueReading<readonly string[]> = /tags/i.test(key) ? readTags(value) : readWords(value);
  if (read.value !== undefined) found[list] = read.value;
  return read.faults.map((fault) => faultOf(key, fault));
}
