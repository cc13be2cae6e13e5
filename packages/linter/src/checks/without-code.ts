import type { Mark, Statement } from '@cribnotes/core/drafts';

/** Gives the words of a statement with a blank for every letter that is marked as one of `kinds`; places stay the same. */
export function without(kinds: readonly Mark['kind'][], { text, marks }: Statement): string {
  const kept: string[] = [];
  let at = 0;
  for (const { kind, from, to } of [...marks].sort((a, b) => a.from - b.from)) {
    if (!kinds.includes(kind) || to <= at) continue;
    kept.push(text.slice(at, Math.max(at, from)), ' '.repeat(to - Math.max(at, from)));
    at = to;
  }
  return kept.join('') + text.slice(at);
}
