import { isCertain } from '../certainty.ts';
import type { Fault } from '../fault.ts';
import { type NoteCheck, usesOf } from './note-check.ts';

const parted = /(?<=\s)(--[a-z][\w-]*)(?:\s+=\s*|=\s+)(?!["']?=)([^\s=<>|&;-][^\s|&;]*)/g;

/** Finds blanks beside the = between a flag and its value: `docker run --name = web nginx`. */
export const checkSplitValues: NoteCheck = (note) =>
  usesOf(note).flatMap(({ finding, line, call }) =>
    line.calls.length > 1
      ? []
      : Array.from(finding.found.text.matchAll(parted)).flatMap(
          ([actual, flag = '', value = '']): Fault[] => {
            const known = call.flags.find(({ names, text }) => names.includes(flag) || text === flag);
            if (known?.spec?.value === undefined) return [];
            const expected = `${flag}=${value}`;
            const message = `Unexpected blank in \`${actual}\`, expected \`${expected}\``;
            const span = note.places.inCommand(finding, actual);
            return [
              { rule: 'split-flag', message, span, actual, expected: [expected], sure: isCertain(call) },
            ];
          },
        ),
  );
