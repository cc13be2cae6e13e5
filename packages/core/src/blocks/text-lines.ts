import type { InlineCode, PhrasingContent } from 'mdast';
import type { Inline } from '../model.ts';
import type { Mark, TextLine } from './block.ts';
import { readHtmlTag } from './html-tag.ts';
import { withoutMarks } from './without-marks.ts';

interface Pen {
  line: number;
  /** Where lines of the source start inside code: they break no line of text but count as lines. */
  inside: number[];
  text: string;
  marks: Mark[];
  /** Where the text ended when the author broke the line. */
  broken?: number;
  readonly done: TextLine[];
}

const write = (pen: Pen, value: string): void => {
  const pieces = value.split('\n');
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) breakLine(pen);
    pen.text += piece;
  }
};

const breakLine = (pen: Pen): void => {
  const isBroken = pen.broken !== undefined && pen.text.slice(pen.broken).trim() === '';
  const { line, text, marks, inside } = pen;
  const goesOn = inside.length > 0 ? { inside } : {};
  pen.done.push({ line, text, marks, ...goesOn, ...(isBroken ? { ends: true } : {}) });
  delete pen.broken;
  pen.line += 1 + inside.length;
  pen.inside = [];
  pen.text = '';
  pen.marks = [];
};

const mark = (pen: Pen, kind: Mark['kind'], from: number, line: number, href?: string): void => {
  // A mark that runs over a line end is kept on its last line only: its first part is rarely a whole command.
  const start = pen.line === line ? from : 0;
  if (pen.text.length > start) {
    pen.marks.push({ kind, from: start, to: pen.text.length, ...(href === undefined ? {} : { href }) });
  }
};

/** Where further lines of the source start in code that is written at `from`; its outer line ends are no part of its value. */
function linesInCode({ value, position }: InlineCode, from: number): number[] {
  const starts = Array.from(value.matchAll(/\n/g), ({ index }) => from + index + 1);
  const lines = (position?.end.line ?? 0) - (position?.start.line ?? 0);
  const outer = lines > starts.length ? [from] : [];
  const behind = new Array<number>(Math.max(0, lines - starts.length - 1)).fill(from + value.length);
  return [...outer, ...starts, ...behind];
}

const safeHref = (href: string): string | undefined => (/^(https?|mailto):/i.test(href) ? href : undefined);

const HTML_MARKS: Readonly<Record<string, Mark['kind']>> = {
  b: 'strong',
  code: 'code',
  em: 'emphasis',
  i: 'emphasis',
  kbd: 'key',
  samp: 'code',
  strong: 'strong',
  tt: 'code',
};

/**
 * Gives the source lines of running text, with its marks of Markdown and without those of programs for notes; unknown
 * HTML-looking words (`<image id>`) are text.
 */
export function textLines(nodes: readonly PhrasingContent[], firstLine: number): TextLine[] {
  const pen: Pen = { line: firstLine, inside: [], text: '', marks: [], done: [] };
  writeNodes(pen, nodes);
  breakLine(pen);
  return pen.done.map(withoutMarks);
}

function writeNodes(pen: Pen, nodes: readonly PhrasingContent[]): void {
  const open: { kind: Mark['kind']; from: number; line: number; name: string }[] = [];
  for (const node of nodes) {
    const nodeLine = node.position?.start.line;
    if (nodeLine !== undefined) while (pen.line + pen.inside.length < nodeLine) breakLine(pen);
    const [from, line] = [pen.text.length, pen.line];
    switch (node.type) {
      case 'text':
        // Two blanks part columns; more say no more, and thousands would only cost time.
        write(pen, node.value.replace(/[ \t\u00a0]{3,}/g, '  '));
        break;
      case 'inlineCode':
        write(pen, node.value.replaceAll('\n', ' '));
        pen.inside.push(...linesInCode(node, from));
        mark(pen, 'code', from, line);
        break;
      case 'strong':
      case 'emphasis':
        writeNodes(pen, node.children);
        mark(pen, node.type, from, line);
        break;
      case 'delete':
        writeNodes(pen, node.children);
        mark(pen, 'strike', from, line);
        break;
      case 'link':
        writeNodes(pen, node.children);
        mark(pen, 'link', from, line, safeHref(node.url));
        break;
      case 'linkReference':
        writeNodes(pen, node.children);
        break;
      case 'html': {
        const tag = readHtmlTag(node.value);
        if (tag === undefined) write(pen, node.value);
        else if (tag.name === 'br') {
          if (!node.value.startsWith('<!--')) pen.broken = pen.text.length;
          write(pen, ' ');
        } else if (tag.closing) {
          const index = open.findLastIndex((o) => o.name === tag.name);
          const start = open.splice(index < 0 ? open.length : index, 1)[0];
          if (start) mark(pen, start.kind, start.from, start.line);
        } else {
          const kind = HTML_MARKS[tag.name];
          if (kind) open.push({ kind, from, line, name: tag.name });
        }
        break;
      }
      case 'break':
        pen.broken = pen.text.length;
        break;
      case 'image':
      case 'imageReference':
        write(pen, node.alt ?? '');
        break;
      case 'footnoteReference':
        break;
    }
  }
}

/** Gives the inlines of one text line, or of a stretch of it. */
export function inlinesOf(line: TextLine, from = 0, to: number = line.text.length): Inline[] {
  const inlines: Inline[] = [];
  const sorted = [...line.marks].sort((a, b) => a.from - b.from || b.to - a.to);
  const codes = sorted.filter(({ kind }) => kind === 'code');
  const outer = outermost(sorted).filter((m) => m.from < to && m.to > from);
  let code = 0;
  let at = from;
  const text = (end: number): void => {
    if (end > at) inlines.push({ kind: 'text', text: line.text.slice(at, end) });
    at = Math.max(at, end);
  };
  for (const m of outer) {
    if (m.from < at && at !== from) continue;
    text(Math.max(from, m.from));
    const inner = line.text.slice(Math.max(from, m.from), Math.min(to, m.to));
    if (inner === '') continue;
    while (code + 1 < codes.length && (codes[code + 1] as Mark).from <= m.from) code += 1;
    const around = codes[code];
    inlines.push(markedInline(m, inner, around !== undefined && around.from <= m.from && around.to >= m.to));
    at = Math.min(to, m.to);
  }
  text(to);
  return inlines;
}

/** The marks that stand in no longer one; `sorted` by where they start, the longer ones first. */
function outermost(sorted: readonly Mark[]): Mark[] {
  let widest: Mark | undefined;
  return sorted.filter((m) => {
    if (widest !== undefined && (widest.to > m.to || (widest.to === m.to && widest.from < m.from)))
      return false;
    if (widest === undefined || m.to > widest.to) widest = m;
    return true;
  });
}

/** `isCode`: the same words are marked as code too. */
function markedInline(m: Mark, inner: string, isCode: boolean): Inline {
  const child: Inline = isCode ? { kind: 'code', text: inner } : { kind: 'text', text: inner };
  switch (m.kind) {
    case 'code':
    case 'key':
      return { kind: 'code', text: inner };
    case 'strong':
    case 'emphasis':
    case 'strike':
      return { kind: m.kind, children: [child] };
    case 'link':
      return m.href === undefined ? child : { kind: 'link', href: m.href, children: [child] };
  }
}
