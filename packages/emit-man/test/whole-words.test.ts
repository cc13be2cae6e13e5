import type { Topic, Variant } from '@cribnotes/core';
import { sampleTopic } from '@cribnotes/testkit';
import { describe, expect, test } from 'vitest';
import { page, roff } from '../src/index.ts';
import { groff, groffLint, has, mandoc, mandocLint } from './rendering/formatters.ts';
import { command, described, group, note, recipe, row, rowItem, template, topicOf } from './topics/parts.ts';

const address = 'https://example.org/a/rather/long/path/with-many-parts/and?a=query&of=several&words=1#end';
const lines = [
  'docker run -d --name web -p 3000:80 --restart unless-stopped nginx',
  'docker run --rm -it --network host --env NAME=value --volume /srv/data:/data:ro registry.example.org/team/image:1.2',
  `curl -fsSL -H 'Accept: application/json' ${address} | jq '.items[] | .name' > names.txt`,
  'tool --one-very-long-option-name=and-a-value-that-has-no-blank-in-it-at-all-whatever-the-width',
  "psql -c 'select name, count(*) from orders where state = 1 group by name order by 2 desc' shop",
  'a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w x y z',
];
const said = `It is told at ${address}, more or less.`;

function topic(): Topic {
  const variants = lines.map((line) =>
    row(line, { description: described('Do it'), notes: [], example: { line, values: {}, span: at } }),
  );
  const [first, ...others] = variants;
  const entries = [command('docker', [first as Variant, ...others])];
  const items = [...variants.map(({ id }) => rowItem('docker', id)), note(said)];
  return topicOf([group('All', [...items, { kind: 'recipe', id: 'Steps' }])], {
    entries,
    recipes: [
      recipe(
        'Steps',
        lines.map((line) => template(line)),
      ),
    ],
    links: [{ title: 'A page', href: address, span: at }],
  });
}

const at = sampleTopic().links[0]!.span;

/** Puts the lines of a command that goes on behind a backslash together, as a shell does. */
const joined = (shown: string): string => shown.replaceAll(/ \\\n +/g, ' ');

const count = (text: string, part: string): number => text.split(part).length - 1;

describe.each([groff(), mandoc].filter(({ name }) => has(name)))('on $name', (formatter) => {
  const written = roff(page(topic(), '2026-03-14'));
  // mandoc cannot choose by the width of the page.
  const widths = formatter === mandoc ? [80, 100, 132] : [60, 66, 72, 78, 80, 90, 100, 120, 132];

  test.each(widths)('no command and no address is broken at %i columns', (width) => {
    const shown = joined(formatter.render(written, width));
    for (const line of lines) expect(count(shown, line), line).toBeGreaterThanOrEqual(3);
    // In the row, its example and the step, in the sentence, and below SEE ALSO.
    expect(count(shown, address)).toBe(5);
  });
});

test('neither linter has anything to say', () => {
  const written = roff(page(topic(), '2026-03-14'));
  if (has('mandoc')) expect(mandocLint(written)).toBe('');
  if (has('groff')) expect(groffLint(written, process.env.GROFF_BIN)).toBe('');
});

test.skipIf(!has('groff'))(
  'a word or a line of a megabyte comes to an end',
  () => {
    const million = 1_000_000;
    const long = [`tool ${'x'.repeat(million)}`, `tool ${'word '.repeat(million / 5).trimEnd()}`];
    const rows = long.map((line) => row(line, { description: described(line) }));
    const [first, ...others] = rows;
    const made = topicOf(
      [
        group('All', [
          ...rows.map(({ id }) => rowItem('tool', id)),
          note(`See https://${long[0]!.slice(5)}`),
        ]),
      ],
      {
        entries: [command('tool', [first!, ...others])],
        summary: 'x'.repeat(million),
      },
    );
    const written = roff(page(made, '2026-03-14'));
    const shown = groff()
      .render(written, 80)
      .replaceAll(/[\\\s]/g, '');
    expect(shown.split('x'.repeat(million)).length - 1).toBeGreaterThanOrEqual(3);
  },
  120_000,
);
