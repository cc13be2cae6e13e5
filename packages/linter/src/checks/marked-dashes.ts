import { textOf } from '@cribnotes/core/drafts';
import type { Fault } from '../fault.ts';
import type { NoteCheck } from './note-check.ts';

const DASHED = /^([–—−])([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?=$|[ =])/;

/** Finds flags that stand alone in marks with a typographic dash before them: `**–resolve-all**`. */
export const checkMarkedDashes: NoteCheck = ({ draft, places }) =>
  textOf(draft).flatMap(({ text, marks, line, endLine }) =>
    marks.flatMap(({ kind, from, to }): Fault[] => {
      if (kind === 'link' || kind === 'strike') return [];
      const [actual, , name = ''] = DASHED.exec(text.slice(from, to)) ?? [];
      if (actual === undefined) return [];
      const expected = `${name.length > 1 ? '--' : '-'}${name}`;
      const message = `Unexpected dash in \`${actual}\`, expected \`${expected}\``;
      return [
        {
          rule: 'wrong-dash',
          message,
          span: places.inLines(line, endLine, actual),
          actual,
          expected: [expected],
        },
      ];
    }),
  );
