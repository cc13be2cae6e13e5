import type { NoteDraft } from '../claims/note-draft.ts';
import type { Unit } from '../findings/unit.ts';

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
      const fences = block.fenced
        ? [block.from, block.to].map((line) => ({ from: line, to: line, why: 'markup' }))
        : [];
      if (reading.kind === 'output')
        return [...fences, ...block.lines.map(({ line }) => ({ from: line, to: line, why: 'output' }))];
      if (reading.kind !== 'lines') return fences;
      return [
        ...fences,
        ...reading.items.flatMap((item) =>
          item.kind === 'output' ? [{ from: item.line, to: item.line, why: 'output' }] : [],
        ),
      ];
    }
    case 'text': {
      const { text, line, endLine } = unit.statement;
      return /[\p{L}\p{N}]/u.test(text) ? [] : [{ from: line, to: endLine, why: 'markup' }];
    }
  }
}
