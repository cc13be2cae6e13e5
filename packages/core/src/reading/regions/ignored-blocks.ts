import type { Nodes, Paragraph, Parents, RootContent } from 'mdast';
import type { SeeAlso } from '../../model.ts';
import type { OpenNote } from '../open-note.ts';
import { plainText } from '../plain-text.ts';
import type { IgnoredWhy } from '../regions.ts';
import { originalSpan } from '../report.ts';
import { visit } from '../visit.ts';
import { htmlRegionLength } from './html-regions.ts';
import { type DefinedLinks, type FoundLink, type Inventory, takeInventory } from './inline-inventory.ts';
import { type LineMarks, markNode } from './line-marks.ts';
import { readLinkList } from './link-lists.ts';
import { whyNoContent } from './link-pieces.ts';

/** Marks the blocks that hold only links, images or tags, and gives the resources among their links. */
export function markBlocks(note: OpenNote, marks: LineMarks, definitions: DefinedLinks): SeeAlso[] {
  const blocks = note.root.children;
  const resources: SeeAlso[] = [];
  let index = 0;
  while (index < blocks.length) {
    const length = isMarked(blocks[index]!, marks) ? 0 : Math.max(1, htmlRegionLength(blocks, index));
    const taken = blocks.slice(index, index + Math.max(1, length));
    const { why, links } = length === 0 ? nothing : whyOf(taken, definitions);
    if (why !== undefined) {
      for (const block of taken) markNode(marks, block, why);
      markLeadIn(blocks[index - 1], taken[0]!, why, marks);
      if (why === 'links')
        resources.push(...links.filter(leadsOut).map((link) => seeAlso(link, taken, note)));
    }
    index += why === undefined ? 1 : taken.length;
  }
  markFolded(blocks, marks);
  return [...resources, ...markNested(note, marks, definitions)];
}

/** The name of another note says nothing where that note cannot be opened. */
const leadsOut = ({ kind }: FoundLink): boolean => kind === 'web';

interface BlockReading {
  readonly why?: IgnoredWhy | undefined;
  readonly links: readonly FoundLink[];
}

const nothing: BlockReading = { links: [] };

/** What programs replace by a table of contents: `[TOC]`, `[[_TOC_]]`, `{:toc}`. */
const contentsMark = /^(?:\[\[?_?toc_?\]\]?|\{:toc\})$/i;
/** An Obsidian name for the block above: `^install-steps`. */
const blockName = /^\^[A-Za-z0-9-]+$/;

