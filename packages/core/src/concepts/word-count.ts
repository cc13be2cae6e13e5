/** A run of signs of scripts that leave no blanks between their words. */
const UNBROKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;

/** Gives how many words a text has: by blanks, and where a script leaves none, two signs or a loan word for one. */
export function countWords(text: string): number {
  let count = 0;
  const rest = text.replace(UNBROKEN, (run) => {
    count += unbrokenWords(run);
    return ' ';
  });
  for (const word of rest.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(word)) count += 1;
  return count;
}

const LOAN = /[\p{Script=Katakana}ー]+/gu;

const unbrokenWords = (run: string): number =>
  (run.match(LOAN)?.length ?? 0) + Math.ceil(run.replace(LOAN, '').length / 2);
