import { isProgram } from '../lines/programs.ts';
import { recognize } from '../lines/recognize.ts';
import type { TextContext } from '../lines/text-reading.ts';
import type { Finding } from './finding.ts';
import type { HeadingUnit, Unit } from './unit.ts';

/**
 * Gives the program that a heading is about where nothing but its options is listed first: `uname` over
 * "-a or --all: everything". Such a list explains that program, whichever commands follow it.
 */
export function headingProgram(
  { block, findings }: HeadingUnit,
  below: readonly Unit[],
  context: Pick<TextContext, 'vocabulary'>,
): Finding | undefined {
  const word = block.title.text.trim();
  if (findings.length > 0 || /\s/.test(word) || !listsOptions(below)) return undefined;
  if (context.vocabulary.programOf(word) === undefined && !isProgram(word)) return undefined;
  const command = recognize(word, 'prompt', context.vocabulary);
  if (command === undefined) return undefined;
  return {
    found: { kind: 'command', command, text: word },
    line: block.from,
    endLine: block.from,
    raw: word,
    role: 'entry',
    place: 'bare',
    headings: [...block.headings, block],
  };
}

/** True where an option is explained before any command is shown. */
function listsOptions(below: readonly Unit[]): boolean {
  for (const unit of below) {
    if (unit.kind === 'heading' || unit.kind === 'code' || unit.findings.length > 0) return false;
    if (unit.kind === 'text' && unit.reading.kind === 'gloss') return unit.reading.target.startsWith('-');
    if (unit.kind === 'table') return unit.block.rows.every(([first]) => /^\s*-/.test(first?.text ?? ''));
  }
  return false;
}
