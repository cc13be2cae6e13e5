import { isKeyName, modifierOf, SAYS_OF_KEY } from './key-names.ts';
import { type Keys, keysOf } from './keys.ts';
import type { TextContext } from './text-reading.ts';

/** Keys that a text begins with; `words` is where their explanation begins. */
export interface LeadingKeys {
  readonly keys: Keys;
  readonly to: number;
  readonly words: number;
}

/** How many words keys may have: "Ctrl + Shift + P, then Ctrl + Shift + K". */
const LONGEST = 12;

/** What parts keys from their explanation. */
const MARK = /^\s*(?:[:：=→⇒]|[-=–—]+>|[–—]{1,2}(?=\s|\p{L})|-(?=\s)|[（(])\s*/u;

/**
 * Gives the longest keys that a text begins with, where an explanation follows: behind a mark, a wide blank, in another
 * script, or, in a list, behind one blank: "Ctrl-a start of the line", "Ctrl + B, then d: leave".
 */
export function leadingKeys(text: string, context: TextContext): LeadingKeys | undefined {
  if (!beginsWithKey(text)) return undefined;
  let found: { readonly keys: Keys; readonly to: number } | undefined;
  for (const to of endsOf(text)) {
    const keys = keysOf(text.slice(0, to));
    if (keys) found = { keys, to };
  }
  if (found === undefined) return undefined;
  const rest = text.slice(found.to);
  const mark = MARK.exec(rest)?.[0] ?? '';
  const words = mark === '' ? /^\s*/.exec(rest)![0] : mark;
  const said = rest.slice(words.length);
  if (!/^["'“„«]?[\p{L}\p{N}]/u.test(said)) return undefined;
  const isApart = mark !== '' || words.length > 1 || words.includes('\t') || !/^\p{Script=Latin}/u.test(said);
  return isApart || isListed(found.keys, said, context)
    ? { ...found, words: found.to + words.length }
    : undefined;
}

/** Where keys may end: behind each of the first words, and before a mark or another script that touches them. */
function endsOf(text: string): number[] {
  const ends: number[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    // A mark alone is a key only right behind one to hold: `Ctrl + -`.
    if (ends.length > LONGEST || (ends.length > 0 && ALONE.test(word) && keysOf(text.slice(0, index)))) break;
    // Behind a wide blank, the explanation begins.
    const last = ends.at(-1);
    if (last !== undefined && index - last > 1 && keysOf(text.slice(0, last))) break;
    const tight = TIGHT.exec(word)?.[1];
    if (tight !== undefined) ends.push(index + tight.length);
    if (tight !== undefined && /[:：]$/.test(word) && keysOf(text.slice(0, index + tight.length))) break;
    ends.push(index + word.length);
  }
  return ends;
}

const ALONE = /^(?:[:：=→⇒–—-]|[-=–—]+>)$/u;

const TIGHT =
  /^(.+?)(?:[:：（(，]|(?<=[\x21-\x7e])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))/u;

/** True for a text that may begin with a key: the name of one, of one to hold, or a sign before one. */
function beginsWithKey(text: string): boolean {
  const [name = ''] = /^\p{L}+\d*/u.exec(text) ?? [];
  return /^[<[^$⌘⌥⌃⇧]/u.test(text) || isKeyName(name) || modifierOf(name) !== undefined;
}

/** In a list an explanation needs no mark, but keys that no sentence begins with, and words that do not speak of them. */
function isListed({ chords, text }: Keys, said: string, context: TextContext): boolean {
  if (!context.inItem && !context.listsKeys) return false;
  const [first] = chords[0] ?? [];
  const isNamed = isKeyName(text) && !/^F\d/.test(text);
  return first !== undefined && !isNamed && !SAYS_OF_KEY.test(said) && !/\s[aoey]$/i.test(text);
}