/** Two tags and more, or tags behind a label, as programs for notes have them: `#docker #cli`, `tags: #docker`. */
const tagLine =
  /^(?:\p{L}+ ?::? *#[\p{L}\d_/-]+|#[\p{L}\d_/-]+[ \t,]+#[\p{L}\d_/-]+)(?:[ \t,]+#[\p{L}\d_/-]+)*$/u;

/** A tab of Docusaurus, whose label is read. */
const TAB = /<TabItem\s[^<>]*?label=/;

function whyOf(blocks: readonly RootContent[], definitions: DefinedLinks): BlockReading {
  const [first] = blocks;
  if (first === undefined) return nothing;
  if (first.type === 'thematicBreak') return { why: 'thematic-break', links: [] };
  if (first.type === 'definition') return { why: 'markup', links: [] };
  if (first.type === 'list') return readLinkList(first, definitions) ?? nothing;
  if (first.type !== 'html' && first.type !== 'paragraph') return nothing;
  if (first.type === 'html' && TAB.test(first.value)) return nothing;
  const words = plainText(first).trim();
  if (contentsMark.test(words)) return { why: 'table-of-contents', links: [] };
  if (blockName.test(words)) return { why: 'markup', links: [] };
  if (tagLine.test(words)) return { why: 'tags', links: [] };
  const inventory = takeInventory(blocks, definitions);
  const named = namedAddress(inventory, first);
  if (named !== undefined) return { why: 'links', links: [named] };
  return { why: whyNoContent(inventory), links: inventory.links };
}

/** A line that is a title, and the address below it. */
function namedAddress({ links, images, rest }: Inventory, { position }: Nodes): FoundLink | undefined {
  const [link, other] = links;
  const title = rest.trim().replace(/^\[(.*)\]$/, '$1');
  const isAlone = link?.kind === 'web' && other === undefined && images.length === 0;
  return isAlone &&
    link.title === link.href &&
    (link.place?.start.line ?? 0) > (position?.start.line ?? 0) &&
    link.place?.end.offset === position?.end.offset &&
    /^[^\n.!?。:：]{1,80}$/u.test(title) &&
    /^[^\p{Ll}]/u.test(title)
    ? { ...link, title }
    : undefined;
}

function isMarked({ position }: Nodes, marks: LineMarks): boolean {
  return position !== undefined && marks[position.start.line - 1] !== undefined;
}

/** `**Contents**` or `See also:` directly above a list that only points elsewhere goes with it. */
function markLeadIn(
  before: RootContent | undefined,
  block: RootContent,
  why: IgnoredWhy,
  marks: LineMarks,
): void {
  if (before?.type !== 'paragraph' || block.type !== 'list' || isMarked(before, marks)) return;
  const words = plainText(before).trim();
  const isShort = words.length <= 40 && words.split(/\s+/).length <= 5;
  const isLabel =
    /[:：]$/.test(words) || (before.children.length === 1 && before.children[0]?.type === 'strong');
  if (isShort && isLabel && !hasCode(before)) markNode(marks, before, why);
}

function hasCode(paragraph: Paragraph): boolean {
  return paragraph.children.some(({ type }) => type === 'inlineCode');
}

/** The frame of a `<details>` goes with what it folds away, where that only points elsewhere. */
function markFolded(blocks: readonly RootContent[], marks: LineMarks): void {
  blocks.forEach((block, index) => {
    if (block.type !== 'html' || !/^<details.*<\/summary>\s*$/is.test(block.value)) return;
    const inside = blocks[index + 1];
    const end = blocks[index + 2];
    const why = inside?.position && marks[inside.position.start.line - 1];
    if (!why || end?.type !== 'html' || !/^<\/details>\s*$/i.test(end.value)) return;
    markNode(marks, block, why);
    markNode(marks, end, why);
  });
}

/** Marks pictures, rules, links and hints at other notes inside lists and quotes, and gives the resources among the links. */
function markNested(note: OpenNote, marks: LineMarks, definitions: DefinedLinks): SeeAlso[] {
  const resources: SeeAlso[] = [];
  visit(note.root, (node, ancestors) => {
    if (ancestors.length < 2) return;
    if (node.type === 'thematicBreak') markNode(marks, node, 'thematic-break');
    if (node.type !== 'paragraph' || isMarked(node, marks)) return;
    const { links, ...piece } = takeInventory([node], definitions);
    const why = whyNoContent({ links, ...piece });
    if (why !== 'image' && why !== 'badges' && !(why === 'links' && isBullet(node, ancestors))) return;
    markNode(marks, node, why);
    if (why === 'links') resources.push(...links.filter(leadsOut).map((link) => seeAlso(link, [node], note)));
  });
  return resources;
}

/** A bullet without anything below it; a numbered one may be a step, whose title is a link. */
function isBullet(paragraph: Nodes, ancestors: readonly Parents[]): boolean {
  const [list, item] = ancestors.slice(-2);
  return (
    list?.type === 'list' &&
    list.ordered !== true &&
    item?.children.length === 1 &&
    item.children[0] === paragraph
  );
}

function seeAlso({ title, href, place }: FoundLink, blocks: readonly RootContent[], note: OpenNote): SeeAlso {
  const start = place?.start.offset ?? blocks[0]?.position?.start.offset ?? 0;
  const end = place?.end.offset ?? blocks.at(-1)?.position?.end.offset ?? start;
  const span = originalSpan(note, start, end);
  return /^(?:https?|mailto):/i.test(href)
    ? { title: title || href, href, span }
    : { title: title || href, span };
}
