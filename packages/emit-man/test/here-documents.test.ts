import type { InputEntry, Template, Topic } from '@cribnotes/core';
import { sampleTopic } from '@cribnotes/testkit';
import { describe, expect, test } from 'vitest';
import { page, roff } from '../src/index.ts';
import { groff, groffLint, has, mandoc, mandocLint } from './rendering/formatters.ts';
import { hostileTexts } from './rendering/hostile-text.ts';
import { command, described, group, recipe, row, rowItem, template, topicOf } from './topics/parts.ts';

const hostile: readonly string[] = [
  '.TH "x" 1',
  "'br",
  '..',
  '.EE',
  '.RE',
  '\\fBbold\\fP \\n(yr \\" remark \\',
  '  two blanks, `id`, "$(id)", ^ and ~',
  '',
  '  ',
  '\ttab',
  'C:\\temp\\new <b>&amp;</b> {{x}}',
  'Übung, 日本語, 🐳 --all',
  'x'.repeat(120),
  "'END'",
  'END',
];

/** The same here-document as a row, as a step of a task, and at a prompt. */
function topicWith(body: readonly string[]): Topic {
  const document: Template = template("cat > file <<'END'", { body });
  const entry = command('cat', [
    row('cat', { template: document, description: described('Write a file') }),
    row('cat file', { description: described('Show it') }),
  ]);
  const [sample] = sampleTopic().entries.filter((each) => each.kind === 'input');
  const input: InputEntry = { ...sample!, id: 'input', template: document };
  return topicOf(
    [
      group('Files', [
        rowItem('cat', 'cat'),
        rowItem('cat', 'cat file'),
        { kind: 'input', entry: 'input' },
        { kind: 'recipe', id: 'Write and show' },
      ]),
    ],
    { entries: [entry, input], recipes: [recipe('Write and show', [document, template('cat file')])] },
  );
}

/** What a reader of a page at a terminal sees of a line. */
function seen(line: string): string {
  return line.replace('\t', ' '.repeat(8)).trimEnd();
}

describe.each([groff(), mandoc].filter(({ name }) => has(name)))('on $name', (formatter) => {
  test('every line of a here-document stands below its command, verbatim and in its column', () => {
    const lines = formatter
      .render(roff(page(topicWith(hostile), '2026-03-14')), 80)
      .replaceAll('\u00a0', ' ')
      .split('\n');
    const starts = lines.flatMap((line, index) => (line.includes("cat > file <<'END'") ? [index] : []));
    expect(starts).toHaveLength(3);
    for (const start of starts) {
      const column = lines[start]!.indexOf('cat');
      const below = lines.slice(start + 1, start + 1 + hostile.length);
      expect(below.map((line) => line.slice(column).trimEnd())).toEqual(hostile.map(seen));
      expect(below.every((line) => line.slice(0, column).trim() === '')).toBe(true);
    }
  });
});

test('neither linter has anything to say', () => {
  for (const body of [hostile, ...[1, 2, 3].map((seed) => hostileTexts(40, seed))]) {
    const written = roff(page(topicWith(body), '2026-03-14'));
    if (has('mandoc')) expect(mandocLint(written)).toBe('');
    if (has('groff')) expect(groffLint(written, process.env.GROFF_BIN)).toBe('');
  }
});
