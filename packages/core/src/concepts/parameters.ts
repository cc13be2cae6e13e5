import type { FoundNote } from '../claims/note-draft.ts';
import type { Finding } from '../findings/finding.ts';
import { escapePattern } from '../lines/escape-pattern.ts';

/** How far from a list its command may stand, in lines. */
const REACH = 25;

/** True for a word of a list that explains a command's parts: in lower case it stands in a command near the line. */
export function isParameter(term: string, line: number, draft: FoundNote): boolean {
  const word = new RegExp(`(^|[\\s,=<'"])${escapePattern(term.toLowerCase())}($|[\\s,=>])`, 'u');
  return commandsNear(line, draft).some((f) => word.test(f.raw));
}

/** True for a word that a command near the line sets to a value: `type` beside `--mount type=bind`. */
export function isKeyOfValue(term: string, line: number, draft: FoundNote): boolean {
  const key = new RegExp(`[\\s,'"]${escapePattern(term.toLowerCase())}=`, 'u');
  return commandsNear(line, draft).some((f) => key.test(f.raw));
}

function commandsNear(line: number, draft: FoundNote): readonly Finding[] {
  const [from, to] = [firstAtOrAfter(draft, line - REACH), firstAtOrAfter(draft, line + REACH)];
  return draft.findings.slice(from, to).filter((f) => draft.calls.has(f));
}

/** The index of the first finding on or after a line; findings are in the order of the note. */
function firstAtOrAfter(draft: FoundNote, line: number): number {
  let [low, high] = [0, draft.findings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((draft.findings[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
