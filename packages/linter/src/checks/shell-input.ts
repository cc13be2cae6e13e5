import { misspeltProgram } from '@cribnotes/core/drafts';
import type { Fault } from '../fault.ts';
import type { NoteCheck } from './note-check.ts';

/** How psql, vim, less and others hand a line on to the shell. */
const escapes = /^(?:\\!|:!|:r\s*!|:%!|:w\s*!)\s*([a-z][a-z0-9]+)(?=\s|$)/;

/** Finds misspelt programs in what is handed on to the shell: `\! exho hello`. */
export const checkShellInput: NoteCheck = ({ draft, places }) =>
  draft.findings.flatMap((finding): Fault[] => {
    if (finding.found.kind !== 'input') return [];
    const actual = escapes.exec(finding.found.text)?.[1];
    const expected = actual === undefined ? undefined : misspeltProgram(actual);
    if (actual === undefined || expected === undefined) return [];
    const message = `Unknown command \`${actual}\`, expected \`${expected}\``;
    return [
      {
        rule: 'typo-command',
        message,
        span: places.inCommand(finding, actual),
        actual,
        expected: [expected],
      },
    ];
  });
