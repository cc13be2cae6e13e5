import type { Fault } from '../fault.ts';
import type { NoteCheck } from './note-check.ts';

const GOES_ON = /(?<!\\)\\$/;

/** Finds comments between the lines of one command: what stands behind them is a command of its own, and is not found. */
export const checkCommentsInside: NoteCheck = ({ draft, places }) =>
  draft.units.flatMap((unit) => {
    if (unit.kind !== 'code' || unit.reading.kind !== 'lines') return [];
    const { lines } = unit.block;
    return lines.flatMap(({ line, text }, at): Fault[] => {
      const [before, behind] = [lines[at - 1]?.text.trimEnd() ?? '', lines[at + 1]?.text ?? ''];
      const isInside = /^\s*#/.test(text) && GOES_ON.test(before) && !/^\s*#/.test(before);
      // Behind the last line of a command it takes nothing away.
      if (!isInside || behind.trim() === '' || !(GOES_ON.test(text.trimEnd()) || /^\s+-|\\$/.test(behind)))
        return [];
      let start = at;
      while (start > 0 && GOES_ON.test(lines[start - 1]?.text.trimEnd() ?? '')) start -= 1;
      return [
        {
          rule: 'comment-in-command',
          message:
            'This comment ends the command, so that the lines below are lost; expected it above the command',
          span: places.inLines(line, line, text.trim()),
          actual: text.trim(),
          startsAt: lines[start]?.line ?? line,
        },
      ];
    });
  });
