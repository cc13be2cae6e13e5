import type { Topic } from '@cribnotes/core';
import { describe, expect, test } from 'vitest';
import {
  type AnkiOptions,
  confirmRetired,
  type DeckReport,
  type Emitted,
  emitter,
  IMPORT_SWITCHES,
  importAdvice,
  printLock,
  printReport,
  readLock,
} from '../src/index.ts';
import type { ReadLock } from '../src/lock/read-lock.ts';
import { type OpenedPackage, openPackage } from './anki/open-package.ts';
import { type SmallCommand, smallTopic, words } from './anki/small-topic.ts';

const log: SmallCommand = { line: 'git log', says: 'Show the history' };
const diff: SmallCommand = { line: 'git diff', says: 'Show what changed' };
const LATER = 1_800_000_000;

interface Locked {
  readonly guid: string;
  readonly modified: number;
  readonly tags: readonly string[];
  readonly fields: readonly string[];
  readonly cards: readonly number[];
}

/** What a build made: its report and the notes of the lock. */
interface Build {
  readonly report: DeckReport;
  readonly lock: string;
  readonly notes: Readonly<Record<string, Locked>>;
  readonly package: Uint8Array;
  /** What is remembered of it. */
  readonly written: Emitted;
}

async function rowsOf(made: Build): Promise<OpenedPackage['rows']> {
  return (await openPackage(made.package)).rows;
}

async function build(topic: Topic, options: Partial<AnkiOptions> = {}): Promise<Build> {
  let report: DeckReport | undefined;
  let written: Emitted | undefined;
  const files = await emitter.emit(topic, {
    date: '2026-11-21',
    now: LATER,
    report: ({ level, message }) => expect(level, message).toBe('info'),
    onReport: (made) => {
      report = made;
    },
    remember: (made) => {
      written = made;
    },
    ...options,
  });
  const file = files.find(({ path }) => path === 'anki.lock.json');
  const lock = file ? new TextDecoder().decode(file.bytes) : (options.lock ?? '');
  const package_ = files.find(({ path }) => path.endsWith('.apkg'))!.bytes;
  return { report: report!, lock, notes: JSON.parse(lock).notes, package: package_, written: written! };
}

const rebuild = (first: Build, commands: readonly SmallCommand[], options: Partial<AnkiOptions> = {}) =>
  build(smallTopic(commands), { lock: first.lock, ...options });

test('an unchanged note keeps its time, a changed one gets the time of the build', async () => {
  const first = await build(smallTopic([log, diff]));
  const second = await rebuild(first, [{ ...log, says: 'Show all commits' }, diff]);
  expect(second.report).toMatchObject({
    unchanged: 1,
    changed: [{ key: 'git log', prompt: 'Show all commits' }],
  });
  expect(second.notes['git diff']).toEqual(first.notes['git diff']);
  expect(second.notes['git log']).toMatchObject({ guid: first.notes['git log']!.guid, modified: LATER });
});

test('a changed note is newer than before, even where the clock stands still', async () => {
  const first = await rebuild(await build(smallTopic([log])), [{ ...log, says: 'Show commits' }]);
  const second = await rebuild(first, [{ ...log, says: 'Show all commits' }], { now: 1000 });
  expect(second.notes['git log']!.modified).toBe(first.notes['git log']!.modified + 1);
});

test('a command corrected in place keeps its card', async () => {
  const first = await build(smallTopic([{ line: 'git lgo', says: 'Show the history' }, diff]));
  const second = await rebuild(first, [log, diff]);
  expect(second.report).toMatchObject({
    new: [],
    retired: [],
    corrected: [
      {
        key: 'git log',
        prompt: 'Show the history',
        answer: 'git log',
        before: { prompt: 'Show the history', answer: 'git lgo' },
      },
    ],
  });
  expect(second.notes['git log']!.guid).toBe(first.notes['git lgo']!.guid);
  expect(Object.keys(second.notes).sort()).toEqual(['git diff', 'git log']);
});

