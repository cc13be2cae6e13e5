import { literally } from '../text/patterns.ts';
import { slipsBetween } from '../text/spelling.ts';
import { wordsOf } from '../text/words.ts';
import { anyMark, Level, ownMark, shownMark, type Word } from './word.ts';

/** Says how a word on paper stands to a word of the note; `slip` is what a slip on its line should have been. */
export function wordLevel(wanted: Word, shown: Word, slip?: string): number {
  if (wanted.isOperator || shown.isOperator) {
    const isSame = wanted.text === shown.text || (isSeparator(wanted.text) && isSeparator(shown.text));
    return wanted.isOperator && shown.isOperator && isSame ? Level.exact : Level.no;
  }
  if (wanted.text === shown.text || isSameButSigns(wanted.text, shown.text)) return Level.exact;
  const level = patternLevel(wanted, shown);
  if (level !== Level.no || slip === undefined) return level;
  const repaired = repairedOption(wanted, shown);
  if (repaired !== Level.no) return repaired;
  return isRepaired(wanted, shown, slip) ? Level.exact : Level.no;
}

const isSeparator = (text: string): boolean => /^[\n;]$/.test(text);
const withoutDash = (text: string): string => text.replace(/^[-–—]+/, '');

/** Dashes and quotes that a typographer or another habit made. */
function isSameButSigns(one: string, other: string): boolean {
  const hasTypesetDash = /^[–—]/.test(one) || /^[–—]/.test(other);
  return (
    (hasTypesetDash && withoutDash(one) === withoutDash(other)) || plainQuotes(one) === plainQuotes(other)
  );
}

/** Gives a word with double quotes, where both kinds mean the same. */
export function plainQuotes(text: string): string {
  if (/[$`\\]/.test(text)) return text;
  return text.replace(/^(['"])(.*)\1$/s, '"$2"').replace(/=(['"])([^'"]*)\1$/s, '="$2"');
}

/** Whether the word on paper fits what the note's word may be. */
function patternLevel(wanted: Word, shown: Word): number {
  if (!anyMark.test(wanted.pattern)) return Level.no;
  const pattern = [...wanted.pattern]
    .map((char) => (anyMark.test(char) ? '(.+?)' : literally(char)))
    .join('');
  const found = new RegExp(`^${pattern}$`, 'su').exec(shown.pattern);
  if (!found) return Level.no;
  const isExact = (wanted.slots ?? []).every(({ mark, text }, at) => {
    const got = found[at + 1];
    return got === text || (mark === ownMark && got === shownMark);
  });
  return isExact ? Level.exact : Level.general;
}

/** `--targetPort=<number>` printed as `--target-port=<port>`. */
function repairedOption(wanted: Word, shown: Word): number {
  const parts = /^(-[^=]+)=(.*)$/s;
  const [ours, theirs] = [parts.exec(wanted.pattern), parts.exec(shown.pattern)];
  if (!ours || !theirs || slipsBetween(ours[1]!.toLowerCase(), theirs[1]!.toLowerCase()) > 2) return Level.no;
  const valueWord = (word: Word, pattern: string): Word => ({
    ...word,
    pattern,
    text: word.text.slice(word.text.indexOf('=') + 1),
  });
  return wordLevel(valueWord(wanted, ours[2] ?? ''), valueWord(shown, theirs[2] ?? ''));
}

function isRepaired(wanted: Word, shown: Word, slip: string): boolean {
  const [ours, theirs] = [wanted.text.toLowerCase(), shown.text.toLowerCase()];
  if (!anyMark.test(shown.pattern)) {
    if (ours[0] === theirs[0] && slipsBetween(ours, theirs) <= (ours.length > 4 ? 2 : 1)) return true;
    if (ours.replace(/^-+/, '') === theirs.replace(/^-+/, '')) return true;
  }
  return wordsOf(slip).length > 0 && slip.split(/\s+/).includes(shown.text);
}
