import type { Inline, Prose } from '@cribnotes/core';
import { cleanTyped } from '../markup/clean.ts';
import { type Attributes, element, type Node } from '../markup/node.ts';
import { ownWay } from './direction.ts';
import type { Voice } from './voice.ts';

/** Gives words of the notes in an element, with their emphasis, code and links, in their own language and direction. */
export function prose(name: string, words: Prose, voice: Voice, attributes: Attributes = {}): Node {
  return element(name, { ...attributes, ...ownWay(words.plain, voice) }, ...proseNodes(words));
}

/** Gives a sentence to print in an element, behind what leads it in: what stands between backticks is code. */
export function sentence(name: string, text: string, voice: Voice, lead: readonly Node[] = []): Node {
  return element(name, ownWay(text, voice), ...lead, ...plainNodes(text));
}

/** Gives the words of a note. */
export function proseNodes({ inlines, plain }: Prose): readonly Node[] {
  return inlines.length > 0 ? inlines.flatMap(inlineNodes) : plainNodes(plain);
}

function plainNodes(text: string): readonly Node[] {
  return text
    .split(/(`[^`]+`)/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^`[^`]+`$/.test(piece) ? code(piece.slice(1, -1)) : piece));
}

/** Gives code that stands in a sentence; it goes from left to right, and no translator may touch it. */
export function code(text: string): Node {
  return element('code', { dir: 'ltr', translate: 'no' }, cleanTyped(text));
}

function inlineNodes(inline: Inline): readonly Node[] {
  switch (inline.kind) {
    case 'text':
      return [inline.text];
    case 'code':
      return [code(inline.text)];
    case 'strong':
      return [element('strong', {}, ...inline.children.flatMap(inlineNodes))];
    case 'emphasis':
      return [element('em', {}, ...inline.children.flatMap(inlineNodes))];
    case 'strike':
      return [element('s', {}, ...inline.children.flatMap(inlineNodes))];
    case 'link':
      return [link(inline.href, inline.children.flatMap(inlineNodes))];
    case 'image':
      return [element('em', {}, inline.alt || inline.path)];
  }
}

/** The schemes that may be opened from a file. */
const ALLOWED: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** Gives words that lead to an address, or the words alone where it must not be opened from a file. */
export function link(href: string, words: readonly Node[]): Node {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  if (url === undefined || !ALLOWED.has(url.protocol)) return element('span', {}, ...words);
  return element('a', { href: url.href, rel: 'noreferrer' }, ...words);
}
