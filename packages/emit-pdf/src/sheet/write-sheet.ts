import type { Topic } from '@cribnotes/core';
import { commandRows } from './command-rows.ts';
import { conceptRow } from './concept-row.ts';
import { cutRow } from './cut-rows.ts';
import type { Density } from './density.ts';
import { indexSection } from './index-section.ts';
import { inputRow } from './input-row.ts';
import { keysRow } from './keys-row.ts';
import { legendRuns } from './legend.ts';
import { linkRow } from './link-row.ts';
import { originOf } from './origin.ts';
import { recipeRow } from './recipe-row.ts';
import type { Row, Section, Sheet } from './sheet.ts';
import { snippetRow } from './snippet-row.ts';

/** Gives all that a sheet says about a topic, group by group in the author's order; `indexed` adds an index. */
export function writeSheet(topic: Topic, density: Density, date: string, indexed: boolean): Sheet {
  const known = new Set(topic.groups.map((group) => group.id));
  const loose = (group: string | undefined): boolean => group === undefined || !known.has(group);
  const sections = [
    section('/ideas', 'Key ideas', (path) =>
      topic.concepts.filter((one) => loose(one.group)).map((one) => conceptRow(one, path, density)),
    ),
    ...topic.groups.map((group) =>
      section(group.id, group.title, (path) => groupRows(topic, group.id, path, density)),
    ),
    section('/entries', 'More commands', (path) =>
      topic.entries.filter((one) => loose(one.group)).flatMap((one) => entryRows(one, path, density)),
    ),
    section('/recipes', 'Step by step', (path) =>
      topic.recipes.filter((one) => loose(one.group)).map((one) => recipeRow(one, path, density)),
    ),
    section('/files', 'Files', (path) =>
      topic.snippets.filter((one) => loose(one.group)).map((one) => snippetRow(one, path, density)),
    ),
    section('/links', 'See also', (path) => topic.links.map((link, index) => linkRow(link, path, index))),
    ...(indexed ? [indexSection(topic)] : []),
  ];
  return {
    title: topic.title,
    language: topic.language,
    summary: topic.summary ?? '',
    legend: legendRuns(topic),
    origin: originOf(topic, date),
    density,
    sections: sections.filter((one) => one.rows.length > 0),
    span: topic.sources[0] && startOf(topic.sources[0].id),
  };
}

function section(id: string, title: string, rows: (path: readonly string[]) => readonly Row[]): Section {
  return { id, title, rows: rows([`Sect#${id}`]).flatMap(cutRow) };
}

function groupRows(topic: Topic, group: string, path: readonly string[], density: Density): readonly Row[] {
  return [
    ...topic.concepts.filter((one) => one.group === group).map((one) => conceptRow(one, path, density)),
    ...topic.entries.filter((one) => one.group === group).flatMap((one) => entryRows(one, path, density)),
    ...topic.recipes.filter((one) => one.group === group).map((one) => recipeRow(one, path, density)),
    ...topic.snippets.filter((one) => one.group === group).map((one) => snippetRow(one, path, density)),
  ];
}

function entryRows(
  entry: Topic['entries'][number],
  path: readonly string[],
  density: Density,
): readonly Row[] {
  const list = [...path, 'L#entries'];
  switch (entry.kind) {
    case 'command':
      return commandRows(entry, list, density);
    case 'keys':
      return [keysRow(entry, list)];
    case 'input':
      return [inputRow(entry, list, density)];
  }
}

function startOf(source: string): Sheet['span'] {
  const start = { line: 1, column: 1, offset: 0 };
  return { source, start, end: start };
}