test('a reworded statement keeps its card', async () => {
  const stating = (text: string): Topic => {
    const topic = smallTopic([], { Layer: 'A layer is what one instruction adds.' });
    const fact = { prose: words(text), also: [] };
    return { ...topic, concepts: topic.concepts.map((concept) => ({ ...concept, facts: [fact] })) };
  };
  const first = await build(stating('Layers are cached and shared between images.'));
  const second = await build(stating('Layers are cached, and are shared between images.'), {
    lock: first.lock,
  });
  expect(second.report).toMatchObject({ new: [], retired: [] });
  expect(second.report.changed.map(({ prompt }) => prompt)).toEqual([
    // Its back lists the statement.
    'What is a layer?',
    '[…] are cached, and are shared between images.',
  ]);
});

test('a statement in the place of another one is a new card', async () => {
  const stating = (text: string): Topic => {
    const topic = smallTopic([], { Layer: 'A layer is what one instruction adds.' });
    const fact = { prose: words(text), also: [] };
    return { ...topic, concepts: topic.concepts.map((concept) => ({ ...concept, facts: [fact] })) };
  };
  const first = await build(stating('Layers are cached and shared between images.'));
  const second = await build(stating('A layer of the base is the same for everybody who pulls it.'), {
    lock: first.lock,
  });
  expect(second.report).toMatchObject({
    new: [{ prompt: '[…] of the base is the same for everybody who pulls it.' }],
    corrected: [],
    retired: [{ prompt: '[…] are cached and shared between images.' }],
  });
});

test('the words that are ours stay in the language of the first build', async () => {
  const shell: SmallCommand = { line: 'docker exec -it <container> sh', says: 'Open a shell' };
  const first = await build(smallTopic([shell], {}, { language: 'en' }));
  const second = await build(smallTopic([shell], {}, { language: 'de' }), { lock: first.lock });
  expect(second.report).toMatchObject({ unchanged: 1, changed: [] });
  expect(second.report.notices.join()).toMatch(/stay in "en"; --touch brings those of "de"/);
  const third = await build(smallTopic([shell], {}, { language: 'de' }), { lock: second.lock, touch: true });
  expect(third.notes[shell.line]!.fields.join()).toMatch(/Was bewirkt/);
  // What could not be told at first can be later.
  const few = await build(smallTopic([shell], {}, { language: 'und' }));
  const more = await build(smallTopic([shell], {}, { language: 'de' }), { lock: few.lock });
  expect(more.notes[shell.line]!.fields.join()).toMatch(/Was bewirkt/);
});

describe('rows of one command', () => {
  const look: SmallCommand = { line: 'docker ps -a', says: 'List all containers' };
  const find: SmallCommand = { ...look, id: 'docker ps -a #2', says: 'Find the one that crashed' };

  test('keep their cards, and nothing changes on them, when another row above takes their key', async () => {
    const first = await build(smallTopic([look, find]));
    const added: SmallCommand = { ...look, says: 'See what ran today' };
    const second = await rebuild(first, [
      added,
      { ...look, id: 'docker ps -a #2' },
      { ...find, id: 'docker ps -a #3' },
    ]);
    expect(second.report).toMatchObject({
      new: [{ prompt: 'See what ran today' }],
      changed: [],
      unchanged: 2,
      retired: [],
    });
    expect(second.notes['docker ps -a #2']).toEqual(first.notes['docker ps -a']);
    expect(second.notes['docker ps -a #3']).toEqual(first.notes['docker ps -a #2']);
    expect(second.notes['docker ps -a']!.fields[0]).toBe('small-notes: docker ps -a (2)');
  });

  test('leave the lock whole where one takes the key of one that is gone', async () => {
    const first = await build(smallTopic([look, find, log]));
    const second = await rebuild(first, [{ ...find, id: look.line }, log]);
    expect(second.notes[look.line]!.guid).toBe(first.notes[find.id!]!.guid);
    expect(second.report.retired).toEqual([{ key: 'docker ps -a (2)', prompt: 'List all containers' }]);
    const third = await rebuild(second, [look, find, log]);
    expect(third.notes[look.line]!.guid).toBe(first.notes[look.line]!.guid);
    expect(third.notes[find.id!]!.guid).toBe(first.notes[find.id!]!.guid);
  });
});

