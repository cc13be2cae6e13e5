import type { Limits } from '../limits.ts';
import type { Finding } from '../report.ts';
import { type NoteSettings, noSettings } from './note-settings.ts';
import { readEntries, wrongType } from './read-entries.ts';
import { readYaml } from './read-yaml.ts';
import { plainKeys } from './setting-keys.ts';

/** Settings with what is to be said about them. */
export interface SettingsReading {
  readonly settings: NoteSettings;
  /** The offset of each key that says something. */
  readonly places?: ReadonlyMap<keyof NoteSettings, number>;
  /** Places in the text that was read. */
  readonly findings: readonly Finding[];
}

/** Gives the settings of a block of front matter; `base` is the offset at which it stands. */
export function readSettings(block: string, base: number, limits: Limits): SettingsReading {
  const { value, findings } = readYaml(block, base, limits);
  if (value === undefined || value.kind === 'null') return { settings: noSettings, findings };
  if (value.kind !== 'map')
    return { settings: noSettings, findings: [wrongType('the settings', value, 'keys and values')] };
  const { settings, places, findings: said } = readEntries(value, plainKeys);
  return { settings: { ...noSettings, ...settings }, places, findings: said };
}
