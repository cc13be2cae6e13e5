import type { CodeBlock, HeadingBlock, ParagraphBlock, TableBlock } from '../blocks/block.ts';
import type { CodeReading } from '../lines/code-item.ts';
import type { Statement } from '../lines/statement.ts';
import type { TextReading } from '../lines/text-reading.ts';
import type { Finding } from './finding.ts';
import type { TableWords } from './table-words.ts';

/** A sentence or a bare line of running text. */
export interface TextUnit {
  readonly kind: 'text';
  readonly block: ParagraphBlock;
  readonly statement: Statement;
  /** Counted from 0 in the block, over all of its sentences. */
  readonly index: number;
  readonly reading: TextReading;
  readonly findings: readonly Finding[];
  /** The concept that the author says it is about. */
  readonly concept?: string;
  /** The author set it in below a command, which Markdown takes for code. */
  readonly indented?: true;
}

export interface CodeUnit {
  readonly kind: 'code';
  readonly block: CodeBlock;
  readonly reading: CodeReading;
  readonly findings: readonly Finding[];
  /** The author says that its commands are the steps of one task. */
  readonly recipe?: true;
}

export interface TableUnit {
  readonly kind: 'table';
  readonly block: TableBlock;
  readonly findings: readonly Finding[];
  readonly words: TableWords;
}

export interface HeadingUnit {
  readonly kind: 'heading';
  readonly block: HeadingBlock;
  /** What its words are; of one that names a program over a list of options, nothing. */
  readonly reading: TextReading;
  readonly findings: readonly Finding[];
}

/** A block, or a sentence of one, with what was found in it; the order is the note's. */
export type Unit = TextUnit | CodeUnit | TableUnit | HeadingUnit;
