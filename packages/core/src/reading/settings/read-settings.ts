import type { Diagnostic, SourceId } from '../../model.ts';
import { nearest } from '../../spelling.ts';
import { defaultLimits, type Limits } from '../limits.ts';
import { diagnose, type Finding, quote } from '../report.ts';
import { lineStarts, pointAt } from '../text/text-map.ts';
import { type NoteSettings, noSettings } from './note-settings.ts';
import { readSheet } from './read-sheet.ts';
import { readTags } from './read-tags.ts';
import { readYaml } from './read-yaml.ts';
import { cribKeys, foreignKeys, plainKeys, type SettingKey, type SettingShape } from './setting-keys.ts';
import * as values from './setting-values.ts';
import type { YamlEntry, YamlMap, YamlValue } from './yaml-value.ts';

/** Settings with what is to be said about them. */
export interface SettingsReading {
  readonly settings: NoteSettings;
  /** Places in the text that was read. */
  readonly findings: readonly Finding[];
}

/** Gives the settings of a block of front matter; `base` is the offset at which it stands. */
export function readSettings(block: string, base: number, limits: Limits): SettingsReading {
  return settingsOf(readYaml(block, base, limits), plainKeys);
}

/** Gives the settings of a folder: the text of its `crib.yaml`, with the keys of `crib:` at the top. */
export function parseSettings(
  text: string,
  id: SourceId = 'crib.yaml',
  limits: Partial<Limits> = {},
): { readonly settings: NoteSettings; readonly diagnostics: readonly Diagnostic[] } {
  const { settings, findings } = settingsOf(readYaml(text, 0, { ...defaultLimits, ...limits }), cribKeys);
  const starts = lineStarts(text);
  const file = { id, toOriginal: (offset: number) => pointAt(starts, offset) };
  return { settings, diagnostics: findings.map((finding) => diagnose(file, finding)) };
}

type Keys = ReadonlyMap<string, SettingKey>;

function settingsOf(yaml: ReturnType<typeof readYaml>, keys: Keys): SettingsReading {
  const { value, findings } = yaml;
  if (value === undefined || value.kind === 'null') return { settings: noSettings, findings };
  if (value.kind !== 'map')
    return { settings: noSettings, findings: [wrongType('the settings', value, 'keys and values')] };
  const found: Partial<Record<keyof NoteSettings, unknown>> = {};
  const said = [...findings, ...readEntries(value, keys, found)];
  return { settings: { ...noSettings, ...(found as Partial<NoteSettings>) }, findings: said };
}

function readEntries(
  map: YamlMap,
  keys: Keys,
  found: Partial<Record<keyof NoteSettings, unknown>>,
): Finding[] {
  return map.entries.flatMap((entry) => {
    if (entry.key === 'crib' && keys === plainKeys) {
      if (entry.value.kind === 'map') return readEntries(entry.value, cribKeys, found);
      return entry.value.kind === 'null' ? [] : [wrongType('"crib"', entry.value, 'keys and values')];
    }
    const key = keys.get(entry.key);
    if (key === undefined) return unknownKey(entry, keys);
    const { value, faults } = readers[key.shape](entry.value);
    if (value !== undefined) found[key.setting] = value;
    return faults.map((fault) => faultOf(entry.key, fault));
  });
}

const readers: Readonly<Record<SettingShape, (value: YamlValue) => values.ValueReading<unknown>>> = {
  text: values.readLine,
  title: values.readTitle,
  language: values.readLanguage,
  date: values.readDate,
  section: values.readSection,
  tags: readTags,
  words: values.readWords,
  names: values.readNames,
  secrets: values.readSecrets,
  sheet: readSheet,
};

function faultOf(key: string, { rule, expected, at, usable }: values.ValueFault): Finding {
  const found = 'text' in at ? quote(at.text) : `a ${at.kind}`;
  return {
    rule: `frontmatter/${rule}`,
    level: usable ? 'warning' : 'error',
    message: `"${key}" should be ${expected}, found ${found}`,
    start: at.start,
    end: at.end,
  };
}

function wrongType(what: string, value: YamlValue, expected: string): Finding {
  const found = value.kind === 'map' || value.kind === 'list' ? `a ${value.kind}` : 'a single value';
  const message = `${what} should be ${expected}, found ${found}`;
  return { rule: 'frontmatter/type', level: 'error', message, start: value.start, end: value.end };
}

function unknownKey({ key, start, end }: YamlEntry, keys: Keys): Finding[] {
  if (keys === plainKeys && foreignKeys.has(key)) return [];
  const meant = nearest(key, keys.keys());
  return [
    {
      rule: 'frontmatter/unknown-key',
      // Vaults and sites keep what they like there; what is said to crib alone, or nearly so, is meant for it.
      level: keys === plainKeys && meant === undefined ? 'info' : 'warning',
      message: `the key ${quote(key)} has no meaning here`,
      start,
      end,
      actual: key,
      ...(meant ? { expected: [meant], hint: `did you mean "${meant}"?` } : {}),
    },
  ];
}
