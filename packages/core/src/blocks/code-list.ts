import type { BlockPlace, CodeLine, ItemContext, ParagraphBlock, TextLine } from './block.ts';
import { inlinesOf } from './text-lines.ts';

/** Bullets that no shell, file or program puts at the start of a line. */
const BULLET = /^\s*[•‣◦▪●∙⁃]\s+/;

/** Bullets of Markdown. */
const ANY_BULLET = /^\s*[-*+]\s+(?=\S)/;

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
  const indented = !fenced && lines.length > 0 && lines.every(({ text }) => ANY_BULLET.test(text));
  const mark = indented ? ANY_BULLET : BULLET;
  const bullets = lines.filter(({ text }) => mark.test(text)).length;
  if (!indented && (bullets < 2 || bullets * 3 < lines.length)) return undefined;
  const list = -place.from;
  const paragraphs: { lines: TextLine[]; item?: ItemContext }[] = [];
  for (const [at, { line, text }] of lines.entries()) {
    const bullet = mark.exec(text)?.[0];
    const own: TextLine = { line, text: text.slice(bullet?.length ?? 0).trim(), marks: [] };
    const last = paragraphs.at(-1);
    if (bullet === undefined && last && line === (lines[at - 1]?.line ?? 0) + 1) last.lines.push(own);
    else
      paragraphs.push({
        lines: [own],
        ...(bullet === undefined ? {} : { item: { id: list * 2 - at, list, ordered: false, index: at } }),
      });
  }
  return paragraphs.map(({ lines, item }) => ({
    ...place,
    kind: 'paragraph',
    from: lines[0]?.line ?? place.from,
    to: lines.at(-1)?.line ?? place.to,
    items: item ? [...place.items, item] : place.items,
    lines,
    inlines: lines.flatMap((line, at) => [
      ...(at > 0 ? [{ kind: 'text' as const, text: ' ' }] : []),
      ...inlinesOf(line),
    ]),
  }));
}
