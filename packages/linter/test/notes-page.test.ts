import { readFileSync } from 'node:fs';
import type { GroupItem, Topic } from '@cribnotes/core';
import { expect, test } from 'vitest';
import { readAndLint } from './lint-notes.ts';

const page = readFileSync(new URL('../../../docs/notes.md', import.meta.url), 'utf8');

/** A note of the page, the file beside it where it shows one, and what the page says is read from both. */
const examples = Array.from(
  page.matchAll(
    /(?:```yaml\n# (crib|overrides)\.yaml\n(.*?)```\s+)?````markdown\n(.*?)````\s+```text\n(.*?)```/gs,
  ),
  ([, file, beside, note = '', seen = '']) => ({ file, beside: beside ?? '', note, seen }),
);

function seenIn(topic: Topic): string {
  const lines = topic.groups.flatMap((group) => {
    const rows = group.items.flatMap((item) => linesOf(item, topic));
    return rows.length === 0 ? [] : [`[${group.title ?? ''}]`, ...rows];
  });
  const concepts = topic.concepts.flatMap(({ term, definition, facts }) =>
    [...(definition ? [definition] : []), ...facts].map((fact) => `${term} (concept): ${fact.prose.plain}`),
  );
  const told = topic.diagnostics.map(
    ({ span: { source, start }, level, rule }) => `${source}:${start.line}:${start.column} ${level} ${rule}`,
  );
  return [...lines, ...concepts, ...told].map((line) => `${line}\n`).join('');
}

function linesOf(item: GroupItem, topic: Topic): string[] {
  if (item.kind === 'note') return [`- ${item.prose.plain}`];
  const entry = 'entry' in item ? topic.entries.find(({ id }) => id === item.entry) : undefined;
  if (entry === undefined) return [];
  if (entry.kind !== 'command')
    return [
      `${entry.kind === 'keys' ? entry.text : entry.template.text} | ${entry.description?.text ?? '?'}`,
    ];
  return entry.variants
    .filter(({ id }) => item.kind === 'command' && id === item.variant)
    .flatMap(({ template, description, notes, glosses }) => [
      `${template.text} | ${description?.text ?? '?'}`,
      ...glosses.map(({ label, prose }) => `  ${label} | ${prose.plain}`),
      ...notes.map(({ plain }) => `  ${plain}`),
    ]);
}

test('the page has examples', () => {
  expect(examples.length).toBeGreaterThan(8);
});

test.each(examples)(
  'the page on notes tells the truth about example %#',
  async ({ file, beside, note, seen }) => {
    const options = file === undefined ? {} : file === 'crib' ? { settings: beside } : { overrides: beside };
    expect(seenIn(await readAndLint([note], options))).toBe(seen);
  },
);
