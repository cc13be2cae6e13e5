import type { Block, CodeBlock, ParagraphBlock } from '../blocks/block.ts';
import { inlinesOf } from '../blocks/text-lines.ts';
import type { CodeReading } from '../lines/code-item.ts';
import { readCode } from '../lines/read-code.ts';
import type { TextContext } from '../lines/text-reading.ts';
import type { Finding } from './finding.ts';
import { findInCode } from './from-code.ts';
import { findInHeading } from './from-heading.ts';
import { findInTable, type TableFindings } from './from-table.ts';
import { findInText } from './from-text.ts';
import { headingProgram } from './heading-program.ts';
import type { HeadingUnit, TextUnit, Unit } from './unit.ts';

/** The units of a note, and what its tables say beside commands. */
export interface FoundUnits {
  readonly units: readonly Unit[];
  readonly tables: readonly TableFindings[];
}

/** Sentences that an author has indented below a command, which Markdown takes for code. */
const isIndentedProse = (block: CodeBlock, reading: CodeReading): boolean =>
  !block.fenced && reading.kind === 'lines' && reading.items.every(({ kind }) => kind === 'prose');

/** A command alone on its line, of which nothing has been said. */
const awaitsWords = (unit: Unit | undefined): unit is TextUnit =>
  unit?.kind === 'text' && unit.reading.kind === 'entries' && unit.reading.lead && !unit.reading.description;

function describeFrom(said: readonly TextUnit[], { findings }: TextUnit): void {
  const [first] = said;
  if (first === undefined) return;
  first.use = 'description';
  for (const finding of findings)
    finding.description = {
      pieces: [first.statement],
      how: 'after',
      shared: findings.length > 1,
      confidence: 0.9,
    };
}

function asParagraph(block: CodeBlock): ParagraphBlock {
  const lines = block.lines.map(({ line, text }) => ({ line, text: text.trim(), marks: [] }));
  return { ...block, kind: 'paragraph', lines, inlines: lines.flatMap((line) => inlinesOf(line)) };
}

/** A heading that names the command shown below it, in a block or another heading, is a title, not a further entry. */
function yieldToBlock(heading: HeadingUnit, below: readonly Unit[]): void {
  for (const unit of below) {
    if (unit.kind === 'heading' && unit.block.depth <= heading.block.depth) return;
    for (const finding of heading.findings) {
      if (
        finding.description === undefined &&
        unit.findings.some((f) => f.role === 'entry' && startsAlike(f, finding))
      )
        finding.role = 'mention';
    }
  }
}

function startsAlike(one: Finding, other: Finding): boolean {
  if (one.found.kind !== 'command' || other.found.kind !== 'command') return false;
  const words = (f: typeof one.found): string[] =>
    f.kind === 'command' ? f.command.tokens.slice(f.command.at).map((t) => t.text) : [];
  const [a, b] = [words(one.found), words(other.found)];
  return (
    one.found.command.program === other.found.command.program &&
    (b[1] === undefined || b[1].startsWith('-') || a[1] === b[1]) &&
    // A heading with a placeholder is the whole usage, of which a line below is an example.
    !b.some((word) => /^[<[{].*[>\]}]$/.test(word) && !a.includes(word))
  );
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
        const above = units.at(-1);
        if (isIndentedProse(block, reading) && awaitsWords(above)) {
          const said = findInText(asParagraph(block), local);
          describeFrom(said, above);
          units.push(...said);
          break;
        }
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
  for (const [at, unit] of units.entries())
    if (unit.kind === 'heading') yieldToBlock(unit, units.slice(at + 1));
  const whole = units.map((unit, at) => {
    if (unit.kind !== 'heading') return asCaption(unit, units[at + 1]);
    const program = headingProgram(unit, units.slice(at + 1), context);
    return program ? { ...unit, findings: [program] } : unit;
  });
  return { units: whole, tables };
}

/** A line that names the command in the block below it in the author's words ("borg init repo") is said of it, and is no further one. */
function asCaption(unit: Unit, below: Unit | undefined): Unit {
  const [own, second] = unit.findings;
  if (unit.kind !== 'text' || below?.kind !== 'code' || own?.place !== 'bare' || second !== undefined)
    return unit;
  const isSame =
    unit.reading.kind === 'entries' &&
    !unit.reading.description &&
    below.block.from - unit.statement.endLine <= 2 &&
    !/(?:^|\s)[-<[{$./~]/.test(own.raw) &&
    below.findings.some(
      (finding) => finding.role === 'entry' && startsAlike(finding, own) && finding.raw !== own.raw,
    );
  return isSame ? { ...unit, reading: { kind: 'prose', spans: [] }, findings: [] } : unit;
}
