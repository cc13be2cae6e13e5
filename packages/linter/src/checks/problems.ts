import type { Call, Problem } from '@cribnotes/core/drafts';
import { hasCertainUsage, isCertain, isPlugin, knowsEverything, knowsSubcommands } from '../certainty.ts';
import type { Fault } from '../fault.ts';
import { oneSlip } from '../one-slip.ts';
import type { CheckedLine, NoteCheck } from './note-check.ts';

const letters: ReadonlySet<string> = new Set(['wrong-dash', 'wrong-quote', 'typo-command', 'capital-letter']);

/** Tells what reading a command line has stumbled over: slips of letters, and words that the tool does not know. */
export const checkProblems: NoteCheck = ({ lines, places }) =>
  lines.flatMap((checked) =>
    checked.line.problems.flatMap((problem): Fault[] => {
      const call = checked.line.calls.find(({ problems }) => problems.includes(problem)) ?? checked.line.call;
      if (mayBeKnown(problem, call) || !isWorthTelling(problem, call, checked)) return [];
      const { rule, message, actual, expected } = problem;
      const span = places.inCommand(checked.finding, actual);
      return [
        {
          rule,
          message,
          span,
          actual,
          ...(expected ? { expected } : {}),
          sure: isSure(problem, call, checked),
        },
      ];
    }),
  );

/** Tools whose help leaves flags out may well have them, and both `--export-secret-key` and `--export-secret-keys`. */
function mayBeKnown({ rule, actual, expected }: Problem, call: Call): boolean {
  if (knowsEverything(call)) return false;
  const [meant = ''] = expected ?? [];
  if (rule !== 'typo-flag' || !actual.startsWith('--')) return rule === 'unknown-flag';
  return actual === `${meant}s` || oneSlip(actual, meant) === undefined;
}

function isWorthTelling({ rule }: Problem, call: Call, { finding, line }: CheckedLine): boolean {
  if (letters.has(rule)) return true;
  if (rule === 'missing-operand') return !line.bare && finding.role === 'entry' && hasCertainUsage(call);
  return call.tool !== undefined;
}

function isSure({ rule, actual, expected }: Problem, call: Call, { finding }: CheckedLine): boolean {
  if (letters.has(rule)) return true;
  if (rule === 'unknown-flag') return knowsEverything(call) && call.path.length > 1;
  // Without marks around it, it may be a sentence: "npm comes with it".
  if (rule === 'unknown-subcommand')
    return knowsSubcommands(call) && !isPlugin(call.program, actual) && finding.place !== 'bare';
  // One flag or two alone show the flags rather than the command.
  if (rule === 'missing-operand') return isCertain(call) && call.flags.length > 2;
  // Elsewhere what stands behind the operand may well be the tool's own: ssh looks for flags behind the host too.
  if (rule === 'flag-after-operand') return knowsEverything(call);
  // A beginning of a flag is taken by many tools.
  if (rule === 'typo-flag' && !knowsEverything(call))
    return isCertain(call) && expected?.[0]?.startsWith(actual) !== true;
  return isCertain(call);
}
