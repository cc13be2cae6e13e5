import type { FoundNote } from '../claims/note-draft.ts';
import type { Finding } from '../findings/finding.ts';
import { escapePattern } from '../lines/escape-pattern.ts';

/** How far from a list its command may stand, in lines. */
const REACH = 25;

/**
 * True for a word of a list that explains a command's parts: in lower case it stands in a command near the line. What is
 * a subcommand names a thing as well: `image`, `stash`.
 */
export function isParameter(term: string, line: number, draft: FoundNote): boolean {
  const name = term.toLowerCase();
  const word = new RegExp(`(^|[\\s,=<'"])${escapePattern(name)}($|[\\s,=>])`, 'u');
  return commandsNear(line, draft).some((f) => word.test(f.raw) && !isSubcommand(name, f, draft));
}

/** Of a tool that nobody knows the first word may be one. */
function isSubcommand(name: string, finding: Finding, { calls }: FoundNote): boolean {
  const call = calls.get(finding)?.call;
  return call !== undefined && (call.path.includes(name) || (!call.tool && call.operands[0] === name));
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
