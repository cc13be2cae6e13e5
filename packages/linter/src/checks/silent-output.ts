import type { Fault } from '../fault.ts';
import type { NoteCheck } from './note-check.ts';

/** Programs that print nothing where all goes well, unless a flag asks them to. */
const silent: ReadonlySet<string> = new Set(
  'ln cp mv rm rmdir mkdir touch chmod chown chgrp useradd userdel usermod groupadd mount umount'.split(' '),
);
const asksForOutput = /^(-[a-zA-Z]*v|--verbose|--help|--version|-c|--changes)/;

/** Finds a redirect behind a program that prints nothing, where an operand was meant: `ln -s a > b`. */
export const checkSilentOutput: NoteCheck = ({ lines, places }) =>
  lines.flatMap(({ finding }): Fault[] => {
    if (finding.found.kind !== 'command') return [];
    const { tokens, at, program } = finding.found.command;
    const redirect = tokens.findIndex(({ kind, text }) => kind === 'redirect' && text === '>');
    const file = tokens[redirect + 1];
    const before = tokens.slice(at + 1, Math.max(0, redirect));
    if (
      !silent.has(program) ||
      redirect < 0 ||
      before.length === 0 ||
      file?.kind !== 'word' ||
      /^(\/dev\/|&)|^\$|^</.test(file.text) ||
      before.some(({ kind, text }) => kind === 'operator' || asksForOutput.test(text))
    )
      return [];
    const actual = finding.found.text.slice(tokens[redirect]?.from, file.to);
    const message = `Unexpected \`${actual}\`: \`${program}\` prints nothing, expected \`${file.text}\` without the >`;
    return [
      {
        rule: 'silent-output',
        message,
        span: places.inCommand(finding, actual),
        actual,
        expected: [file.text],
      },
    ];
  });
