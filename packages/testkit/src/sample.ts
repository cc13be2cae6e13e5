import type { Group, GroupItem, Topic } from '@cribnotes/core';
import { startNote } from './note-pen.ts';
import { prose } from './prose.ts';
import { containerEntries } from './sample/containers.ts';
import { hostileEntries } from './sample/hostile.ts';
import { sampleConcepts, sampleRecipe, sampleSnippet } from './sample/ideas.ts';
import { inputEntries, keysEntries } from './sample/interactive.ts';

/**
 * Gives a topic that holds every kind of thing the model knows, and text that is special to one of the formats.
 * Its places point into two made-up notes, so that line numbers can be printed.
 */
export function sampleTopic(): Topic {
  const basics = startNote('basics.md', 'Containers');
  const corners = startNote('corners/odd cases.md', 'Odd cases');
  basics.line('# Containers', 'heading');
  basics.gap();
  corners.line('# Odd cases', 'heading');
  const concepts = sampleConcepts(basics);
  const entries = [
    ...containerEntries(basics),
    ...keysEntries(corners),
    ...inputEntries(corners),
    ...hostileEntries(corners),
  ];
  const recipes = [sampleRecipe(basics)];
  const snippets = [sampleSnippet(basics)];
  const picture = corners.line('![layers of an image](img/layers.png)', 'idea');
  const doubtful = basics.line('Stop, start and look at containers with these commands', 'description');
  const link = basics.line('- [Reference](https://docs.docker.com/reference/)', 'note');
  const remark = 'Try each of them once, with **your own** images.';
  const note: GroupItem = { kind: 'note', prose: prose(remark, basics.line(remark, 'note')) };
  const items = itemsOf({ entries, concepts, recipes, snippets });
  const group = (id: string, title: string): Group => ({
    id,
    title,
    level: 1,
    items: [...items(id), ...(id === 'containers' ? [note] : [])],
  });
  return {
    schema: 2,
    id: 'sample-notes',
    title: 'Sample “notes” & more',
    summary: 'Containers, keys and odd characters',
    language: 'en',
    date: '2026-03-14',
    tools: [
      {
        program: 'docker',
        version: '28.5.1',
        verified: 'tool',
        manuals: ['docker(1)'],
        url: 'https://docs.docker.com/',
      },
      { program: 'psql', verified: 'documentation', manuals: ['psql(1)'] },
      { program: 'tmux', verified: 'shape', manuals: [] },
    ],
    sources: [basics.source(), corners.source()],
    groups: [
      group('ideas', 'Images & containers'),
      group('containers', 'Running containers'),
      group('cleaning', 'Cleaning up'),
      group('interactive', 'Keys and prompts'),
      group('hostile', '.SH "Odd" <i>cases</i> \\fB{{x}}'),
    ],
    entries,
    concepts,
    recipes,
    snippets,
    images: [{ path: 'img/layers.png', alt: 'layers of an image', span: picture, near: 'image' }],
    links: [{ title: 'Reference', href: 'https://docs.docker.com/reference/', span: link }],
    doubts: [],
    diagnostics: [
      {
        rule: 'shared-description',
        level: 'warning',
        message: 'The sentence covers several commands',
        span: doubtful,
        hint: 'Write one sentence for each',
      },
    ],
  };
}

type Members = Pick<Topic, 'entries' | 'concepts' | 'recipes' | 'snippets'>;

/** Gives what stands in a group: its ideas, then its rows, tasks and files. */
export function itemsOf({ entries, concepts, recipes, snippets }: Members): (group: string) => GroupItem[] {
  return (group) => [
    ...concepts.filter((one) => one.group === group).map(({ id }): GroupItem => ({ kind: 'concept', id })),
    ...entries.flatMap((entry): GroupItem[] =>
      entry.kind === 'command'
        ? entry.variants
            .filter((variant) => variant.group === group)
            .map((variant) => ({ kind: 'command', entry: entry.id, variant: variant.id }))
        : entry.group === group
          ? [{ kind: entry.kind, entry: entry.id }]
          : [],
    ),
    ...recipes.filter((one) => one.group === group).map(({ id }): GroupItem => ({ kind: 'recipe', id })),
    ...snippets.filter((one) => one.group === group).map(({ id }): GroupItem => ({ kind: 'snippet', id })),
  ];
}
