import { isCertain } from '../certainty.ts';
import type { Fault } from '../fault.ts';
import { type NoteCheck, usesOf } from './note-check.ts';

/** Finds flags with a blank after their dashes: `docker run -- rm`. */
export const checkSplitFlags: NoteCheck = (note) =>
  usesOf(note).flatMap(({ finding, line, call }) => {
    const flags = call.command?.flags ?? [];
    if (line.calls.length > 1) return [];
    return call.operands.flatMap((dashes, index): Fault[] => {
      const word = call.operands[index + 1];
      const flag =
        word === undefined || !/^--?$/.test(dashes)
          ? undefined
          : flags.find(({ long, short }) => dashes + word === long || dashes + word === short);
      if (flag === undefined) return [];
      const actual = `${dashes} ${word}`;
      const message = `Unexpected blank in \`${actual}\`, expected \`${dashes}${word}\``;
      return [
        {
          rule: 'split-flag',
          message,
          span: note.places.inCommand(finding, actual),
          actual,
          expected: [`${dashes}${word}`],
          sure: isCertain(call),
        },
      ];
    });
  });
