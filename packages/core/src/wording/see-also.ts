import { alternatives } from '../languages/alternatives.ts';

const SEE = alternatives(({ seeAlso }) => seeAlso);

const SEE_ALSO = new RegExp(`^(?:\\p{P}|\\s)*(?:${SEE})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`, 'iu');

/** How many words such a sentence has at most beside its links: "See … for more". */
const LONGEST = 8;

/** True for the words around a link that do no more than send the reader there: "See also … for details". */
export function sendsElsewhere(words: string): boolean {
  return SEE_ALSO.test(words) && (words.match(/\p{L}+/gu)?.length ?? 0) <= LONGEST;
}

/** Words for a place in the note itself. */
const ELSEWHERE = alternatives(({ elsewhere }) => elsewhere);

const SEE_HERE = new RegExp(`${SEE_ALSO.source}\\s*(?:${ELSEWHERE})\\p{P}*$`, 'iu');

/** The verb comes last in Turkish and East Asian languages. */
const HERE_SEE = new RegExp(`^(?:${ELSEWHERE})\\p{L}{0,2}\\s*(?:${SEE})\\p{L}{0,8}\\p{P}*$`, 'iu');

/** What names the thing that is explained elsewhere: "Tags: see below". */
const HEAD = /^[^:：]{1,40}?(?:\s*[:：]\s*|\s[-–—]\s)(?=\S)/u;

/** How many letters such a sentence has at most: a longer one says something besides. */
const SHORT = 80;

const STANDS = new RegExp(
  `(?<!\\p{L})(?:${alternatives(({ standsElsewhere }) => standsElsewhere)})\\p{P}*$`,
  'iu',
);

/** True for a sentence that says no more than where something stands: "The flags are listed in the table below:". */
export const saysWhere = (text: string): boolean =>
  text.length <= SHORT && !/[,;，；]/u.test(text) && STANDS.test(text);

const ABOUT_NOTE = new RegExp(`^(?:${alternatives(({ aboutNote }) => aboutNote)})`, 'iu');

/** True for a sentence about the note in which it stands: "This guide will explain how …". */
export const isAboutNote = (text: string): boolean => ABOUT_NOTE.test(text);

/** True for a sentence that only sends the reader to another place of the note: "See below.", "Tags: see below". */
export function sendsOn(text: string): boolean {
  const words = text.replace(HEAD, '');
  return text.length <= 60 && (SEE_HERE.test(words) || HERE_SEE.test(words));
}
