import type { NoteSettings, SettingLines } from '@cribnotes/core/settings';

/** One who says something of a topic's settings, in the order in which they are heard. */
export interface Voice {
  /** As it is told: `crib.yaml`. */
  readonly name: string;
  readonly settings: Partial<NoteSettings>;
  readonly lines: SettingLines;
  /** Where its paths begin, absolute. */
  readonly root: string;
}

/** A value with who says it. */
export interface Choice<Value> {
  readonly value: Value;
  readonly voice: Voice;
}

/** Gives what the first one says who says something, and what the others say besides. */
export function choiceOf<Key extends keyof NoteSettings>(
  voices: readonly Voice[],
  key: Key,
): { readonly choice?: Choice<NonNullable<NoteSettings[Key]>>; readonly unheard: readonly Voice[] } {
  const saying = voices.filter(({ settings }) => isSaid(settings[key]));
  const [voice, ...unheard] = saying;
  const value = voice?.settings[key];
  return voice === undefined || value === undefined || value === null
    ? { unheard: [] }
    : { choice: { value: value as NonNullable<NoteSettings[Key]>, voice }, unheard };
}

/** An empty list or map says nothing. */
function isSaid(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

/** What a `crib.yaml` above several topics says of each of them; the rest is of the notes in its own folder alone. */
const SHARED: readonly (keyof NoteSettings)[] = [
  'language',
  'date',
  'sheet',
  'ignore',
  'secrets',
  'aliases',
  'out',
  'formats',
  'deck',
  'page',
  'specs',
];

/** Gives of a file's settings what holds for all topics below it. */
export function sharedOf(settings: NoteSettings): Partial<NoteSettings> {
  return Object.fromEntries(SHARED.map((key) => [key, settings[key]]));
}
