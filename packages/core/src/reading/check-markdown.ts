import type { Code, FootnoteDefinition, Html, Root, Text } from 'mdast';
import { doubleBrackets, isPictureName } from './double-brackets.ts';
import { fenceOf, isClosedFence } from './parsing/open-blocks.ts';
import { type Finding, quote } from './report.ts';
import { visit } from './visit.ts';

/** Gives the slips in a note's Markdown that hide or lose text: fences and comments without end, footnotes without use. */
export function checkMarkdown(text: string, root: Root): Finding[] {
  const findings: Finding[] = [];
  const definitions: FootnoteDefinition[] = [];
  const used = new Set<string>();
  visit(root, (node) => {
    if (node.type === 'code' && !isClosedFence(text, node)) findings.push(unclosedFence(text, node));
    else if (node.type === 'html' && isOpenComment(node)) findings.push(unclosedComment(node));
    else if (node.type === 'footnoteDefinition') definitions.push(node);
    else if (node.type === 'footnoteReference') used.add(node.identifier);
    else if (node.type === 'text') findings.push(...embeddedNotes(text, node));
  });
  return [...findings, ...checkFootnotes(definitions, used)];
}

/** True for a block of HTML of which the last comment has no end. */
function isOpenComment({ value }: Html): boolean {
  return /^\s*<!--/.test(value) && value.lastIndexOf('<!--') > value.lastIndexOf('-->');
}

function unclosedFence(text: string, node: Code): Finding {
  const start = node.position?.start.offset ?? 0;
  const fence = fenceOf(text, node) ?? '';
  return {
    rule: 'markdown/unclosed-fence',
    level: 'warning',
    message: `the fence ${fence} is never closed, so that all text behind it is code`,
    start,
    end: start + fence.length,
    hint: `write ${fence} on a line of its own where the code ends`,
  };
}

function unclosedComment(node: Html): Finding {
  const start = (node.position?.start.offset ?? 0) + node.value.lastIndexOf('<!--');
  return {
    rule: 'markdown/unclosed-comment',
    level: 'warning',
    message: 'the comment is never closed, so that all text behind it is hidden',
    start,
    end: start + 4,
    hint: 'write --> where the comment ends',
  };
}

/** A picture in double brackets is an image; anything else would be another note. */
function embeddedNotes(text: string, { position }: Text): Finding[] {
  const from = position?.start.offset ?? 0;
  return Array.from(text.slice(from, position?.end.offset ?? from).matchAll(doubleBrackets)).flatMap(
    (match) => {
      const target = match[2]?.trim() ?? '';
      if (match[1] === '' || isPictureName(target)) return [];
      // A film or a page for printing is no note that somebody would miss on paper.
      const isFile = /\.(?!md\b)[a-z0-9]{2,5}(?:#.*)?$/i.test(target);
      const message = `the embedded ${isFile ? 'file' : 'note'} ${quote(target)} is not read in its place`;
      const start = from + match.index;
      const level = isFile ? ('info' as const) : ('warning' as const);
      return [{ rule: 'link/embed', level, message, start, end: start + match[0].length }];
    },
  );
}

function checkFootnotes(definitions: readonly FootnoteDefinition[], used: ReadonlySet<string>): Finding[] {
  const seen = new Set<string>();
  return definitions.flatMap(({ identifier, label, position }): Finding[] => {
    const again = seen.has(identifier);
    seen.add(identifier);
    if (!again && used.has(identifier)) return [];
    const start = position?.start.offset ?? 0;
    const name = `[^${label ?? identifier}]`;
    const message = again
      ? `the footnote ${name} is defined a second time`
      : `the footnote ${name} is never used`;
    return [{ rule: 'markdown/footnote', level: 'warning', message, start, end: start + name.length + 1 }];
  });
}
