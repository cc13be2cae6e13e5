import type { BlockPlace, CodeLine, ItemContext, ParagraphBlock, TextLine } from './block.ts';

/** Bullets that no shell, file or program puts at the start of a line. */
const BULLET = /^\s*[•‣◦▪●∙⁃]\s+/;

/** Bullets of Markdown. */
const ANY_BULLET = /^\s*[-*+]\s+(?=\S)/;

/** Dots and bullets of Markdown below one that stands further left. */
const NESTED = /^\s*[-*+.·]\s+(?=\S)/;

/** Fence languages that say nothing about what is inside. */
const PLAIN: ReadonlySet<string> = new Set([
  '',
  'text',
  'txt',
  'plain',
  'plaintext',
  'markdown',
  'md',
  'none',
]);

/**
 * Gives the paragraphs of a code block that an author has used as a list, to keep its columns or line breaks. Lines
 * without a bullet of their own go on with the one above, down to the next blank line. Nothing for any other block.
 */
export function listInCode(
  language: string,
  fenced: boolean,
  lines: readonly CodeLine[],
  place: BlockPlace,
): ParagraphBlock[] | undefined {
  if (!PLAIN.has(language)) return undefined;
  // A list that is indented too far is code to Markdown, whatever its bullets are.
  const margin = indentOf(lines[0]?.text ?? '');
  const isNested = (text: string): boolean => indented && indentOf(text) > margin;
  const indented =
    !fenced &&
    ANY_BULLET.test(lines[0]?.text ?? '') &&
    lines.every(({ text }) => (indentOf(text) > margin ? NESTED : ANY_BULLET).test(text));
  const mark = indented ? NESTED : BULLET;
  const bullets = lines.filter(({ text }) => mark.test(text)).length;
  if (!indented && (bullets < 2 || bullets * 3 < lines.length)) return undefined;
  const list = -place.from;
  const paragraphs: { lines: TextLine[]; items: readonly ItemContext[] }[] = [];
  let above: ItemContext | undefined;
  for (const [at, { line, text }] of lines.entries()) {
    const bullet = mark.exec(text)?.[0];
    const own: TextLine = { line, text: text.slice(bullet?.length ?? 0).trim(), marks: [] };
    const last = paragraphs.at(-1);
    if (bullet === undefined && last && line === (lines[at - 1]?.line ?? 0) + 1) last.lines.push(own);
    else if (bullet === undefined) paragraphs.push({ lines: [own], items: [] });
    else if (above && isNested(text))
      paragraphs.push({ lines: [own], items: [above, itemAt(at, list, above.id - 0.5)] });
    else {
      above = itemAt(at, list, list);
      paragraphs.push({ lines: [own], items: [above] });
    }
  }
  return paragraphs.map(({ lines, items }) => ({
    ...place,
    kind: 'paragraph',
    from: lines[0]?.line ?? place.from,
    to: lines.at(-1)?.line ?? place.to,
    items: [...place.items, ...items],
    lines,
  }));
}

const indentOf = (text: string): number => text.length - text.trimStart().length;

const itemAt = (at: number, first: number, list: number): ItemContext => ({
  id: first * 2 - at,
  list,
  ordered: false,
  index: at,
});
