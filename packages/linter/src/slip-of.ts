import { editDistance } from '@cribnotes/core/drafts';

/** Words of their own that are one slip away from common ones. */
const realWords: ReadonlySet<string> = new Set(
  'though thought trough thorough noting stated stating staring stared spitting crating crated posing covert striped existing exiting pasting county listing lasting writhing'.split(
    ' ',
  ),
);

/** Letters that are taken for one another where nobody hears the difference: `seperate`. */
const soundAlike: ReadonlySet<string> = new Set(['ae', 'ai', 'ei', 'iy', 'ao', 'cs']);

/**
 * True where a word is one slip of the fingers away from a known one of at least seven letters: a letter left out,
 * doubled, taken for one that sounds alike, or two swapped. Beginnings and endings are left alone, as they make other
 * words and forms: undo, redo; images, imaged. `alike`: false in languages whose
 * forms differ by letters that sound alike, or are swapped at the end.
 */
export function isSlipOf(word: string, known: string, alike = true): boolean {
  if (known.length < 7 || word.length < 6 || word === known || word.charAt(0) !== known.charAt(0))
    return false;
  if (Math.abs(word.length - known.length) > 1 || realWords.has(word) || sameAbroad(word, known))
    return false;
  if (editDistance(word, known, 2) !== 1) return false;
  if (word.length === known.length)
    return (
      isSwap(word, known) || (alike && word.length > 7 && soundsAlike(word, known) && sharesEnds(word, known))
    );
  return sharesEnds(word, known);
}

/** `initialise`, `colour`, `labelled`, `catalogue`: spelt otherwise in other lands. */
function sameAbroad(word: string, known: string): boolean {
  return atHome(word) === atHome(known);
}

function atHome(word: string): string {
  return word
    .replace(/([iy])s(?=e|a|ing)/g, '$1z')
    .replaceAll('our', 'or')
    .replaceAll('ll', 'l')
    .replaceAll('ogue', 'og')
    .replaceAll('ence', 'ense');
}

function isSwap(word: string, known: string): boolean {
  return [...word].sort().join('') === [...known].sort().join('');
}

function soundsAlike(word: string, known: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== known.charAt(index));
  if (word.slice(at + 1).startsWith('ion'))
    return /[st]/.test(word.charAt(at)) && /[st]/.test(known.charAt(at));
  return soundAlike.has([word.charAt(at), known.charAt(at)].sort().join(''));
}

/** Two forms of one word differ near its end: `instalados`, `instaladas`. An y for an i is no form. */
function sharesEnds(word: string, known: string): boolean {
  const end = (letters: string): string => letters.replaceAll('y', 'i').slice(-3);
  return word.slice(0, 2) === known.slice(0, 2) && end(word) === end(known);
}