test('a card goes on, even where another one comes to ask the same', async () => {
  const [pull, fetch] = ['git pull', 'git fetch'].map((line) => ({
    line,
    says: `Do as ${line.slice(4)} does`,
  }));
  const first = await build(smallTopic([pull!, { ...fetch!, says: 'Get the changes' }]));
  const same = [pull!, fetch!].map((one) => ({ ...one, says: 'Get the changes' }));
  const second = await rebuild(first, same);
  expect(second.report).toMatchObject({ new: [], retired: [], skipped: [] });
  expect(Object.keys(second.notes)).toEqual(['git fetch', 'git pull']);
  expect(second.notes['git fetch']!.guid).toBe(first.notes['git fetch']!.guid);
  expect(second.notes['git fetch']!.fields.join()).toMatch(/also .*pull/);
  // Nobody who begins now is asked twice.
  expect((await build(smallTopic(same))).report).toMatchObject({
    new: [{ key: 'git pull' }],
    skipped: [{ reason: 'same-front', id: 'git fetch' }],
  });
});

describe('a card that nothing is made of any more', () => {
  const shared: SmallCommand = { ...log, doubt: { shared: true } };

  test('stays as it is while the notes still say it', async () => {
    const first = await build(smallTopic([log, diff]));
    const second = await rebuild(first, [shared, diff]);
    expect(second.report).toMatchObject({ dormant: [{ key: 'git log' }], retired: [], unchanged: 1 });
    expect(second.lock).toBe(first.lock);
    expect(printReport(second.report)).toContain(
      '  kept as it is, since the notes still say it: Show the history [git log]',
    );
    expect((await rebuild(second, [log, diff])).report).toMatchObject({ unchanged: 2, dormant: [] });
  });

  test('is retired when they do not', async () => {
    const second = await rebuild(await build(smallTopic([log, diff])), [shared, diff]);
    const third = await rebuild(second, [{ line: 'git log' }, diff]);
    expect(third.report).toMatchObject({ dormant: [], retired: [{ key: 'git log' }] });
  });
});

describe('a line that was asked for its meaning', () => {
  const short: SmallCommand = { line: 'docker exec -it <container> sh', says: 'Open a shell' };

  test('is asked for it on, when it grows', async () => {
    const first = await build(smallTopic([short]));
    const long = { ...short, id: short.line, line: `${short.line} -c ls-and-a-lot-more-than-ls` };
    const second = await rebuild(first, [long]);
    expect(second.notes[short.line]!.cards).toEqual([0, 1]);
    expect(second.notes[short.line]!.fields).toContain('What does this do?');
    expect(second.report.corrected).toHaveLength(1);
  });

  test('is asked for it by no other note', async () => {
    const first = await build(smallTopic([short]));
    const other = { ...short, says: 'Look around inside' };
    const second = await rebuild(first, [other, { ...short, id: 'docker exec #2' }]);
    expect(Object.values(second.notes).map(({ cards }) => cards)).toEqual([[0, 1], [0]]);
  });
});

test('a removed command is written as retired, without cards, in every build until Anki has it', async () => {
  const first = await build(smallTopic([log, diff]));
  const second = await rebuild(first, [diff]);
  const gone = { key: 'git log', prompt: 'Show the history' };
  expect(second.report).toMatchObject({ retired: [gone], waiting: [] });
  expect(second.report.browseSearch).toBe('tag:small-notes::retired');
  expect(second.notes['git log']!.tags).toContain('small-notes::retired');
  const third = await rebuild(second, [{ ...diff, says: 'Compare' }], { now: LATER + 100 });
  expect(third.report).toMatchObject({ retired: [], waiting: [gone] });
  const rows = await rowsOf(third);
  expect(
    rows(
      'select mod from notes where guid in (select guid from notes where id not in (select nid from cards))',
    ),
  ).toEqual([[LATER]]);
  expect(rows("select count(*) from notes where tags like '%::retired%'")).toEqual([[1]]);
  const text = printReport(third.report);
  expect(text).toContain('  retired before: Show the history [git log]');
  expect(text).toContain('crib lock done');
  const done = confirmRetired((readLock(third.lock) as ReadLock).lock, LATER + 200);
  const fourth = await rebuild({ ...third, lock: printLock(done) }, [{ ...diff, says: 'Compare' }]);
  expect(fourth.report).toMatchObject({ retired: [], waiting: [] });
  expect(fourth.lock).toBe(printLock(done));
});

test('a removed command is written for half a year of changes', async () => {
  const second = await rebuild(await build(smallTopic([log, diff])), [diff]);
  const later = LATER + 181 * 24 * 60 * 60;
  const same = await rebuild(second, [diff], { now: later });
  expect(same.report.waiting).toHaveLength(1);
  const third = await rebuild(second, [{ ...diff, says: 'Compare' }], { now: later });
  expect(third.report).toMatchObject({ retired: [], waiting: [] });
});

