import { textOf } from '@cribnotes/core/drafts';
import type { NoteCheck } from './note-check.ts';

/** Finds a back-tick in running text, titles and tables that closes no code: what was meant as a command is read as words. */
export const checkUnclosedCode: NoteCheck = ({ draft, places }) => {
  const told = new Set<number>();
  return textOf(draft).flatMap(({ text, marks, line, endLine }) => {
    const isOutside = (at: number): boolean =>
      !marks.some(({ kind, from, to }) => kind === 'code' && from <= at && at < to);
    const ticks = Array.from(text.matchAll(/`/g), ({ index }) => index).filter(isOutside);
    // A | in code cuts it in two cells, both with a lone back-tick.
    if (ticks.length % 2 === 0 || told.has(line)) return [];
    told.add(line);
    const message = 'Unexpected single ` in text, expected a second one that closes the code';
    return [{ rule: 'unclosed-code', message, span: places.inLines(line, endLine, '`'), actual: '`' }];
  });
};
