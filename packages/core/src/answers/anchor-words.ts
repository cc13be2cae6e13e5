/**
 * Gives words in the form in which anchors are compared: blanks, quotes and dashes of any kind are one, marks of Markdown
 * are none. A comment cannot hold its own end, so that it has another sign there.
 */
export const anchorKey = (text: string): string =>
  text
    .normalize('NFC')
    // As secrets are shown, and as they are read in the meantime.
    .replace(/qzx(password|token|key)xzq/gi, '<$1>')
    .replace(/[*_`~\\]+/g, '')
    .replace(/[-‐-―−]+/g, '-')
    .replace(/["“”„«»‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** The longest words of an anchor, in UTF-16 units; behind them an ellipsis stands for the rest. */
const LONGEST = 72;

/** Gives words as an anchor has them: on one line, in a comment harmless, and no longer than needed. */
export function anchorWords(text: string, longest: number = LONGEST): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/"/g, "'")
    .replace(/-{2,}>/g, '–›')
    .trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, beforeSecret(line, longest));
  // Whole words, unless that leaves too few to tell two lines apart.
  const blank = cut.lastIndexOf(' ');
  return `${cut
    .slice(0, blank < longest * (2 / 3) ? cut.length : blank)
    .trimEnd()
    .toWellFormed()}…`;
}

/** Where a text is cut at `longest` so that what stands for a secret stays whole. */
function beforeSecret(text: string, longest: number): number {
  const secrets = [...text.slice(0, longest + LONGEST).matchAll(/qzx[a-z]+xzq/gi)];
  return (
    secrets.find(({ index, 0: word }) => index < longest && index + word.length > longest)?.index ?? longest
  );
}

/** True for words that are the beginning of what they stand for. */
export const isCut = (words: string): boolean => words.endsWith('…');

/** How well a text fits the words of an anchor: 3 where it is they, 2 where a letter or two differ, 1 where it is like them, else 0. */
export function fit(words: string, text: string): 0 | 1 | 2 | 3 {
  const isBeginning = isCut(words);
  const wanted = bare(isBeginning ? words.slice(0, -1) : words);
  const given = bare(text);
  if (isBeginning ? given.startsWith(wanted) : given === wanted) return 3;
  const alike = similarity(wanted, isBeginning ? given.slice(0, wanted.length + 8) : given);
  return alike >= NEARLY ? 2 : alike >= ALIKE ? 1 : 0;
}

/** Gives the words of an anchor in the form in which they are compared. */
export const bareWords = (words: string): string => bare(words.replace(/…$/, ''));

const bare = (text: string): string => anchorKey(text).replaceAll('›', '>');

/** Two lines are alike where two thirds of their pairs of letters are the same, and nearly the same where nearly all are. */
const [ALIKE, NEARLY] = [0.66, 0.87];

/** How much two texts have in common, by their pairs of letters (Dice). */
export function similarity(one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)];
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of a) left.set(pair, (left.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of b) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    common += 1;
  }
  return (2 * common) / (a.length + b.length);
}

const pairs = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
