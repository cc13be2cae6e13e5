import type { Diagnostic, SourceId } from '../../model.ts';
import { defaultLimits, type Limits } from '../limits.ts';
import { diagnose, type Finding } from '../report.ts';
import { lineStarts, pointAt } from '../text/text-map.ts';
import { type NoteSettings, noSettings } from './note-settings.ts';
import { readEntries, wrongType } from './read-entries.ts';
import { readTopics, type TopicReading } from './read-topics.ts';
import { readVault, type VaultSettings } from './read-vault.ts';
import { readYaml } from './read-yaml.ts';
import { folderKeys } from './setting-keys.ts';

/** The line of each key that says something. */
export type SettingLines = ReadonlyMap<keyof NoteSettings, number>;

/** What `crib.yaml` says of one topic below its folder. */
export interface TopicSettings {
  readonly name?: string;
  /** The folder of its notes, from that of `crib.yaml`. */
  readonly folder?: string;
  /** Its notes, as paths with `*`, `**` and `?`, from the folder of `crib.yaml`. */
  readonly files: readonly string[];
  readonly settings: NoteSettings;
  readonly lines: SettingLines;
  /** Where it stands. */
  readonly line: number;
  /** Why it cannot be built. */
  readonly fault?: Diagnostic;
}

/** What a `crib.yaml` says. */
export interface FolderSettings {
  readonly settings: NoteSettings;
  readonly lines: SettingLines;
  readonly topics?: readonly TopicSettings[];
  /** False where the folder is said to be none, however it looks. */
  readonly vault?: VaultSettings | false;
  readonly diagnostics: readonly Diagnostic[];
}

/** Gives what a `crib.yaml` says: the keys of `crib:` at the top, those of a build, its topics and its vault. */
export function parseSettings(
  text: string,
  id: SourceId = 'crib.yaml',
  limits: Partial<Limits> = {},
): FolderSettings {
  const starts = lineStarts(text);
  const file = { id, toOriginal: (offset: number) => pointAt(starts, offset) };
  const tell = (findings: readonly Finding[]): Diagnostic[] => findings.map((one) => diagnose(file, one));
  const lineOf = (offset: number): number => pointAt(starts, offset).line;
  const { value, findings } = readYaml(text, 0, { ...defaultLimits, ...limits });
  const nothing = { settings: noSettings, lines: new Map() };
  if (value === undefined || value.kind === 'null') return { ...nothing, diagnostics: tell(findings) };
  if (value.kind !== 'map')
    return { ...nothing, diagnostics: tell([wrongType('the settings', value, 'keys and values')]) };
  const named = (key: string) => value.entries.find((entry) => entry.key === key)?.value;
  const read = readEntries(
    { ...value, entries: value.entries.filter(({ key }) => key !== 'topics' && key !== 'vault') },
    folderKeys,
  );
  const topics = readTopics(named('topics'));
  const vault = readVault(named('vault'));
  return {
    settings: { ...noSettings, ...read.settings },
    lines: linesOf(read.places, lineOf),
    ...(topics.value && { topics: topics.value.map((topic) => settled(topic, lineOf, tell)) }),
    ...(vault.value === undefined ? {} : { vault: vault.value }),
    diagnostics: tell([...read.findings, ...topics.findings, ...vault.findings]),
  };
}

function settled(
  { places, start, fault, ...topic }: TopicReading,
  lineOf: (offset: number) => number,
  tell: (findings: readonly Finding[]) => readonly Diagnostic[],
): TopicSettings {
  const [told] = fault ? tell([fault]) : [];
  return {
    ...topic,
    lines: linesOf(places, lineOf),
    line: lineOf(start),
    ...(told ? { fault: told } : {}),
  };
}

/** Gives the lines of keys by their offsets. */
export function linesOf(
  places: ReadonlyMap<keyof NoteSettings, number>,
  lineOf: (offset: number) => number,
): SettingLines {
  return new Map([...places].map(([key, offset]) => [key, lineOf(offset)]));
}
