import type { BlockPlace, HeadingBlock, TextLine } from './block.ts';

/**
 * Gives the heading that the first line of a paragraph is: a line that is all bold, outside a list.
 * Whether a plain short line is one depends on what follows, so that is decided later.
 */
export function pseudoHeading(lines: readonly TextLine[], place: BlockPlace): HeadingBlock | undefined {
  const [first] = lines;
  if (first === undefined || place.items.length > 0 || place.quoted) return undefined;
  const text = first.text.trim();
  const bold = first.marks.some(
    (m) => m.kind === 'strong' && m.from <= first.text.indexOf(text) && m.to >= first.text.trimEnd().length,
  );
  if (!bold || text.length > 80 || /[.!?。]$/.test(text)) return undefined;
  const title: TextLine = {
    ...first,
    text: text.replace(/:$/, ''),
    marks: first.marks.filter((m) => m.kind === 'code'),
  };
  return {
    ...place,
    kind: 'heading',
    depth: 7,
    from: first.line,
    to: first.line,
    headings: place.headings.filter((h) => h.depth < 7),
    title,
  };
}
