import type { NoteDraft } from '../claims/note-draft.ts';
import type { CodeUnit, Unit } from '../findings/unit.ts';
import type { CodeItem } from '../lines/code-item.ts';

/** Lines that are on no paper, and why. */
export interface LeftOut {
  readonly from: number;
  readonly to: number;
  /** `output`, `markup`, `mention`, or the reason of a region that was left out before anything was read. */
  readonly why: string;
}

/** Gives why lines of a note may stand on no paper; lines that are printed all the same have another fate. */
export function reasonsFor(draft: NoteDraft): LeftOut[] {
  return [
    ...draft.regions.ignored.map(({ fromLine, toLine, why }) => ({ from: fromLine, to: toLine, why })),
    ...draft.units.flatMap(reasonsOf),
    ...draft.verdicts.accepted.flatMap(({ kind, piece: { line } }) =>
      kind === 'nothing' ? [{ from: line, to: line, why: 'skipped' }] : [],
    ),
    ...draft.findings
      .filter(({ role }) => role !== 'entry')
      .map(({ line, endLine, role }) => ({ from: line, to: endLine, why: role })),
  ];
}

function reasonsOf(unit: Unit): LeftOut[] {
  switch (unit.kind) {
    case 'heading':
      // A heading that is printed nowhere stands over nothing that is printed, or is the title or a command's sentence.
      return [{ from: unit.block.from, to: unit.block.to, why: 'heading' }];
    case 'table':
      return [{ from: unit.block.from, to: unit.block.from + 1, why: 'markup' }];
    case 'code': {
      const { block, reading } = unit;
      // Indented code may show a fence.
      const framing = block.lines
        .filter(({ text }) => /^\s*(?:`{3}|~{3})/.test(text))
        .map(({ line }) => line);
      const fences = [...(block.fenced ? [block.from, block.to] : []), ...framing].map((line) => ({
        from: line,
        to: line,
        why: 'markup',
      }));
      if (reading.kind === 'output')
        return [...fences, ...block.lines.map(({ line }) => ({ from: line, to: line, why: 'output' }))];
      if (reading.kind !== 'lines') return fences;
      return [
        ...fences,
        ...takenOutOf(unit).map((line) => ({ from: line, to: line, why: 'comment' })),
        ...reading.items.flatMap((item, at) =>
          item.kind === 'output'
            ? [{ from: item.line, to: lastOf(reading.items, at, block), why: 'output' }]
            : [],
        ),
      ];
    }
    case 'text': {
      const { text, line, endLine } = unit.statement;
      return /[\p{L}\p{N}]/u.test(text) ? [] : [{ from: line, to: endLine, why: 'markup' }];
    }
  }
}

/** The last line of what was printed: lines that were taken for one command go with the first. */
function lastOf(items: readonly CodeItem[], at: number, { lines }: CodeUnit['block']): number {
  const [item, next] = [items[at], items[at + 1]];
  return next === undefined ? (lines.at(-1)?.line ?? 0) : Math.max(item?.line ?? 0, next.line - 1);
}

/** Gives the lines of a block that its author has taken out of commands. */
export const takenOutOf = ({ reading }: CodeUnit): readonly number[] =>
  reading.kind === 'lines'
    ? reading.items.flatMap((item) => ('takenOut' in item ? (item.takenOut ?? []) : []))
    : [];
