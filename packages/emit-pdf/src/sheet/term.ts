import type { Run } from './sheet.ts';

/** A sentence cut after the term that it begins with. */
export interface TermSplit {
  readonly head: readonly Run[];
  readonly rest: readonly Run[];
  /** True where a blank stood between the two. */
  readonly parted: boolean;
}

/**
 * Cuts a sentence that begins with its term, with or without an article: "An image | is a template". The term becomes
 * bold. Nothing where the sentence begins otherwise.
 */
export function splitAfterTerm(runs: readonly Run[], term: string): TermSplit | undefined {
  const text = runs.map((run) => run.text).join('');
  const found = /^((?:an?|the)\s+)?/i.exec(text);
  const start = found?.[0].length ?? 0;
  const end = start + term.length;
  const same = text.slice(start, end).toLowerCase() === term.toLowerCase();
  const [next = ''] = text.slice(end).replace(/^(e?s)\b/, '');
  if (!same || (/[\p{L}\p{N}]/u.test(next) && !isUnspaced(next))) return undefined;
  const plural = /^(e?s)\b/.exec(text.slice(end))?.[0].length ?? 0;
  return {
    head: [...cut(runs, 0, start), ...cut(runs, start, end + plural).map(bold)],
    rest: trimmed(cut(runs, end + plural, text.length)),
    parted: /\s/.test(text.charAt(end + plural)),
  };
}

function bold(run: Run): Run {
  return { ...run, face: run.face.startsWith('mono') ? 'mono-bold' : 'sans-bold' };
}

/** The letters from `from` to `to`, in their runs. */
function cut(runs: readonly Run[], from: number, to: number): readonly Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}

function trimmed(runs: readonly Run[]): readonly Run[] {
  const [first, ...others] = runs;
  if (first === undefined) return [];
  const text = first.text.trimStart();
  return text === '' ? trimmed(others) : [{ ...first, text }, ...others];
}

/** Scripts in which a word may follow another one without a blank, or a particle its word. */
function isUnspaced(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(text);
}
