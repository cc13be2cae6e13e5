import type { LineCall } from '../commands/line-call.ts';
import type { Finding } from '../findings/finding.ts';
import type { Need } from './need.ts';

/** Alternatives of one another, or several lines of one command: one sentence is about all of them. */
export function isOneCommand(need: Need, calls: ReadonlyMap<Finding, LineCall>): boolean {
  const [first] = need.findings;
  if (first?.alternative !== undefined)
    return need.findings.every((f) => f.alternative === first.alternative);
  const classes = new Set(need.findings.map((f) => calls.get(f)?.call.canonical.join(' ')));
  return (
    need.findings.length <= 3 &&
    classes.size === 1 &&
    !classes.has(undefined) &&
    [...classes][0]?.includes(' ') === true
  );
}
