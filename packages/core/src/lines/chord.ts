import type { Chord } from '../model.ts';
import { isKeyName, type Modifier, modifierOf } from './key-names.ts';

const SINGLE = /^[acdms]$/i;

/** What may be held keys' last one beside a single sign or a named key: `↑↓`, `1-9`, `h/l`, `<arrow>`, `number`. */
const LAST =
  /^\S$|^[A-Z]{2}$|^\([^()\s]+\)$|^<[^<>]+>$|^[↑↓←→]+$|^\d-\d$|^\S\/\S$|^(?:number|arrow.*|n|zahl)$/iu;

/** Gives the chord that one word is: `Ctrl-b`, `C-b`, `<C-w>`, `^X`, `Ctrl+Shift+t`; nothing for other words. */
export function readChord(word: string): Chord | undefined {
  const angled = /^<(.+)>$/.exec(word)?.[1];
  const square = /^\[((?:ctrl|alt|shift|cmd).*)\]$/i.exec(word)?.[1];
  let text = angled ?? square ?? word;
  if (/^\^[\p{L}\\\][_@^?]$/u.test(text))
    return { key: (text[1] as string).toLowerCase(), modifiers: ['ctrl'] };
  const modifiers: Modifier[] = [];
  for (;;) {
    const match = /^(?:([$\p{L}\d]+)\s*[-+–]|([⌥⌃⌘⇧])\s*[-+–]?)\s*(?=\S)/u.exec(text);
    const name = match?.[1] ?? match?.[2] ?? '';
    const modifier = modifierOf(name);
    if (match === null || modifier === undefined) break;
    // `C-b` and `M-x` are chords, `a-b` and `d-x` are not: single letters count in upper case or in angle brackets.
    if (SINGLE.test(name) && angled === undefined && !/^[CMAS]-/.test(text)) break;
    modifiers.push(modifier);
    text = text.slice(match[0].length);
  }
  if (modifiers.length > 0)
    return LAST.test(text) || text.split('/').every(isKeyName) ? { key: text, modifiers } : undefined;
  if (angled === undefined) return undefined;
  const modifier = modifierOf(text);
  if (modifier === 'prefix' || modifier === 'leader') return { key: '', modifiers: [modifier] };
  return isKeyName(text) || modifier !== undefined ? { key: text.toLowerCase(), modifiers: [] } : undefined;
}
