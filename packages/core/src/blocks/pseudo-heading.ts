import type { BlockPlace, HeadingBlock, TextLine } from './block.ts';

/** Lines that an author has framed: `[ Images ]`, `【Images】`, `== Images ==`, and what Markdown takes for no bold: `** Images **`, `** Images`. */
const FRAMED: readonly RegExp[] = [
  /^\[\s+(.*\S)\s+\]$/,
  /^\*{2}\s+([^*]*[^*\s])\s+\*{2}$/,
  /^\*{2}\s+([^*]*[^*\s])$/,
  /^【(.+)】$/,
  /^={2,}\s*([^=].*[^=\s])\s*={2,}$/,
];

/** A heading that lacks the blank behind its marks; behind a single one it is no tag: it has a capital, and no other tag. */
const SLIP = /^(#{2,6}(?=[^\s#])|#(?=\p{Lu})(?!.*\s#)(?!.*[.!?。]$))/u;

/** A title without the line that is drawn around it: `----v6----`. */
const withoutLine = (text: string): string =>
  /^[-=*_~]{2,}\s*(.*[^-=*_~\s])\s*[-=*_~]{2,}$/.exec(text)?.[1] ?? text;

/**
 * Gives the heading that the first line of a paragraph is: a line that is all bold or framed, or lacks the blank behind its `##`, outside a list.
 * Whether a plain short line is one depends on what follows, so that is decided later.
 */
export function pseudoHeading(lines: readonly TextLine[], place: BlockPlace): HeadingBlock | undefined {
  const [first] = lines;
  if (first === undefined || place.items.length > 0 || place.quoted) return undefined;
  const text = first.text.trim();
  const bold = first.marks.some(
    (m) => m.kind === 'strong' && m.from <= first.text.indexOf(text) && m.to >= first.text.trimEnd().length,
  );
  const slip = SLIP.exec(text)?.[1];
  if (slip !== undefined) return headingOf(first, withoutLine(text.slice(slip.length)), slip.length, place);
  const inner = FRAMED.map((frame) => frame.exec(text)?.[1]).find((found) => found !== undefined);
  if ((!bold && inner === undefined) || text.length > 80 || /[.!?。]$/.test(text)) return undefined;
  return headingOf(first, inner ?? text, 7, place);
}

function headingOf(line: TextLine, text: string, depth: number, place: BlockPlace): HeadingBlock {
  const cut = line.text.indexOf(text);
  const marks = line.marks
    .filter((m) => m.kind === 'code')
    .map((m) => ({ ...m, from: Math.max(0, m.from - cut), to: m.to - cut }));
  return {
    ...place,
    kind: 'heading',
    depth,
    from: line.line,
    to: line.line,
    headings: place.headings.filter((h) => h.depth < depth),
    title: { ...line, text: text.replace(/:$/, ''), marks },
  };
}
