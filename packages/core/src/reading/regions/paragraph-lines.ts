import type { Heading, Paragraph } from 'mdast';
import type { TextLine } from '../../blocks/block.ts';
import { textLines } from '../../blocks/text-lines.ts';

/** Gives the lines of a paragraph or heading of Markdown, which may have several over a rule; none for one without a place. */
export type LinesOf = (text: Paragraph | Heading) => readonly TextLine[];

/** Gives what reads the lines of a paragraph once, whoever asks for them. */
export function paragraphLines(): LinesOf {
  const read = new Map<Paragraph | Heading, readonly TextLine[]>();
  return (text) => {
    const lines = read.get(text) ?? linesIn(text);
    read.set(text, lines);
    return lines;
  };
}

const linesIn = ({ children, position }: Paragraph | Heading): readonly TextLine[] =>
  position === undefined ? [] : textLines(children, position.start.line);
