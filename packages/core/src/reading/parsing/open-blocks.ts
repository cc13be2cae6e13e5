import type { Code, Html, Nodes, Root } from 'mdast';

/** How the five kinds of raw HTML that run across blank lines begin and end (CommonMark 0.31.2, clause 4.6). */
export const longHtml: readonly { readonly begin: RegExp; readonly end: RegExp }[] = [
  { begin: /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, end: /<\/(?:script|pre|style|textarea)>/i },
  { begin: /^<!--/, end: /-->/ },
  { begin: /^<\?/, end: /\?>/ },
  { begin: /^<!\[CDATA\[/, end: /\]\]>/ },
  { begin: /^<![a-z]/i, end: />/ },
];

/**
 * True when a parsed text ends within a fence or a piece of HTML.
 * Text behind it would belong there, or, where it stands in a list, decide where it ends.
 */
export function endsOpen(text: string, tree: Root): boolean {
  let last: Nodes | undefined = tree;
  while (last && 'children' in last) last = last.children.at(-1);
  if (last?.type === 'code') return !isClosedFence(text, last);
  return last?.type === 'html' && isOpenHtml(last);
}

const openFence = /^(`{3,}|~{3,})/;

/** Gives the marks that open a fenced block; nothing for an indented one. `text` is what the positions are in. */
export function fenceOf(text: string, { position }: Code): string | undefined {
  return openFence.exec(text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0))?.[1];
}

/** True for a fenced block with its closing line, and for an indented block. */
export function isClosedFence(text: string, node: Code): boolean {
  const fence = fenceOf(text, node);
  if (fence === undefined) return true;
  const source = text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const lineBreak = source.lastIndexOf('\n');
  const closing =
    /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(lineBreak < 0 ? '' : source.slice(lineBreak + 1))?.[1] ?? '';
  return closing.startsWith(fence);
}

/** True for HTML that runs across blank lines and has no end. */
export function isOpenHtml({ value }: Html): boolean {
  const begun = value.trimStart();
  const kind = longHtml.find(({ begin }) => begin.test(begun));
  return kind !== undefined && !kind.end.test(begun.slice(4));
}
