import type { Anchored } from '../answers/find-anchor.ts';
import type { HeadingBlock } from '../blocks/block.ts';
import type { CodeItem, Remark } from '../lines/code-item.ts';
import type { Statement } from '../lines/statement.ts';
import type { Finding } from './finding.ts';
import { codeStatement, isShown } from './from-code.ts';
import type { CodeUnit, TableUnit, TextUnit, Unit } from './unit.ts';

/** Where in its unit a thing stands. */
export type Part =
  | { readonly kind: 'statement' }
  /** What a sentence that shows commands says of them. */
  | { readonly kind: 'said'; readonly statement: Statement }
  | { readonly kind: 'item'; readonly item: CodeItem }
  | { readonly kind: 'remark'; readonly remark: Remark }
  /** A line of a block that is a file or output as a whole. */
  | { readonly kind: 'line' }
  | { readonly kind: 'cell'; readonly statement: Statement }
  /** A command in a table. */
  | { readonly kind: 'shown'; readonly finding: Finding }
  | { readonly kind: 'title' };

/** Something in a note that its author can say something of. */
export interface Thing extends Anchored {
  readonly unit: Unit;
  readonly part: Part;
}

/** Gives everything that an author can decide about, in the order of the note. */
export const thingsOf = (units: readonly Unit[]): Thing[] => units.flatMap(thingsIn);

function thingsIn(unit: Unit): Thing[] {
  const heading = titleOver(unit.block.headings);
  const thing = (line: number, text: string, part: Part): Thing => ({
    line,
    text,
    ...(heading === undefined ? {} : { heading }),
    unit,
    part,
  });
  switch (unit.kind) {
    case 'heading':
      return [thing(unit.block.from, unit.block.title.text, { kind: 'title' })];
    case 'text':
      return thingsInText(unit, thing);
    case 'table':
      return thingsInTable(unit, thing);
    case 'code':
      return thingsInCode(unit, thing);
  }
}

type Make = (line: number, text: string, part: Part) => Thing;

const titleOver = (headings: readonly HeadingBlock[]): string | undefined => headings.at(-1)?.title.text;

function thingsInText({ statement, reading }: TextUnit, thing: Make): Thing[] {
  const said =
    reading.kind === 'entries'
      ? [reading.description, reading.rest, ...(reading.clauses ?? [])].flatMap((one) => one ?? [])
      : [];
  return [
    thing(statement.line, statement.text, { kind: 'statement' }),
    ...[...new Set(said)]
      .filter(({ text }) => text !== statement.text)
      .map((one) => thing(one.line, one.text, { kind: 'said', statement: one })),
  ];
}

function thingsInTable({ findings, words }: TableUnit, thing: Make): Thing[] {
  const cells = [
    ...words.rows.flatMap(({ description, remark, notes }) => [description, remark, ...notes]),
    ...words.glosses.map(({ statement }) => statement),
    ...words.terms.flatMap(({ definition, facts }) => [definition, ...facts]),
  ].flatMap((one) => one ?? []);
  return [
    ...findings.map((finding) => thing(finding.line, finding.raw, { kind: 'shown', finding })),
    ...[...new Set(cells)].map((one) => thing(one.line, one.text, { kind: 'cell', statement: one })),
  ].toSorted((a, b) => a.line - b.line);
}

function thingsInCode({ block, reading }: CodeUnit, thing: Make): Thing[] {
  const texts = new Map(block.lines.map(({ line, text }) => [line, text]));
  if (reading.kind !== 'lines')
    return block.lines
      .filter(({ text }) => text.trim() !== '')
      .map(({ line, text }) => thing(line, text.trim(), { kind: 'line' }));
  return reading.items.flatMap((item) => [
    thing(item.line, textOf(item, texts), { kind: 'item', item }),
    ...('remark' in item && item.remark
      ? [thing(item.remark.line, item.remark.text, { kind: 'remark', remark: item.remark })]
      : []),
  ]);
}

function textOf(item: CodeItem, texts: ReadonlyMap<number, string>): string {
  if (isShown(item)) return item.raw;
  if (item.kind === 'comment' || item.kind === 'prose') return item.text;
  return (texts.get(item.line) ?? '').trim();
}

/** Gives the piece that a thing's words are, by which claims know it, and the words; nothing where it is no sentence. */
export function pieceOf({
  unit,
  part,
}: Thing):
  | { readonly piece: { readonly line: number; readonly text: string }; readonly words: Statement }
  | undefined {
  switch (part.kind) {
    case 'statement':
      return unit.kind === 'text' ? { piece: unit.statement, words: unit.statement } : undefined;
    case 'said':
    case 'cell':
      return { piece: part.statement, words: part.statement };
    case 'remark':
      return { piece: part.remark, words: codeStatement(part.remark.text, part.remark.line) };
    case 'item':
      return part.item.kind === 'comment' || part.item.kind === 'prose' || part.item.kind === 'gloss'
        ? { piece: part.item, words: codeStatement(part.item.text, part.item.line) }
        : undefined;
    case 'title':
      return unit.kind === 'heading'
        ? { piece: unit.block.title, words: codeStatement(unit.block.title.text, unit.block.from) }
        : undefined;
    case 'line':
    case 'shown':
      return undefined;
  }
}
