import type { GroupItem, Topic } from '@cribnotes/core';
import type { Block, Section } from '../document.ts';
import { file } from '../items/file.ts';
import { idea } from '../items/idea.ts';
import { inTables } from '../items/in-tables.ts';
import { input } from '../items/input.ts';
import { keys } from '../items/keys.ts';
import { row } from '../items/row.ts';
import { sectionNotes } from '../items/section-note.ts';
import { withSharedSentences } from '../items/shared-sentences.ts';
import { type Printed, type PrintedGroup, type PrintedRow, printedGroups } from '../printed.ts';
import type { Voice } from '../words/voice.ts';
import { wording } from '../words/wording.ts';
import { byGroup } from './by-group.ts';
import { opened } from './opening.ts';

/** How a section is called after what it holds; the first kind that it has decides. */
const titles: readonly (readonly [kind: GroupItem['kind'], title: keyof Voice['page']['titles']])[] = [
  ['command', 'commands'],
  ['input', 'commands'],
  ['keys', 'keys'],
  ['concept', 'concepts'],
  ['snippet', 'files'],
];

/**
 * Gives what the groups of a topic hold, in the author's order: from the first group on that has something to type, and
 * in a section behind it what stands before that one. Whole tasks have a section of their own.
 */
export function contents(topic: Topic, voice: Voice): readonly Section[] {
  const printed = printedGroups(topic);
  const tasks = new Set(printed.flatMap(({ items }) => items.flatMap(taskTitle)));
  const groups = printed.map((group) => ({
    ...group,
    items: group.items.map((item) => (item.kind === 'command' ? withoutTasks(item, tasks) : item)),
  }));
  const { main, before } = opened(groups, topic.title);
  if (titleOf(main) === titleOf(before)) return [section([...before, ...main], topic, voice)];
  return [section(main, topic, voice), section(before, topic, voice)];
}

function titleOf(groups: readonly PrintedGroup[]): keyof Voice['page']['titles'] {
  const kinds = new Set(groups.flatMap(({ items }) => items.map(({ kind }) => kind)));
  const [, title = 'concepts'] = titles.find(([kind]) => kinds.has(kind)) ?? [];
  return title;
}

function section(groups: readonly PrintedGroup[], topic: Topic, voice: Voice): Section {
  return {
    title: voice.page.titles[titleOf(groups)],
    blocks: byGroup(
      groups,
      ({ items }) => inTables(withSharedSentences(runs(items).flatMap((run) => blocksOf(run, topic, voice)))),
      voice,
      topic.title,
    ),
  };
}

/** Gives the items one by one, and together the sentences that no other item parts. */
function runs(items: readonly Printed[]): readonly (readonly [Printed, ...Printed[]])[] {
  const found: [Printed, ...Printed[]][] = [];
  for (const item of items) {
    if (item.kind === 'note' && found.at(-1)?.[0].kind === 'note') found.at(-1)!.push(item);
    else found.push([item]);
  }
  return found;
}

function blocksOf(run: readonly [Printed, ...Printed[]], topic: Topic, voice: Voice): readonly Block[] {
  const [item] = run;
  switch (item.kind) {
    case 'command':
      return [row(item, voice)];
    case 'keys':
      return [keys(item.entry, topic, voice)];
    case 'input':
      return [input(item.entry, topic, voice)];
    case 'concept':
      return [idea(item.concept, voice)];
    case 'snippet':
      return file(item.snippet, voice);
    case 'note':
      return sectionNotes(run.flatMap((each) => (each.kind === 'note' ? [each.prose] : [])));
    case 'recipe':
      return [];
  }
}

/** What leads in a whole task is said of all its steps together, in EXAMPLES. */
function withoutTasks({ variant, ...row }: PrintedRow, titles: ReadonlySet<string>): PrintedRow {
  return {
    ...row,
    variant: { ...variant, notes: variant.notes.filter(({ plain }) => !titles.has(wording(plain))) },
  };
}

function taskTitle(item: Printed): readonly string[] {
  return item.kind === 'recipe' ? [wording(item.recipe.title.plain)] : [];
}
