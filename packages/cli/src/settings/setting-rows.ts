import type { NoteSettings } from '@cribnotes/core/settings';
import type { Settings } from '../emitters.ts';
import { type AskedChoices, DEFAULT_OUT } from './build-choices.ts';
import { choiceOf, type Voice } from './choices.ts';

/** What the call may say of what settings say too. */
export interface AskedSettings
  extends AskedChoices,
    Pick<Settings, 'pages' | 'columns' | 'paper' | 'theme' | 'ideas'> {
  readonly date?: string;
}

/** One setting that holds. */
export interface SettingRow {
  readonly key: string;
  readonly value: string;
  /** Who says so, and what of whom is not heard therefore. */
  readonly by: string;
}

/** The call as one who says something. */
export function flagVoice(asked: AskedSettings): Voice {
  const { pages, columns, paper, theme, ideas, split } = asked;
  const size = paper === undefined || typeof paper === 'string' ? paper : 'as said';
  const sheet = Object.fromEntries(
    Object.entries({ pages, columns, paper: size, theme, ideas, split }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const settings: Partial<NoteSettings> = {
    sheet,
    ...(asked.out === undefined ? {} : { out: asked.out }),
    ...(asked.to === undefined ? {} : { formats: asked.to }),
    ...(asked.deck === undefined ? {} : { deck: asked.deck }),
    ...(asked.date === undefined ? {} : { date: asked.date }),
    ...(split === undefined ? {} : { page: { split } }),
  };
  return { name: 'flag', settings, lines: new Map(), root: '' };
}

/** The settings in the order in which they are told, by the names that files use, and what holds where nobody says anything. */
const KEYS: readonly {
  readonly key: string;
  readonly setting: keyof NoteSettings;
  readonly otherwise: string;
  /** What several say is joined. */
  readonly joined?: true;
}[] = [
  { key: 'topic', setting: 'topic', otherwise: '' },
  { key: 'title', setting: 'title', otherwise: 'the only heading, or the name' },
  { key: 'summary', setting: 'summary', otherwise: 'none' },
  { key: 'lang', setting: 'language', otherwise: 'the one of the sentences' },
  { key: 'date', setting: 'date', otherwise: 'that of this crib' },
  { key: 'tools', setting: 'tools', otherwise: 'those that the notes show', joined: true },
  { key: 'aliases', setting: 'aliases', otherwise: 'those that the notes show', joined: true },
  { key: 'groups', setting: 'groups', otherwise: 'in the order of the notes', joined: true },
  { key: 'ignore', setting: 'ignore', otherwise: 'none', joined: true },
  { key: 'secrets', setting: 'secrets', otherwise: 'hide' },
  { key: 'specs', setting: 'specs', otherwise: 'those of crib', joined: true },
  { key: 'out', setting: 'out', otherwise: DEFAULT_OUT },
  { key: 'to', setting: 'formats', otherwise: 'all but png' },
  { key: 'sheet', setting: 'sheet', otherwise: 'as it fits' },
  { key: 'deck', setting: 'deck', otherwise: 'the title' },
  { key: 'page', setting: 'page', otherwise: 'one' },
];

/** Gives what holds of each setting, and who says so. `name` is the topic's where nobody gives one. */
export function settingRows(voices: readonly Voice[], name: string): readonly SettingRow[] {
  return KEYS.flatMap(({ key, setting, otherwise, joined }): readonly SettingRow[] => {
    if (setting === 'sheet') return sheetRows(voices);
    const { choice, unheard } = choiceOf(voices, setting);
    if (choice === undefined) return [{ key, value: otherwise || name, by: 'default' }];
    if (!joined || unheard.length === 0)
      return [{ key, value: printed(choice.value), by: byWhom(choice.voice, unheard, setting) }];
    const all = [choice.voice, ...unheard];
    return all.map((voice) => ({
      key,
      value: printed(voice.settings[setting]),
      by: placeOf(voice, setting),
    }));
  });
}

/** The sheet is one setting: who says something of it first says all. What the call says goes before, word by word. */
function sheetRows(voices: readonly Voice[]): readonly SettingRow[] {
  const [call, ...others] = voices;
  const flags = call?.settings.sheet ?? {};
  const { choice, unheard } = choiceOf(others, 'sheet');
  const said = choice?.value ?? {};
  const rows = [
    ...Object.entries(flags).map(([key, value]) => ({
      key: `sheet ${key}`,
      value: String(value),
      by: 'flag',
    })),
    ...Object.entries(said)
      .filter(([key]) => !Object.hasOwn(flags, key))
      .map(([key, value]) => ({
        key: `sheet ${key}`,
        value: String(value),
        by: choice ? byWhom(choice.voice, unheard, 'sheet') : '',
      })),
  ];
  return rows.length > 0 ? rows : [{ key: 'sheet', value: 'as it fits', by: 'default' }];
}

function byWhom(voice: Voice, unheard: readonly Voice[], setting: keyof NoteSettings): string {
  const others = unheard.map((other) => `${printed(other.settings[setting])} of ${placeOf(other, setting)}`);
  return `${placeOf(voice, setting)}${others.length === 0 ? '' : `, before ${others.join(', ')}`}`;
}

function placeOf({ name, lines }: Voice, setting: keyof NoteSettings): string {
  const line = lines.get(setting);
  return line === undefined ? name : `${name}:${line}`;
}

function printed(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, one]) => `${key}: ${String(one)}`)
    .join(', ');
}
