import { alternatives, wordsIn } from '../languages/alternatives.ts';
import type { KeyWords } from '../languages/key-words.ts';
import type { Chord } from '../model.ts';

/** A key that is held while another one is pressed. */
export type Modifier = Chord['modifiers'][number];

const listed = (list: string): string[] => list.split(' ').filter(Boolean);

/** Gives the words of a class that languages have for keys. */
const said = (of: keyof Omit<KeyWords, 'chapter'>): readonly string[] => [
  ...wordsIn(({ keys }) => keys?.[of]),
];

/** What keyboards and editors call the keys that are held; of a letter each only before a dash. */
const MODIFIER_NAMES: Readonly<Record<Modifier, readonly string[]>> = {
  alt: [...listed('a m alt ⌥'), ...said('alt')],
  ctrl: [...listed('c ctrl ctl ctr crtl ⌃ ^'), ...said('ctrl')],
  meta: listed('d cmd command meta super win windows mod mod4 $mod ⌘'),
  shift: [...listed('s shift ⇧'), ...said('shift')],
  leader: listed('leader localleader'),
  prefix: said('prefix'),
};

const MODIFIERS: ReadonlyMap<string, Modifier> = new Map(
  Object.entries(MODIFIER_NAMES).flatMap(([modifier, names]) =>
    names.map((name) => [name, modifier as Modifier] as const),
  ),
);

/** Gives the key to hold that a word names, in any of the languages of notes. */
export function modifierOf(word: string): Modifier | undefined {
  return MODIFIERS.get(word.toLowerCase());
}

/** Names that can hardly be meant for anything else where another key follows: "Control a". */
export const HELD: readonly string[] = [...listed('ctrl alt shift cmd'), ...said('ctrl'), ...said('shift')];

/** Keys with a name on keyboards everywhere, and in the languages of notes. */
const KEY_NAMES: ReadonlySet<string> = new Set([
  ...listed('esc tab bs del ins pgup pgdn pgdown pageup pagedown cr leader ← ↑ → ↓ ⏎ ⇥ ␣'),
  ...said('names'),
  ...said('prefix'),
]);

/** True for the name of a key: `Esc`, `F5`, `PgUp`, `Leertaste`. */
export function isKeyName(word: string): boolean {
  const name = word.toLowerCase().replace(/ /g, '');
  return KEY_NAMES.has(name) || /^f\d{1,2}$/.test(name) || /^arrowkeys?$/.test(name);
}

const piecesOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** The words that names of keys are made of; single letters count only where a dash follows. */
const PIECES: ReadonlySet<string> = new Set(
  [...KEY_NAMES, ...MODIFIERS.keys(), 'arrowkeys', 'arrowkey']
    .flatMap(piecesOf)
    .filter((piece) => piece.length > 1),
);

/** Signs of keys, a letter that is held, and scripts whose words touch each other. */
const KEY_SIGN = /[\^$<←-↓⇥⇧⌃-⏎␣\u0530-\u1fff\u2c00-\uffff]|(?<![A-Za-z])[CMAS]-|[fF]\d/;

/** True for a text that may name a key: a cheap question before costly ones, which most lines answer with no. */
export const mayNameKeys = (text: string): boolean =>
  KEY_SIGN.test(text) || piecesOf(text).some((piece) => PIECES.has(piece));

const EVERYDAY_NAMES: ReadonlySet<string> = new Set(said('everyday'));

/** True for a name that is more often a word of a sentence: `up`, but not `Up`. */
export const isEverydayName = (word: string): boolean => EVERYDAY_NAMES.has(word);

/** What stands between one key and the next one to press. */
export const STEPS: readonly string[] = said('steps');

/** What stands between two keys that do the same. */
export const ORS: readonly string[] = said('or');

/** What stands between two keys of which each does its own. */
export const ANDS: readonly string[] = said('and');

/** What stands between the first key of a row of keys and its last one. */
export const TILLS: readonly string[] = said('till');

/** What a key is said to be or to do behind it, so that the sentence is about it and is no explanation beside it. */
export const SAYS_OF_KEY: RegExp = new RegExp(`^(?:${said('says').join('|')})(?!\\p{L})`, 'iu');

/** What stands before a key at the end of a sentence that says what the key is. */
export const IS_KEY: RegExp = new RegExp(
  `(?:(?<=[\\s\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}])(?:${said('is').join('|')}))$`,
  'iu',
);

/** What chapters of keys are called. */
export const KEYS_CHAPTER: RegExp = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${alternatives(({ keys }) => keys?.chapter)})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
  'iu',
);
