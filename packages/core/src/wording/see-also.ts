import { alternatives } from '../languages/alternatives.ts';

const SEE_ALSO = new RegExp(
  `^(?:\\p{P}|\\s)*(?:${alternatives(({ seeAlso }) => seeAlso)})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
  'iu',
);

/** How many words such a sentence has at most beside its links: "See … for more". */
const LONGEST = 8;

/** True for the words around a link that do no more than send the reader there: "See also … for details". */
export function sendsElsewhere(words: string): boolean {
  return SEE_ALSO.test(words) && (words.match(/\p{L}+/gu)?.length ?? 0) <= LONGEST;
}

/** Words for a place in the note itself. */
const ELSEWHERE = alternatives(({ elsewhere }) => elsewhere);

const SEE_HERE = new RegExp(`${SEE_ALSO.source}\\s*(?:${ELSEWHERE})\\p{P}*$`, 'iu');

/** True for a sentence that only sends the reader to another place of the note: "See below." */
export function sendsOn(text: string): boolean {
  return text.length <= 60 && SEE_HERE.test(text);
}
