import type { Recipe, Snippet } from '@cribnotes/core';
import { describe, expect, test } from 'vitest';
import { listCards, planDeck } from '../src/index.ts';
import { place, type SmallCommand, smallTopic, words } from './anki/small-topic.ts';

const cards = (topic: ReturnType<typeof smallTopic>, kind: string) =>
  listCards(planDeck(topic)).flatMap((card) => (card.kind === kind ? [`${card.front} = ${card.back}`] : []));

const template = (text: string) => ({
  text,
  parts: text.split(' ').map((word, at) => ({
    kind: 'word' as const,
    role: at === 0 ? ('program' as const) : at === 1 ? ('subcommand' as const) : ('operand' as const),
    text: word,
  })),
});

describe('steps of a task', () => {
  const recipe = (title: string, ...steps: readonly string[]): Recipe => ({
    id: 'r',
    title: words(title),
    steps: steps.map((text) => ({ template: template(text) })),
    spans: [place(9)],
  });
  const topic = (one: Recipe, ...rows: SmallCommand[]) => smallTopic(rows, {}, { recipes: [one] });

  test('of three and more are asked for their order too', () => {
    const steps = ['docker login', 'docker tag a b', 'docker push b'];
    expect(cards(topic(recipe('Publish a picture', ...steps)), 'order')).toEqual([
      'Publish a picture\nIn which order?\ndocker login\ndocker push b\ndocker tag a b = docker login\ndocker tag a b\ndocker push b',
    ]);
    expect(cards(topic(recipe('Look again', 'git fetch', 'git merge')), 'order')).toEqual([]);
  });

  test.each([
    ['two do the same', recipe('Clean up', 'docker rm web', 'docker prune web'), []],
    [
      'one says so',
      {
        ...recipe('Clean up', 'git clean a', 'git gc'),
        steps: [
          { template: template('git clean a') },
          { template: template('git gc'), note: words('to delete all of them') },
        ],
      },
      [],
    ],
    [
      'one alone is described as the whole task',
      {
        ...recipe('Remove volumes', 'docker volume x', 'docker sweep'),
        steps: [
          { template: template('docker volume x'), variant: 'v' },
          { template: template('docker sweep') },
        ],
      },
      [{ line: 'docker volume x', id: 'v', says: 'Remove a volume' }],
    ],
  ] as const)('are none where %s', (_, one, rows) => {
    const { notes, skipped } = planDeck(topic(one as Recipe, ...rows));
    expect(notes.filter(({ kind }) => kind === 'step')).toEqual([]);
    expect(skipped).toMatchObject([{ reason: 'several-ways' }]);
  });
});

describe('a line of a file', () => {
  type Line = readonly [text: string, note?: string];
  const file = (lines: readonly Line[]): Snippet => ({
    id: 's',
    language: 'dockerfile',
    lines: lines.map(([text, note]) => ({ text, ...(note === undefined ? {} : { note: words(note) }) })),
    clean: '',
    spans: [place(3)],
  });
  const shown = (...lines: readonly Line[]) =>
    cards(smallTopic([], {}, { snippets: [file(lines)] }), 'command');

  test('is asked for its first word, between its neighbours and with its values', () => {
    expect(shown(['FROM node:22', 'the image to build on'], ['WORKDIR /app'])).toEqual([
      'The image to build on\n[...] node:22\nWORKDIR /app = FROM node:22',
    ]);
  });

  test('hides the word wherever it stands', () => {
    expect(shown(['COPY a .'], ['RUN make'], ['COPY . .', 'all other files'])).toEqual([
      'All other files\n[...] a .\nRUN make\n[...] . . = COPY . .',
    ]);
  });

  test.each(['first dot is the folder of the file', 'as we said, it runs there', 'here stands the folder'])(
    'that is described is not asked for: %s',
    (note) => {
      expect(shown(['COPY . /app', note])).toEqual([]);
    },
  );
});

describe('a line with more options than one question asks for', () => {
  const short = { line: 'docker run -d -p --rm <image>' };
  const long = { line: 'docker run -d -p --rm --name <image>', says: 'Serve a page under a name' };

  test('shows those that another line has', () => {
    expect(cards(smallTopic([short, long]), 'command')).toEqual([
      'Serve a page under a name: docker run -d -p --rm [...] <image> = docker run -d -p --rm --name <image>',
    ]);
  });

  test('is a doubt where none leaves few enough', () => {
    const { notes, skipped } = planDeck(smallTopic([long]));
    expect(notes).toEqual([]);
    expect(skipped).toMatchObject([{ reason: 'no-sentence' }, { reason: 'more-options' }].slice(1));
  });
});

