import { LANGUAGES } from '../languages/index.ts';
import { capital } from './capital.ts';
import { withoutLeadIn } from './lead-in.ts';
import { markerLength, withoutSeparator } from './markers.ts';
import { type Joint, pointsAhead, withoutPointer } from './pointer.ts';
import { tidyBlanks } from './sign-blanks.ts';
import { findEnd } from './text-end.ts';

const JOINING = LANGUAGES.flatMap(({ joining = [] }) => joining);
const SUBJECTS = LANGUAGES.flatMap(({ subjects = [] }) => subjects);
const PURPOSES = LANGUAGES.flatMap(({ purposes = [] }) => purposes);

/**
 * Gives a sentence as it is printed: the author's own words without lead-in, without what pointed at the command, and with
 * a capital first letter. It is cut only at a clause, so that what stays is whole; nothing is added or reworded.
 */
export function displayText(plain: string): string {
  const tidy = tidyBlanks(plain);
  const words = withoutSeparator(tidy.slice(markerLength(tidy)));
  if (words === '') return tidy;
  const joint = /[:：]\s*$/u.test(tidy) ? 'colon' : 'apart';
  const pointed = withoutSeparator(unpointed(withoutOpenBracket(words), joint));
  const joined = withoutLeadIn(pointed, JOINING);
  const said = withoutLeadIn(withoutLeadIn(joined, SUBJECTS), PURPOSES);
  // What was cut was all that it says.
  if (!/\p{L}/u.test(said)) return tidy;
  return capital(withoutFullStop(said));
}

/** A full stop in place of a colon changes nothing where the words say themselves that the command follows. */
function unpointed(words: string, joint: Joint): string {
  const open = words.replace(/[.。．]\s*$/u, '');
  const said = withoutPointer(open, joint);
  return open === words || pointsAhead(open.slice(said.length)) ? said : withoutPointer(words, joint);
}

/** A bracket that the command stood in: "Show the state (command". */
function withoutOpenBracket(text: string): string {
  const open = findEnd(text, /\s*\([^()]*$/u);
  if (open === undefined || open.at === 0 || open.found.trim().split(' ').length > 2) return text;
  // A script without blanks says more than a word there.
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(open.found)) return text;
  return text.slice(0, open.at);
}

/** A full stop behind a word ends it; behind another one, an abbreviation or a blank it is part of what is said. */
function withoutFullStop(text: string): string {
  return ABBREVIATED.test(text) ? text : text.replace(/(?<=[^\s.])\.$/u, '');
}

const ABBREVIATED =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|z\.\s?B|usw|bzw|d\.h|ca|p\.\s?ej|p\.\s?ex|т\.е|т\.д|т\.п|vb|vs|np|itd)\.$/iu;
