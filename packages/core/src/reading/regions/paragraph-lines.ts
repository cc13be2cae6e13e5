import type { Paragraph } from 'mdast';
import type { TextLine } from '../../blocks/block.ts';
import { textLines } from '../../blocks/text-lines.ts';

/** Gives the lines of a paragraph of Markdown; none for one without a place. */
export type LinesOf = (paragraph: Paragraph) => readonly TextLine[];

/** Gives what reads the lines of a paragraph once, whoever asks for them. */
export function paragraphLines(): LinesOf {
  const read = new Map<Paragraph, readonly TextLine[]>();
  return (paragraph) => {
    const lines = read.get(paragraph) ?? linesIn(paragraph);
    read.set(paragraph, lines);
    return lines;
  };
}

const linesIn = ({ children, position }: Paragraph): readonly TextLine[] =>
  position === undefined ? [] : textLines(children, position.start.line);
