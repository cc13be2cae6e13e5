import type { Topic } from '@cribnotes/core';
import { printedGroups } from '@cribnotes/core/printed-groups';
import { type PrintedWords, printedWords } from '@cribnotes/core/printed-words';
import { firstPlace } from '../first-place.ts';
import type { PdfOptions } from '../options.ts';
import { cutRow } from './cut-rows.ts';
import type { Density } from './density.ts';
import { basesOf, groupRows } from './group-rows.ts';
import { ideaSections, withoutIdeas } from './idea-section.ts';
import { indexSection } from './index-section.ts';
import { legendOf } from './legend.ts';
import { linkRow } from './link-row.ts';
import { type Issue, originOf } from './origin.ts';
import { type OtherSheet, othersSection } from './others-section.ts';
import { ownSection } from './own-section.ts';
import { pictureRows, readPictures } from './picture-row.ts';
import { type PlacedGroup, placeGroups } from './place-groups.ts';
import type { Section, Sheet } from './sheet.ts';

/** What a sheet says of itself. */
export interface SheetHead {
  /** What stands above its columns. */
  readonly title: string;
  /** The other sheets of its topic, which it lists. */
  readonly others?: readonly OtherSheet[];
}

/** What of a topic stands on its sheet; without a title, that of the topic is its own. */
export type SheetContent = Pick<PdfOptions, 'ideas' | 'index' | 'pictures' | 'media'> & Partial<SheetHead>;

/** Gives all that a sheet says about a topic, group by group in the author's order. */
export function writeSheet(
  topic: Topic,
  density: Density,
  issue: Issue,
  { ideas = 'group', index = false, pictures = false, media, title, others = [] }: SheetContent = {},
): Sheet {
  const words = printedWords(topic.language);
  const drawn = pictures ? readPictures(topic.images, media) : new Map();
  const all = printedGroups(topic);
  const groups = placeGroups(ideas === 'group' ? all : all.map(withoutIdeas), topic.title);
  const own = ideas === 'first' || ideas === 'last' ? ideaSections(all, density, words) : [];
  const items = groups.flatMap((group) => group.items);
  const hasBases = groups.some((group) => basesOf(group.items).some((base) => base !== undefined));
  const entries = new Set(items.flatMap((item) => ('entry' in item ? [item.entry] : [])));
  return {
    title: title ?? topic.title,
    language: topic.language,
    summary: topic.summary ?? '',
    words,
    legend: legendOf(items, hasBases, words.sheet),
    origin: originOf(topic, issue, words),
    density,
    sections: [
      ...(ideas === 'first' ? own : []),
      ...groups.map((group) => groupSection(group, drawn, density, words)),
      ...(ideas === 'last' ? own : []),
      ...(others.length > 0 ? [othersSection(others, words)] : []),
      ...(topic.links.length > 0 ? [linkSection(topic, words)] : []),
      ...(index ? [indexSection([...entries], words.sheet.index)] : []),
    ],
    span: firstPlace(topic),
  };
}

function groupSection(
  placed: PlacedGroup,
  pictures: ReturnType<typeof readPictures>,
  density: Density,
  words: PrintedWords,
): Section {
  const { group, top, depth, path } = placed;
  return {
    id: group.id,
    top,
    depth,
    path,
    rows: [...groupRows(placed, density, words).flatMap(cutRow), ...pictureRows(placed, pictures, density)],
  };
}

function linkSection({ links }: Topic, words: PrintedWords): Section {
  const own = ownSection('/links', words.sheet.links);
  return { ...own, rows: links.flatMap((link, index) => cutRow(linkRow(link, own.path, index))) };
}
