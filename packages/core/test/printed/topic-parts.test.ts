import { expect, test } from 'vitest';
import type { Group, Topic } from '../../src/model.ts';
import { partNames, stretchesOf } from '../../src/printed/topic-parts.ts';
import { readNotes } from '../read-notes.ts';

const anyTopic = await readNotes(['Lists files:\n\n    ls\n']);

/** A heading, its level, and how many things stand right below it. */
type Heading = readonly [title: string | undefined, level: number, things: number];

function topicOf(headings: readonly Heading[], title = 'Docker', id = 'docker'): Topic {
  const item = anyTopic.groups[0]!.items[0]!;
  const groups = headings.map(
    ([own, level, things], at): Group => ({
      id: own?.toLowerCase().replaceAll(' ', '-') ?? `group-${at}`,
      ...(own === undefined ? {} : { title: own }),
      level,
      items: Array.from({ length: things }, () => item),
    }),
  );
  return { ...anyTopic, id, title, groups };
}

/** Each stretch in a line, with its groups; first what stays on the topic's own. */
function parted(headings: readonly Heading[], title?: string): readonly string[] {
  const { own, stretches } = stretchesOf(topicOf(headings, title));
  const names = (groups: readonly Group[]): string => groups.map(({ id }) => id).join(' ');
  return [
    `own: ${names(own)}`,
    ...stretches.map(
      ({ head, around, last, groups }) =>
        `${[...around, head.title].join(' > ')}${last === undefined ? '' : ` to ${last}`}: ${names(groups)}`,
    ),
  ];
}

test('each outer heading with enough below it is a stretch, with its inner ones', () => {
  expect(
    parted([
      [undefined, 1, 3],
      ['Images', 1, 5],
      ['Build', 2, 30],
      ['Networks', 1, 25],
    ]),
  ).toEqual(['own: group-0', 'Images: images build', 'Networks: networks']);
});

test('small ones share a stretch with those behind them, the last one with those before it', () => {
  expect(
    parted([
      ['One', 2, 2],
      ['Two', 2, 3],
      ['Three', 2, 40],
      ['Four', 2, 20],
      ['Five', 1, 4],
    ]),
  ).toEqual(['own: ', 'One to Three: one two three', 'Four to Five: four five']);
});

test('the heading of the whole topic parts nothing, and what stands right below it stays with the topic', () => {
  const below: readonly Heading[] = [
    ['Images', 2, 30],
    ['Networks', 2, 30],
  ];
  expect(parted([['All of Docker', 1, 2], ...below])).toEqual([
    'own: all-of-docker',
    'Images: images',
    'Networks: networks',
  ]);
  // It is the title of the topic, or stands over the first of the others.
  expect(parted([['Docker', 1, 0], ...below])).toEqual(['own: ', 'Images: images', 'Networks: networks']);
  expect(parted([['All of Docker', 1, 0], ...below])).toEqual([
    'own: ',
    'Images: all-of-docker images',
    'Networks: networks',
  ]);
});

test('a large one is parted at the headings below it', () => {
  expect(
    parted([
      ['Images', 1, 30],
      ['Build', 2, 90],
      ['Remove', 2, 60],
      ['Networks', 1, 0],
      ['Show', 2, 80],
      ['Join', 2, 80],
      ['Files', 1, 30],
    ]),
  ).toEqual([
    'own: ',
    'Images: images',
    'Images > Build: build',
    'Images > Remove: remove',
    'Networks > Show: networks show',
    'Networks > Join: join',
    'Files: files',
  ]);
});

test.each<readonly [string, readonly Heading[]]>([
  ['no group at all', []],
  ['no heading', [[undefined, 1, 300]]],
  ['one heading', [['Images', 1, 300]]],
  [
    'headings over a few things',
    [
      ['Images', 1, 4],
      ['Networks', 1, 12],
      ['Files', 1, 9],
    ],
  ],
])('with %s nothing is parted', (_, headings) => {
  const topic = topicOf(headings);
  expect(stretchesOf(topic)).toEqual({ own: topic.groups, stretches: [] });
});

test('every group is somewhere, and once, whatever stands below what', () => {
  for (let seed = 1; seed < 300; seed++) {
    const random = (below: number, at: number): number =>
      (Math.imul(seed * 7919 + at, 2654435761) >>> 8) % below;
    const headings = Array.from(
      { length: random(40, 0) },
      (_, at): Heading => [
        random(9, at + 50) === 0 ? undefined : `H${at}`,
        1 + random(5, at + 100),
        random(60, at + 150),
      ],
    );
    const topic = topicOf(headings);
    const { own, stretches } = stretchesOf(topic);
    const there = [...own, ...stretches.flatMap(({ groups }) => groups)];
    expect(new Set(there).size).toBe(there.length);
    expect(topic.groups.filter((group) => group.items.length > 0 && !there.includes(group))).toEqual([]);
    expect(
      stretches.filter(({ groups }) => groups.reduce((sum, { items }) => sum + items.length, 0) < 20),
    ).toEqual([]);
  }
});

test('ten thousand headings are parted too', () => {
  const headings = Array.from(
    { length: 10_000 },
    (_, at): Heading => [`Heading ${at}`, 1 + (at % 6), at % 3],
  );
  expect(stretchesOf(topicOf(headings)).stretches.length).toBeGreaterThan(100);
  expect(partNames(topicOf(headings)).size).toBe(10_000);
});

const namesOf = (titles: readonly (string | undefined)[], id?: string): readonly string[] => [
  ...partNames(
    topicOf(
      titles.map((title): Heading => [title, 1, 1]),
      'Docker',
      id,
    ),
  ).values(),
];

test('parts are named after their headings, in Latin letters', () => {
  expect(namesOf([undefined, 'Images', 'Größe ändern', 'Édition', 'Run (and stop)'])).toEqual([
    'docker-images',
    'docker-grosse-andern',
    'docker-edition',
    'docker-run-and-stop',
  ]);
});

test('where that gives no name, or one that another part has, it is a number', () => {
  expect(new Set(namesOf(['容器', 'Images', 'images!', 'Networks', '2', '网络', '6', 'docker']))).toEqual(
    new Set([
      'docker-1',
      'docker-2-2',
      'docker-3',
      'docker-networks',
      'docker-2',
      'docker-6-2',
      'docker-6',
      'docker-docker',
    ]),
  );
});

test('no part has the name of its topic, or one that is too long', () => {
  const id = `${'a'.repeat(73)}-images`;
  const names = namesOf(['Images', 'x'.repeat(90)], id);
  expect(names).not.toContain(id);
  expect(new Set(names).size).toBe(2);
  expect(names.filter((name) => name.length > 80)).toEqual([]);
});
