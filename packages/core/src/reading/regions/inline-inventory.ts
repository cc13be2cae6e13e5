import type { Link, LinkReference, Nodes } from 'mdast';
import { withoutMarks } from '../../blocks/without-marks.ts';
import { doubleBrackets } from '../double-brackets.ts';
import { plainText } from '../plain-text.ts';
import { visit } from '../visit.ts';
import { readHtml } from './html-tags.ts';

/** Where a link leads: into the note, to another note, to another note by its name in double brackets, or into the web. */
export type LinkKind = 'fragment' | 'note' | 'wiki' | 'web';

/** A link that stands in a piece of a note. */
export interface FoundLink {
  readonly kind: LinkKind;
  readonly title: string;
  readonly href: string;
  readonly hasCode: boolean;
  /** Where it stands in the text, for a link of Markdown. */
  readonly place?: NonNullable<Nodes['position']>;
}

/** An image or an embedded file in a piece of a note. */
export interface FoundImage {
  readonly address: string;
  /** True where the image is what one clicks to follow a link. */
  readonly linked: boolean;
}

/** What a piece of a note is made of. */
export interface Inventory {
  readonly links: readonly FoundLink[];
  /** Images and embedded files. */
  readonly images: readonly FoundImage[];
  /** The text and code outside links. */
  readonly rest: string;
  /** The elements of raw HTML. */
  readonly elements: ReadonlySet<string>;
}

/** The addresses that a note defines for links by reference, by identifier. */
export type DefinedLinks = ReadonlyMap<string, string>;

/** Gives what nodes are made of, taken as one piece. */
export function takeInventory(nodes: readonly Nodes[], definitions: DefinedLinks): Inventory {
  const links: FoundLink[] = [];
  const images: FoundImage[] = [];
  const elements = new Set<string>();
  const rest: string[] = [];
  let anchor: { readonly href: string; readonly words: string[] } | undefined;
  const takeText = (text: string): void => {
    const outside = text.replace(doubleBrackets, (_all, embed: string, target: string, alias?: string) => {
      if (embed) images.push({ address: target.trim(), linked: false });
      else links.push({ kind: 'wiki', title: (alias ?? target).trim(), href: target.trim(), hasCode: false });
      return ' ';
    });
    (anchor?.words ?? rest).push(outside);
  };
  const takeHtml = (html: string): void => {
    for (const token of readHtml(html)) {
      if (token.kind === 'text') {
        takeText(token.text);
        continue;
      }
      elements.add(token.name);
      if (token.name === 'img')
        images.push({ address: token.attributes.get('src') ?? '', linked: anchor !== undefined });
      if (token.name !== 'a') continue;
      if (anchor?.href) links.push(linkTo(anchor.href, anchor.words.join('').trim(), false));
      anchor = token.kind === 'open' ? { href: token.attributes.get('href') ?? '', words: [] } : undefined;
    }
  };
  for (const node of nodes)
    visit(node, (each) => {
      const address = addressOfImage(each, definitions);
      if (address !== undefined) images.push({ address, linked: false });
      else if (each.type === 'html') takeHtml(each.value);
      else if (each.type === 'text') takeText(each.value);
      else if (each.type === 'inlineCode' || each.type === 'code') (anchor?.words ?? rest).push(each.value);
      if (each.type !== 'link' && each.type !== 'linkReference') return undefined;
      links.push(markdownLink(each, definitions));
      visit(each, (inner) => {
        const pictured = addressOfImage(inner, definitions);
        if (pictured !== undefined) images.push({ address: pictured, linked: true });
      });
      return 'skip';
    });
  return { links, images, rest: bareText(rest.join(' ')), elements };
}

/** What programs for notes put between the words is none of them. */
const bareText = (text: string): string =>
  text
    .split('\n')
    .map((each) => withoutMarks({ line: 0, text: each, marks: [] }).text)
    .join('\n');

function addressOfImage(node: Nodes, definitions: DefinedLinks): string | undefined {
  if (node.type === 'image') return node.url;
  return node.type === 'imageReference' ? (definitions.get(node.identifier) ?? '') : undefined;
}

function markdownLink(node: Link | LinkReference, definitions: DefinedLinks): FoundLink {
  let hasCode = false;
  visit(node, ({ type }) => {
    hasCode ||= type === 'inlineCode';
  });
  const href = node.type === 'link' ? node.url : (definitions.get(node.identifier) ?? '');
  const link = linkTo(href, plainText(node).trim(), hasCode);
  return node.position ? { ...link, place: node.position } : link;
}

function linkTo(href: string, title: string, hasCode: boolean): FoundLink {
  const kind = href.startsWith('#') ? 'fragment' : /^(?:https?:)?\/\/|^mailto:/i.test(href) ? 'web' : 'note';
  return { kind, title, href, hasCode };
}
