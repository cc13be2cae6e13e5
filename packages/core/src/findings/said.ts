import type { Statement } from '../lines/statement.ts';
import type { Unit } from './unit.ts';

/** The units of a note. */
interface Said {
  readonly units: readonly Unit[];
}

/** Gives everything that a note says in words: its sentences, titles, cells of tables and remarks in code. */
export function sentencesOf({ units }: Said): Statement[] {
  return units.flatMap(saidIn);
}

/** Gives what a note says outside of code: its sentences, titles and cells of tables. */
export function textOf({ units }: Said): Statement[] {
  return units.filter(({ kind }) => kind !== 'code').flatMap(saidIn);
}

function saidIn(unit: Unit): Statement[] {
  switch (unit.kind) {
    case 'text':
      return [unit.statement];
    case 'heading':
      return [alone(unit.block.title.line, unit.block.title.text, unit.block.title.marks)];
    case 'table':
      return [unit.block.header, ...unit.block.rows]
        .flat()
        .map((cell) => alone(cell.line, cell.text, cell.marks));
    case 'code':
      if (unit.reading.kind !== 'lines') return [];
      return unit.reading.items.flatMap((item) => {
        if (item.kind === 'comment' || item.kind === 'gloss' || item.kind === 'prose')
          return [alone(item.line, item.text)];
        return 'remark' in item && item.remark ? [alone(item.remark.line, item.remark.text)] : [];
      });
  }
}

const alone = (line: number, text: string, marks: Statement['marks'] = []): Statement => ({
  line,
  endLine: line,
  text,
  marks,
  starts: [{ at: 0, line }],
});
