import type { Topic } from '@cribnotes/core';
import { cutRow } from './cut-rows.ts';
import type { Density } from './density.ts';
import { groupRows } from './group-rows.ts';
import { indexSection } from './index-section.ts';
import { legendOf } from './legend.ts';
import { linkRow } from './link-row.ts';
import { type Issue, originOf } from './origin.ts';
import { LINKS, ownSection } from './own-section.ts';
import { type PlacedGroup, placeGroups } from './place-groups.ts';
import { printedGroups } from './printed-items.ts';
import type { Section, Sheet } from './sheet.ts';

/** Gives all that a sheet says about a topic, group by group in the author's order; `indexed` adds an index. */
export function writeSheet(topic: Topic, density: Density, issue: Issue, indexed: boolean): Sheet {
  const groups = placeGroups(printedGroups(topic), topic.title);
  const items = groups.flatMap((group) => group.items);
  const entries = new Set(items.flatMap((item) => ('entry' in item ? [item.entry] : [])));
  return {
    title: topic.title,
    language: topic.language,
    summary: topic.summary ?? '',
    legend: legendOf(items),
    origin: originOf(topic, issue),
    density,
    sections: [
      ...groups.map((group) => groupSection(group, density)),
      ...(topic.links.length > 0 ? [linkSection(topic)] : []),
      ...(indexed ? [indexSection([...entries])] : []),
    ],
    span: topic.sources[0] && startOf(topic.sources[0].id),
  };
}

function groupSection(placed: PlacedGroup, density: Density): Section {
  const { group, top, depth, path } = placed;
  return { id: group.id, top, depth, path, rows: groupRows(placed, density).flatMap(cutRow) };
}

function linkSection({ links }: Topic): Section {
  const own = ownSection('/links', LINKS);
  return { ...own, rows: links.flatMap((link, index) => cutRow(linkRow(link, own.path, index))) };
}

function startOf(source: string): Sheet['span'] {
  const start = { line: 1, column: 1, offset: 0 };
  return { source, start, end: start };
}
