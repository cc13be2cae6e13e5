import type { Call } from '@cribnotes/core/drafts';
import type { FlagSpec } from '@cribnotes/specs';
import type { Fault } from '../fault.ts';
import { countWords } from '../spelling.ts';
import { type CheckedNote, type NoteCheck, usesOf } from './note-check.ts';

/** Flags of one letter that people give together, so that they know them by heart. */
const TOGETHER: ReadonlySet<string> = new Set(
  'it ti itd dit tid rf fr rfv la al lah ltr ltrah tulpn am'.split(' '),
);
/** Switches that nobody calls a thing. */
const SWITCHES: ReadonlySet<string> = new Set(
  'force hard soft amend detach recursive verbose global rm no-cache dry-run privileged cached staged oneline graph follow save-dev'.split(
    ' ',
  ),
);
/** They take their flags without a dash. */
const WITHOUT_DASH: ReadonlySet<string> = new Set('tar ps ar dd 7z unrar'.split(' '));
/** What stands behind these is any word at all. */
const ANY_WORD: ReadonlySet<string> = new Set('config set get help'.split(' '));

/** Finds flags without their dashes, which the tool takes for operands: `docker exec it web sh`, `npm list depth 0`. */
export const checkMissingDashes: NoteCheck = (note) => {
  const written = writtenIn(note);
  return usesOf(note).flatMap(({ finding, call }): Fault[] => {
    if (WITHOUT_DASH.has(call.program) || call.path.some((word) => ANY_WORD.has(word))) return [];
    const [first = '', ...behind] = call.operands;
    const expected = dashed(first, behind, call, written);
    if (expected === undefined) return [];
    const message = `Unexpected \`${first}\`, expected \`${expected}\` with its dashes`;
    return [
      {
        rule: 'missing-dash',
        message,
        span: note.places.inCommand(finding, first),
        actual: first,
        expected: [expected],
      },
    ];
  });
};

function dashed(word: string, behind: readonly string[], call: Call, written: Written): string | undefined {
  const flags = [...(call.command?.flags ?? []), ...(call.tool?.root.flags ?? [])];
  if (
    behind.length === 0 ||
    (written.operands.get(word) ?? 0) > 1 ||
    !/^[a-z][a-z-]*$/.test(word) ||
    word.length < 2
  )
    return undefined;
  const long = flags.find((flag) => flag.long === `--${word}`);
  if (long !== undefined && word.length > 1) {
    const isMeant = long.value === undefined ? SWITCHES.has(word) : /^\d/.test(behind[0] ?? '');
    if (isMeant || written.flags.has(`${call.program} ${word}`)) return `--${word}`;
  }
  const isCluster = [...word].every((letter, at) => isLetter(letter, flags, at === word.length - 1));
  return isCluster &&
    (TOGETHER.has(word) || (word.length > 2 && written.flags.has(`${call.program} ${word}`)))
    ? `-${word}`
    : undefined;
}

/** Only the last flag of several in one word takes a value. */
const isLetter = (letter: string, flags: readonly FlagSpec[], isLast: boolean): boolean =>
  flags.some(({ short, value }) => short === `-${letter}` && (value === undefined || isLast));

/** What the note writes with dashes, behind the name of its program, and without them. */
interface Written {
  readonly flags: ReadonlySet<string>;
  readonly operands: ReadonlyMap<string, number>;
}

function writtenIn({ lines }: CheckedNote): Written {
  const calls = lines.flatMap(({ line }) => line.calls);
  const flags = calls.flatMap(({ program, flags: own }) =>
    own.map(({ text }) => `${program} ${text.replace(/^-+/, '').replace(/=.*/s, '')}`),
  );
  return { flags: new Set(flags), operands: countWords(calls.flatMap(({ operands }) => operands)) };
}
