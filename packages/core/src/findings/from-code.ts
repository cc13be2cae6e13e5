import type { CodeBlock } from '../blocks/block.ts';
import type { CodeItem, CodeReading } from '../lines/code-item.ts';
import type { Found } from '../lines/found.ts';
import { bareKeysOf, keysOf } from '../lines/keys.ts';
import type { Statement } from '../lines/statement.ts';
import type { Finding } from './finding.ts';

/** A statement of one line that a code block holds. */
export function codeStatement(text: string, line: number): Statement {
  return { line, endLine: line, text, marks: [], starts: [{ at: 0, line }] };
}

/** A line of a block that shows what is typed. */
export type Shown = Extract<CodeItem, { kind: 'command' | 'input' | 'keys' }>;

/** True for a line that shows what is typed. */
export const isShown = (item: CodeItem | undefined): item is Shown =>
  item?.kind === 'command' || item?.kind === 'input' || item?.kind === 'keys';

function foundOf(item: Shown): Found {
  switch (item.kind) {
    case 'command':
      return { kind: 'command', command: item.command, text: item.text };
    case 'input':
      return {
        kind: 'input',
        prompt: item.input.prompt,
        text: item.input.text,
        ...(item.program ? { program: item.program } : {}),
      };
    case 'keys':
      return keysOf(item.raw) ?? bareKeysOf(item.raw) ?? { kind: 'keys', chords: [], text: item.raw };
  }
}

/** Gives the findings of a code block, one for each line that is typed, in order. */
export function findInCode(block: CodeBlock, reading: CodeReading): Finding[] {
  if (reading.kind !== 'lines') return [];
  return reading.items.filter(isShown).map((item) => ({
    found: foundOf(item),
    line: item.line,
    endLine: item.endLine,
    raw: item.raw,
    role: 'entry',
    place: 'code',
    headings: block.headings,
  }));
}
