import { bracketEnds } from './brackets.ts';
import type { Remarked } from './remarked.ts';

/** Words of another script in round brackets, without a blank before them: `git add .(全部)`. */
export function isForeignAside(line: string, at: number): boolean {
  return (
    /^\((?![A-Z][a-z]+-[A-Z]).*[\p{L}--\p{ASCII}].*\)$/v.test(line.slice(at).trimEnd()) &&
    /^\p{ASCII}+$/u.test(line.slice(0, at))
  );
}

/** The cut before words in brackets that end a line, without the brackets. */
export function asideAt(line: string, at: number): Pick<Remarked, 'remark' | 'at' | 'mark'> {
  return {
    remark: line
      .slice(at + 1)
      .replace(/[)）]\s*$/, '')
      .trim(),
    at,
    mark: '(',
  };
}

/** Where the bracket opens that closes at the end of the line; -1 where none does. */
export function endingBracket(line: string): number {
  let end = line.length;
  while (end > 0 && /[.\s]/.test(line[end - 1] as string)) end -= 1;
  if (line[end - 1] !== ')') return -1;
  for (const [from, to] of bracketEnds(line)) if (to === end && line[from] === '(') return from;
  return -1;
}

/** True for words in brackets rather than a subshell or a call of PowerShell: `(all of them)`. */
export function isExplanation(text: string): boolean {
  return (
    /^\([^()]*\p{L}/u.test(text) &&
    /^\([^()]*(\([^()]*\)[^()]*)*\)[.\s]*$/.test(text) &&
    /\S\s+\S/.test(text) &&
    !/^\((\s|cd |.*&&|[A-Z][a-z]+-[A-Z])/.test(text)
  );
}
