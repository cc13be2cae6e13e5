import { isCertain } from '../certainty.ts';
import type { Fault } from '../fault.ts';
import { type NoteCheck, usesOf } from './note-check.ts';

/** Finds long flags with one dash where the tool reads their letters as flags of their own: `git commit -amend`, `docker ps -all`. */
export const checkOneDash: NoteCheck = (note) =>
  usesOf(note).flatMap(({ finding, call }) => {
    const flags = [...(call.command?.flags ?? []), ...(call.tool?.root.flags ?? [])];
    // Where one long flag has one dash, all have.
    if (flags.some(({ long }) => long !== undefined && /^-[a-z]{2,}/.test(long))) return [];
    const told = new Set(call.problems.map(({ actual }) => actual));
    const words = finding.found.text.match(/(?<=\s)-[a-z][a-z-]{2,}(?=$|[\s=])/g) ?? [];
    return words.flatMap((actual): Fault[] => {
      const expected = `-${actual}`;
      if (told.has(actual) || !flags.some(({ long }) => long === expected)) return [];
      const message = `Unexpected flag \`${actual}\`, expected \`${expected}\``;
      return [
        {
          rule: 'typo-flag',
          message,
          span: note.places.inCommand(finding, actual),
          actual,
          expected: [expected],
          sure: isCertain(call),
        },
      ];
    });
  });
