import { nearest } from '../../spelling.ts';
import { type Finding, quote } from '../report.ts';
import type { NoteSettings } from './note-settings.ts';
import { readPage } from './read-page.ts';
import { readSheet } from './read-sheet.ts';
import { readTags } from './read-tags.ts';
import { cribKeys, foreignKeys, plainKeys, type SettingKeys, type SettingShape } from './setting-keys.ts';
import * as values from './setting-values.ts';
import type { YamlEntry, YamlMap, YamlValue } from './yaml-value.ts';

/** The settings that a map names, each with the offset of its key. */
export interface FoundSettings {
  readonly settings: Partial<NoteSettings>;
  readonly places: ReadonlyMap<keyof NoteSettings, number>;
  readonly findings: readonly Finding[];
}

/** Gives the settings that stand in a map under `keys`, and what is wrong with its entries. */
export function readEntries(map: YamlMap, keys: SettingKeys): FoundSettings {
  const settings: Partial<Record<keyof NoteSettings, unknown>> = {};
  const places = new Map<keyof NoteSettings, number>();
  const findings = map.entries.flatMap((entry): readonly Finding[] => {
    if (entry.key === 'crib' && keys === plainKeys) {
      if (entry.value.kind !== 'map')
        return entry.value.kind === 'null' ? [] : [wrongType('"crib"', entry.value, 'keys and values')];
      const inner = readEntries(entry.value, cribKeys);
      Object.assign(settings, inner.settings);
      for (const [key, place] of inner.places) places.set(key, place);
      return inner.findings;
    }
    const key = keys.get(entry.key);
    if (key === undefined) return unknownKey(entry, keys);
    const { value, faults } = readers[key.shape](entry.value);
    if (value !== undefined) {
      settings[key.setting] = value;
      places.set(key.setting, entry.start);
    }
    return faults.map((fault) => faultOf(entry.key, fault));
  });
  return { settings: settings as Partial<NoteSettings>, places, findings };
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
  page: readPage,
};

/** Says what a value should have been. */
export function faultOf(key: string, { rule, expected, at, usable }: values.ValueFault): Finding {
  const found = 'text' in at ? quote(at.text) : `a ${at.kind}`;
  return {
    rule: `frontmatter/${rule}`,
    level: usable ? 'warning' : 'error',
    message: `"${key}" should be ${expected}, found ${found}`,
    start: at.start,
    end: at.end,
  };
}

/** Says what a value should have been that is none of its kind. */
export function wrongType(what: string, value: YamlValue, expected: string): Finding {
  const found = value.kind === 'map' || value.kind === 'list' ? `a ${value.kind}` : 'a single value';
  const message = `${what} should be ${expected}, found ${found}`;
  return { rule: 'frontmatter/type', level: 'error', message, start: value.start, end: value.end };
}

/** Says of a key that it means nothing, and which one is meant. */
export function unknownKey({ key, start, end }: YamlEntry, keys: ReadonlyMap<string, unknown>): Finding[] {
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