describe('one line is asked for once', () => {
  test('in the words that stand first', () => {
    const topic = smallTopic([
      { line: 'docker logs -f <container>', says: 'Follow the logs' },
      { line: 'docker logs -f <name>', says: 'See the logs as they come' },
    ]);
    expect(cards(topic, 'command')).toEqual(['Follow the logs = docker logs -f <container>']);
    expect(planDeck(topic).skipped).toMatchObject([{ reason: 'same-line', what: 'docker logs -f <name>' }]);
  });

  test('and where a longer line has no more to ask', () => {
    const topic = smallTopic(
      [
        { line: 'docker run -d <image>', says: 'Start a container in detached mode' },
        { line: 'docker run -d -p <image>', says: 'Start docker in detached mode' },
        { line: 'docker run -d --rm <image>', says: 'Start a container in detached mode and forget it' },
      ],
      {},
      { tools: [{ program: 'docker', verified: 'tool', manuals: [] }] },
    );
    expect(cards(topic, 'command')).toEqual([
      'Start a container in detached mode = docker run -d <image>',
      'Start a container in detached mode and forget it = docker run -d --rm <image>',
    ]);
  });

  test('but for each task that it does', () => {
    const topic = smallTopic([
      { line: 'git switch -', says: 'Return to where you were' },
      { line: 'git switch -', id: 'git switch - #2', says: 'Compare both versions by turns' },
    ]);
    expect(cards(topic, 'command')).toHaveLength(2);
  });
});

describe('an option', () => {
  const options = (...rows: SmallCommand[]) => cards(smallTopic(rows), 'option');
  const all: SmallCommand = { line: 'docker ps -a', says: 'List all of them', more: { flags: ['--all'] } };

  test('is asked for by its own clause alone', () => {
    expect(
      options({
        line: 'git log -p',
        says: 'Show the history',
        flags: { '-p': 'With all changes; p is for patch' },
      }),
    ).toEqual(['With all changes: git log [...] = -p']);
  });

  test('that tells two lines apart is asked for by the words of the tool, marked as such', () => {
    const parts = [
      { kind: 'word', role: 'program', text: 'docker' },
      { kind: 'word', role: 'subcommand', text: 'ps' },
      { kind: 'flag', text: '-a', names: ['--all'] },
    ] as const;
    const row = {
      ...all,
      more: { flags: ['--all'], base: 'docker ps', template: { parts, text: 'docker ps -a' } },
    };
    const topic = smallTopic([{ line: 'docker ps', says: 'List what runs' }, row]);
    const entries = topic.entries.map((entry) => ({ ...entry, path: ['docker', 'container', 'ls'] }));
    expect(cards({ ...topic, entries: entries as typeof topic.entries }, 'option')).toEqual([
      'Show all containers (docker help): docker ps [...] = -a',
    ]);
  });

  test('of a tool that nobody knows is not', () => {
    expect(options({ line: 'frob ps', says: 'List what runs' }, { ...all, line: 'frob ps -a' })).toEqual([]);
  });
});

describe('a warning', () => {
  const why = (note: string) =>
    cards(
      smallTopic([{ line: 'git push', says: 'Upload commits', more: { notes: [words(note)] } }]),
      'warning',
    );

  test('asks why not', () => {
    expect(why('Plain `--force` throws away what others uploaded; never use it.')).toEqual([
      'Why not git push --force? = Plain --force throws away what others uploaded; never use it.',
    ]);
  });

  test.each(['Never use it.', 'It never fails.', 'Plain `--force` throws away what others uploaded.'])(
    'no: %s',
    (note) => {
      expect(why(note)).toEqual([]);
    },
  );
});

test('a group teaches its terms, then its commands, those that most notes have first', () => {
  const topic = smallTopic(
    [
      { line: 'git log', says: 'Show the history', group: 'ideas' },
      { line: 'git push', says: 'Send commits', group: 'ideas' },
    ],
    { Branch: 'A branch is a name for a commit.' },
  );
  const places = (...sources: string[]) =>
    sources
      .map((source) => ({ ...topic.entries[0]!, source }))
      .map(({ source }) => ({
        span: { ...place(1), source },
        raw: '',
        role: 'entry' as const,
        headings: [],
        repairs: [],
      }));
  const entries = topic.entries.map((entry) =>
    entry.kind === 'command' && entry.id === 'git push'
      ? { ...entry, variants: entry.variants.map((row) => ({ ...row, occurrences: places('a.md', 'b.md') })) }
      : entry,
  );
  const [ideas, rows] = topic.groups;
  const groups = [{ ...ideas!, items: [...rows!.items, ...ideas!.items] }];
  expect(
    planDeck({ ...topic, groups, entries: entries as typeof topic.entries }).notes.map(
      ({ prompt }) => prompt,
    ),
  ).toEqual(['What is a branch?', 'Send commits', 'Show the history']);
});
