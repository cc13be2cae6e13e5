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
  const members = membersOf(topic);
  const loose = members(undefined);
  const sections = [
    section('/ideas', 'Key ideas', (path) => loose.concepts.map((one) => conceptRow(one, path, density))),
    ...topic.groups.map((group) =>
      section(group.id, group.title, (path) => groupRows(members(group.id), path, density)),
    ),
    section('/entries', 'More commands', (path) =>
      loose.entries.flatMap((one) => entryRows(one, path, density)),
    ),
    section('/recipes', 'Step by step', (path) => loose.recipes.map((one) => recipeRow(one, path, density))),
    section('/files', 'Files', (path) => loose.snippets.map((one) => snippetRow(one, path, density))),
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

function groupRows(members: Members, path: readonly string[], density: Density): readonly Row[] {
  return [
    ...members.concepts.map((one) => conceptRow(one, path, density)),
    ...members.entries.flatMap((one) => entryRows(one, path, density)),
    ...members.recipes.map((one) => recipeRow(one, path, density)),
    ...members.snippets.map((one) => snippetRow(one, path, density)),
  ];
}

type Members = Pick<Topic, 'concepts' | 'entries' | 'recipes' | 'snippets'>;

/** Gives what belongs to a group, in the model's order; everything without a known group is under `undefined`. */
function membersOf(topic: Topic): (group: string | undefined) => Members {
  const known = new Set(topic.groups.map((group) => group.id));
  const home = (one: { readonly group?: string }): string | undefined =>
    one.group !== undefined && known.has(one.group) ? one.group : undefined;
  const concepts = Map.groupBy(topic.concepts, home);
  const entries = Map.groupBy(topic.entries, home);
  const recipes = Map.groupBy(topic.recipes, home);
  const snippets = Map.groupBy(topic.snippets, home);
  return (group) => ({
    concepts: concepts.get(group) ?? [],
    entries: entries.get(group) ?? [],
    recipes: recipes.get(group) ?? [],
    snippets: snippets.get(group) ?? [],
  });
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