test('a command that comes back has its old card, and is retired no longer', async () => {
  const first = await build(smallTopic([log, diff]));
  const third = await rebuild(await rebuild(first, [diff]), [log, diff]);
  expect(third.notes['git log']!.guid).toBe(first.notes['git log']!.guid);
  expect(third.notes['git log']!.tags).not.toContain('small-notes::retired');
  expect(third.report).toMatchObject({ new: [], changed: [{ key: 'git log' }], retired: [] });
});

test('the same notes have the same guids without a lock, and those of another folder of that name have others', async () => {
  const guidsOf = ({ notes }: Build): readonly string[] => Object.values(notes).map(({ guid }) => guid);
  const first = await build(smallTopic([log, diff]));
  expect(guidsOf(await build(smallTopic([diff, log]))).toSorted()).toEqual([...guidsOf(first)].sort());
  const other = await build(smallTopic([{ ...log, says: 'See who did it' }, diff]));
  expect(guidsOf(other).filter((guid) => guidsOf(first).includes(guid))).toEqual([]);
});

test('touch makes every note newer', async () => {
  const first = await build(smallTopic([log, diff]));
  const touched = await rebuild(first, [log, diff], { touch: true });
  expect(Object.values(touched.notes).map(({ modified }) => modified)).toEqual([LATER, LATER]);
});

test('a new title renames no deck; the author can', async () => {
  const first = await build(smallTopic([log]));
  const renamed = smallTopic([log], {}, { title: 'Another' });
  expect((await build(renamed, { lock: first.lock })).report).toMatchObject({ deck: 'Small', unchanged: 1 });
  expect((await build(renamed, { lock: first.lock, deck: 'Tools::Git' })).report.deck).toBe('Tools::Git');
});

describe('a time that is not in seconds is a fault of the program', () => {
  test.each([Date.UTC(2026, 0, 1), 1.5, -1])('%d', async (now) => {
    await expect(build(smallTopic([log]), { now })).rejects.toThrow(/Cannot stamp notes/);
  });
});

test('the report names what was corrected, old answer against new, and what was reworded', async () => {
  const end = ['END'];
  const first = await build(
    smallTopic([
      { line: 'git lgo', says: 'Show the history' },
      diff,
      { line: 'git add <file>', says: 'Take it in' },
      { line: 'cat > a', says: 'Write a file', body: ['one', ...end] },
    ]),
  );
  const second = await rebuild(first, [
    log,
    { ...diff, says: 'Compare' },
    { line: 'git add main.c', says: 'Take a file in' },
    { line: `cat > ${'a'.repeat(200)}`, id: 'cat', says: 'Write a file', body: ['two', ...end] },
  ]);
  expect(printReport(second.report).split('\n').slice(1, 5)).toEqual([
    '  corrected, schedule kept: Show the history: git lgo -> git log',
    '  corrected, schedule kept: Take it in: git add <file> -> Take a file in: git add main.c',
    `  corrected, schedule kept: Write a file: cat > a… -> cat > ${'a'.repeat(154)}…`,
    '  reworded, schedule kept: Show what changed -> Compare',
  ]);
});

test('the report tells a learner what changed', async () => {
  const first = await build(smallTopic([log, diff, { line: 'git push' }]));
  const second = await rebuild(first, [
    diff,
    { line: 'git push' },
    { line: 'git add <file>', says: 'Take a file in' },
  ]);
  expect(printReport(second.report)).toBe(`Small: 2 notes, 2 cards (1 new, 0 changed, 1 unchanged, 1 retired)
  retired: Show the history [git log]
  find them in Anki's Browse window, once they are imported: tag:small-notes::retired
  no card: git push (no sentence says what it does; small.md:5)
What Anki holds is not known, since nothing is left of the last build: if a change was taken back since then, --touch brings it to Anki.`);
});

test('what to switch on is told when the deck is new, and not again', async () => {
  const first = await build(smallTopic([log]));
  const second = await rebuild(first, [log, diff]);
  const advice = importAdvice(IMPORT_SWITCHES);
  expect(printReport(first.report)).toContain(advice);
  expect(printReport(second.report)).not.toContain(advice);
});
