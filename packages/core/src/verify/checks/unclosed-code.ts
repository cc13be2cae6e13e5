import type { NoteCheck } from './note-check.ts';

/** Finds a back-tick in running text that closes no code: what was meant as a command is read as words. */
export const checkUnclosedCode: NoteCheck = ({ draft, places }) =>
  draft.units.flatMap((unit) => {
    if (unit.kind !== 'text' || !unit.statement.text.includes('`')) return [];
    const { text, marks, line, endLine } = unit.statement;
    const at = text.indexOf('`');
    if (marks.some((mark) => mark.kind === 'code' && mark.from <= at && at < mark.to)) return [];
    const message = 'Unexpected single ` in text, expected a second one that closes the code';
    return [{ rule: 'unclosed-code', message, span: places.inLines(line, endLine, '`'), actual: '`' }];
  });
