import type { Block, BlockPlace, CodeLine, HeadingBlock, ItemContext, TextLine } from './block.ts';
import { decodeEntities } from './html-entities.ts';
import { readHtmlTag } from './html-tag.ts';
import { withoutComments } from './without-comments.ts';
import { withoutMarks } from './without-marks.ts';

const stripTags = (text: string): string =>
  decodeEntities(
    text
      .replace(/<!--.*?(-->|$)/g, '')
      .replace(/<\/?[A-Za-z][^<>]*>/g, (tag) => (readHtmlTag(tag) ? '' : tag)),
  );

/** Gives what a block of raw HTML holds: `<pre>` as code, headings and items as such, everything else as its text. Navigation is dropped before. */
export function htmlBlocks(html: string, place: BlockPlace, isIgnored: (line: number) => boolean): Block[] {
  const blocks: Block[] = [];
  const pre: CodeLine[] = [];
  let inPre = false;
  const text: { readonly line: TextLine; readonly items: readonly ItemContext[] }[] = [];
  let term: ItemContext | undefined;
  const flushText = (): void => {
    for (const { line, items } of text.splice(0)) {
      blocks.push({
        ...place,
        items: [...place.items, ...items],
        kind: 'paragraph',
        from: line.line,
        to: line.line,
        lines: [line],
      });
    }
  };
  const flushPre = (): void => {
    const lines = pre.splice(0);
    const [first, last] = [lines[0], lines.at(-1)];
    if (first && last)
      blocks.push({
        ...place,
        kind: 'code',
        language: '',
        fenced: true,
        from: first.line,
        to: last.line,
        lines,
      });
  };
  for (const [i, raw] of withoutComments(html).split('\n').entries()) {
    const line = place.from + i;
    if (isIgnored(line)) continue;
    let rest = raw;
    if (!inPre && /<pre\b/i.test(rest)) {
      flushText();
      inPre = true;
      rest = rest.replace(/^.*?<pre\b[^>]*>/i, '');
    }
    if (!inPre && DEFINITION_LIST.test(rest)) {
      for (const piece of rest.split(/(?=<d[td]\b)/i)) {
        const value = stripTags(piece).trim();
        if (value === '') continue;
        const isTerm = /^<dt\b/i.test(piece);
        if (isTerm) term = value.startsWith('-') ? undefined : itemAt(line, place.from);
        const item = isTerm ? [] : [itemAt(line + 0.5, line)];
        const items = term === undefined ? [] : [term, ...item];
        text.push({ line: withoutMarks({ line, text: value, marks: codeMarks(piece, value) }), items });
      }
      continue;
    }
    const title = inPre ? undefined : headingIn(rest, line, place);
    if (title) {
      flushText();
      blocks.push(title);
      continue;
    }
    const closes = inPre && /<\/pre>/i.test(rest);
    const value = stripTags(closes ? rest.replace(/<\/pre>.*$/i, '') : rest);
    if (value.trim() !== '') {
      if (inPre) pre.push({ line, text: value.trimEnd() });
      else
        text.push({
          line: withoutMarks({ line, text: value.trim(), marks: codeMarks(rest, value.trim()) }),
          items: /^\s*<li\b/i.test(rest) ? [itemAt(line, place.from)] : [],
        });
    }
    if (closes) {
      inPre = false;
      flushPre();
    }
  }
  flushPre();
  flushText();
  return blocks;
}

/** A heading that is alone on its line. */
function headingIn(text: string, line: number, place: BlockPlace): HeadingBlock | undefined {
  const found = /^\s*<h([1-6])\b[^>]*>(.*?)<\/h\1>\s*(?:<(?:br|hr)\s*\/?>\s*)*$/i.exec(text);
  const title = found === null ? '' : stripTags(found[2] ?? '').trim();
  if (title === '') return undefined;
  return {
    ...place,
    kind: 'heading',
    from: line,
    to: line,
    depth: Number(found?.[1]),
    title: withoutMarks({ line, text: title, marks: codeMarks(found?.[2] ?? '', title) }),
  };
}

/** A term of a definition list, or what is said of it. */
const DEFINITION_LIST = /<d[td]\b/i;

/** What is said of a term stands below it as a bullet would; ids below zero are those of no bullet of the note. */
const itemAt = (line: number, list: number): ItemContext => ({
  id: -2 * line,
  list: -list,
  ordered: false,
  index: 0,
});

function codeMarks(raw: string, text: string): TextLine['marks'] {
  return [...raw.matchAll(/<(code|kbd)\b[^>]*>(.*?)<\/\1>/gi)].flatMap((match) => {
    const inner = stripTags(match[2] ?? '');
    const from = text.indexOf(inner);
    return from < 0 || inner === ''
      ? []
      : [
          {
            kind: match[1]?.toLowerCase() === 'kbd' ? ('key' as const) : ('code' as const),
            from,
            to: from + inner.length,
          },
        ];
  });
}
