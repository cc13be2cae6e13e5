import { INSTRUCTION_ROWS, isInstructionRow } from '../lines/statement.ts';
import type { TextUnit } from './unit.ts';

/** True for one of several rows that explain the words of a file: they say nothing about the commands around them. */
export const inInstructionRows = ({ statement, block }: TextUnit): boolean =>
  isInstructionRow(statement.text) &&
  block.lines.filter(({ text }) => isInstructionRow(text)).length >= INSTRUCTION_ROWS;
