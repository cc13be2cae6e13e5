import type { Block } from '../blocks/block.ts';
import { readCode } from '../lines/read-code.ts';
import type { TextContext } from '../lines/read-text.ts';
import { findInCode } from './from-code.ts';
import { findInHeading } from './from-heading.ts';
import { findInTable, type TableFindings } from './from-table.ts';
import { findInText } from './from-text.ts';
import type { Unit } from './unit.ts';

/** The units of a note, and what its tables say beside commands. */
export interface FoundUnits {
  readonly units: readonly Unit[];
  readonly tables: readonly TableFindings[];
}

/** Gives the units of a note's blocks, in order. */
export function findUnits(blocks: readonly Block[], context: Omit<TextContext, 'inItem'>): FoundUnits {
  const units: Unit[] = [];
  const tables: TableFindings[] = [];
  for (const block of blocks) {
    const local: TextContext = { ...context, inItem: block.items.length > 0 };
    switch (block.kind) {
      case 'heading':
        units.push({ kind: 'heading', block, findings: findInHeading(block, local) });
        break;
      case 'paragraph':
        units.push(...findInText(block, local));
        break;
      case 'code': {
        const reading = readCode(block, context.vocabulary);
        units.push({ kind: 'code', block, reading, findings: findInCode(block, reading) });
        break;
      }
      case 'table': {
        const found = findInTable(block, local);
        tables.push(found);
        units.push({ kind: 'table', block, findings: found.findings, lines: found.lines });
        break;
      }
    }
  }
  return { units, tables };
}
