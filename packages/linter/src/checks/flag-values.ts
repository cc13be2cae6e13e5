import { isCertain, knowsEverything } from '../certainty.ts';
import type { Fault } from '../fault.ts';
import { type NoteCheck, usesOf } from './note-check.ts';

/** Finds flags that need a value and stand at the end of a line: `docker build -t`. */
export const checkFlagValues: NoteCheck = (note) =>
  usesOf(note).flatMap(({ finding, call }) =>
    call.flags.flatMap(({ text, spec, value }): Fault[] => {
      if (spec?.value === undefined || spec.optionalValue || value !== undefined) return [];
      // Where help leaves things out, a value may well be optional: `git tag --merged`.
      if (!knowsEverything(call)) return [];
      const message = `Flag \`${text}\` needs a value: \`${spec.value}\``;
      // Beside running text a flag may be only named.
      const sure = isCertain(call) && finding.place === 'code' && call.operands.length > 0;
      return [
        {
          rule: 'flag-without-value',
          message,
          span: note.places.inCommand(finding, text),
          actual: text,
          expected: [`${text} <${spec.value}>`],
          sure,
        },
      ];
    }),
  );
