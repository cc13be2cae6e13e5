import type { Block, TextLine } from '../blocks/block.ts';

/** A prompt without a blank, a word in small letters, and what is typed behind it: `$chmod +x run.sh`. */
const GLUED = /^(\s*)\$(?=([a-z][\w-]*)\s+(\S+))/;

/** How many lines of a note must begin so, each with other words behind, before the sign is a prompt. */
const LEAST = 4;

/**
 * Gives the blocks of a note with a blank behind each prompt that its author has glued to the command. One line alone may
 * as well begin with a variable: `$file is read`.
 */
export function partGluedPrompts(blocks: readonly Block[]): readonly Block[] {
  const glued = blocks.flatMap(linesOf).flatMap(({ text }) => {
    const [, , program, next] = GLUED.exec(text) ?? [];
    return program === undefined ? [] : [`${program} ${next}`];
  });
  const isHabit = new Set(glued).size >= LEAST && !glued.some((words) => /^\S+ \+?=/.test(words));
  return isHabit ? blocks.map(parted) : blocks;
}

function linesOf(block: Block): readonly TextLine[] {
  switch (block.kind) {
    case 'paragraph':
      return block.lines.filter(({ marks }) => marks.every(({ from }) => from > 0));
    case 'code':
      return block.lines.map(({ line, text }) => ({ line, text, marks: [] }));
    case 'heading':
    case 'table':
      return [];
  }
}

function parted(block: Block): Block {
  if (block.kind === 'code')
    return { ...block, lines: block.lines.map((line) => ({ ...line, text: withBlank(line.text) })) };
  return block.kind === 'paragraph' ? { ...block, lines: block.lines.map(partedLine) } : block;
}

const withBlank = (text: string): string => text.replace(GLUED, '$1$$ ');

function partedLine(line: TextLine): TextLine {
  const text = withBlank(line.text);
  if (text === line.text || line.marks.some(({ from }) => from === 0)) return line;
  return {
    ...line,
    text,
    marks: line.marks.map((mark) => ({ ...mark, from: mark.from + 1, to: mark.to + 1 })),
  };
}
