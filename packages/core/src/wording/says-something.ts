import { alternatives } from '../languages/alternatives.ts';
import { isToDo } from './is-to-do.ts';
import { markerLength } from './markers.ts';
import { pointsOnly } from './pointer.ts';
import { isAboutNote, saysWhere, sendsOn } from './see-also.ts';

/** What frames a block or a row in some markup, at the start of a line that Markdown took for text. */
const FRAME =
  /^(?:\|.+\|\s*$|\|\s*$|\|\s.*\s\|\s|:{3}|!{3}\s|={3}(?:\s|$)|-{3}(?:\s|$)|`{3}|~{3}|<\/?[a-z][^<>]*>\s*$|\{[%{<:]|\[\^|&[a-z]+;\s*$)/iu;

/** An address alone. */
const ADDRESS = /^<?https?:\/\/\S+$/i;

/** "And others…": a list that the author has not finished. */
const SO_ON = new RegExp(
  String.raw`^(?:(?:${alternatives(({ soOn }) => soOn?.and)})\s+)?(?:${alternatives(({ soOn }) => soOn?.others)})\s*[.…]*$`,
  'iu',
);

/**
 * True for a text that says something to a reader: it has words, and they are more than a mark of some markup, a to-do of
 * the author, a hint that a command comes or where
 * something stands, an address, or a word about the note itself.
 */
export function saysSomething(text: string): boolean {
  const words = text.slice(markerLength(text)).trim();
  return (
    /\p{L}/u.test(words.replace(ADDRESS, '')) &&
    !FRAME.test(words) &&
    !SO_ON.test(words) &&
    !isToDo(words) &&
    !pointsOnly(words) &&
    !sendsOn(words) &&
    !saysWhere(words) &&
    !isAboutNote(words)
  );
}
