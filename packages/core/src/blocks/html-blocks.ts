import type { Block, BlockPlace, CodeLine, TextLine } from './block.ts';
import { readHtmlTag } from './html-tag.ts';
import { inlinesOf } from './text-lines.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
  laquo: '«',
  raquo: '»',
};

const decode = (text: string): string =>
  text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, name: string) => {
    if (name.startsWith('#')) {
      const code =
        name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
    }
    return ENTITIES[name.toLowerCase()] ?? whole;
  });

const stripTags = (text: string): string =>
  decode(
    text
      .replace(/<!--.*?(-->|$)/g, '')
      .replace(/<\/?[A-Za-z][^<>]*>/g, (tag) => (readHtmlTag(tag) ? '' : tag)),
  );

/** Gives what a block of raw HTML holds: `<pre>` as code, everything else as its text. Navigation is dropped before. */
export function htmlBlocks(html: string, place: BlockPlace, isIgnored: (line: number) => boolean): Block[] {
  const blocks: Block[] = [];
  const pre: CodeLine[] = [];
  let inPre = false;
  const text: TextLine[] = [];
  const flushText = (): void => {
    for (const line of text.splice(0)) {
      blocks.push({
        ...place,
        kind: 'paragraph',
        from: line.line,
        to: line.line,
        lines: [line],
        inlines: inlinesOf(line),
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
  for (const [i, raw] of html.split('\n').entries()) {
    const line = place.from + i;
    if (isIgnored(line)) continue;
    let rest = raw;
    if (!inPre && /<pre\b/i.test(rest)) {
      flushText();
      inPre = true;
      rest = rest.replace(/^.*?<pre\b[^>]*>/i, '');
    }
    const closes = inPre && /<\/pre>/i.test(rest);
    const value = stripTags(closes ? rest.replace(/<\/pre>.*$/i, '') : rest);
    if (value.trim() !== '') {
      if (inPre) pre.push({ line, text: value.trimEnd() });
      else text.push({ line, text: value.trim(), marks: codeMarks(rest, value.trim()) });
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
