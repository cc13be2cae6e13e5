import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeNote } from '../src/html/note-fields.ts';
import { type Lock, printLock } from '../src/lock/lock-file.ts';
import { contentHash } from '../src/lock/note-identity.ts';
import { readLock } from '../src/lock/read-lock.ts';
import type { StampedDeck } from '../src/lock/stamp-notes.ts';
import { stampNotes } from '../src/lock/stamp-notes.ts';
import { fieldOf } from '../src/note-types/note-fields.ts';
import type { NoteTypeName } from '../src/note-types/note-types.ts';
import { planDeck } from '../src/plan/plan-deck.ts';
import { expectKept } from './anki/expect-kept.ts';
import { type Collection, emptyCollection, importPackage, study, tagNote } from './anki/import-rules.ts';
import { type SmallCommand, smallTopic } from './anki/small-topic.ts';

const LINES = [
  'git log',
  'git log -p',
  'git diff',
  'git add <file>',
  'git add <file=main.c>',
  'git add main.c',
  'git rm <file>',
  'git push',
  'git fetch --all',
];
const SENTENCES = [
  'Show the history',
  'Show what changed',
  'Take a file in',
  'Take a file out',
  'Send commits',
  'Get commits',
];
const GROUPS = ['basics', 'remotes'];

const command: fc.Arbitrary<SmallCommand> = fc.record({
  line: fc.constantFrom(...LINES),
  says: fc.constantFrom(...SENTENCES),
  group: fc.constantFrom(...GROUPS),
  flags: fc.constantFrom({}, { '-p': 'with the changes' }, { '--all': 'from every remote' }),
});

/** What an author writes: one row for each sentence about a command. */
const rows = fc
  .uniqueArray(command, { selector: ({ line, says }) => `${line}\n${says}`, maxLength: 6 })
  .map(numberRows);

/** Ids as they are read: without values, and rows of one command numbered as they come. */
function numberRows(commands: readonly SmallCommand[]): readonly SmallCommand[] {
  const seen = new Map<string, number>();
  return commands.map((one) => {
    const base = one.line.replace(/ (?:<[^>]*>|main\.c)/, '');
    const number = (seen.get(base) ?? 0) + 1;
    seen.set(base, number);
    return { ...one, id: number === 1 ? base : `${base} #${number}` };
  });
}

/** The notes between two builds: any set of rows, in any order, under any title. */
const version = fc.record({
  commands: rows,
  title: fc.constantFrom('Git', 'Git notes'),
  /** Whether this version is imported, or overwritten by the next one before. */
  imported: fc.boolean(),
  touch: fc.oneof({ arbitrary: fc.constant(false), weight: 9 }, { arbitrary: fc.constant(true), weight: 1 }),
});

test('however notes are edited, no card is doubled, no schedule lost, and only edited notes change', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(fc.array(version, { minLength: 2, maxLength: 8 }), (versions) => {
      let collection = emptyCollection;
      let lock: Lock | undefined;
      let contents = new Map<string, string>();
      const edited = new Set<string>();
      for (const [at, { commands, title, imported, touch }] of versions.entries()) {
        const now = 1_800_000_000 + at * 1000;
        const built = build(commands, title, lock, now, touch);
        expectKept(lock, built);
        lock = reread(built.lock);
        const guids = [...built.notes, ...built.retired].map(({ guid }) => guid);
        expect(new Set(guids).size).toBe(guids.length);
        const next = new Map(built.notes.map((note) => [note.guid, contentHash(note)]));
        for (const guid of guids) if (touch || next.get(guid) !== contents.get(guid)) edited.add(guid);
        contents = next;
        if (!imported) continue;
        const before = collection;
        const { collection: after, log } = importPackage(before, [...built.notes, ...built.retired]);
        for (const [card, schedule] of before.schedules) expect(after.schedules.get(card)).toBe(schedule);
        for (const guid of log.updated) expect(edited).toContain(guid);
        expectCurrent(after, built);
        expectFronts(after);
        edited.clear();
        collection = tagNote(study(after, at), guids[0] ?? '', 'own', now + 500);
      }
    }),
    { numRuns: 1500 },
  );
});

test('building again from the lock that a build made changes nothing', () => {
  fc.assert(
    fc.property(fc.array(version, { minLength: 1, maxLength: 5 }), (versions) => {
      let lock: Lock | undefined;
      for (const [at, { commands, title }] of versions.entries()) {
        const first = build(commands, title, lock, 1_800_000_000 + at, false);
        const again = build(commands, title, reread(first.lock), 1_900_000_000, false);
        expect(printLock(again.lock)).toBe(printLock(first.lock));
        expect([again.notes, again.retired]).toEqual([first.notes, first.retired]);
        lock = reread(first.lock);
      }
    }),
    { numRuns: 500 },
  );
});

test('without its lock a deck has the same guids, unless a command was corrected', () => {
  fc.assert(
    fc.property(version, ({ commands, title }) => {
      const first = build(commands, title, undefined, 1_800_000_000, false);
      const lost = build(commands, title, undefined, 1_900_000_000, false);
      expect(lost.notes).toEqual(first.notes);
    }),
    { numRuns: 200 },
  );
});

function build(
  commands: readonly SmallCommand[],
  title: string,
  lock: Lock | undefined,
  now: number,
  touch: boolean,
): StampedDeck {
  const topic = smallTopic(commands, {}, { title });
  const written = planDeck(topic).notes.map((note) =>
    writeNote(topic, note, { language: 'en', typeIn: false, pictures: () => '' }),
  );
  return stampNotes(written, { topic: topic.id, firstDeck: title, now, touch, ...(lock ? { lock } : {}) });
}

/** The lock as the next build finds it on disk. */
function reread(lock: Lock): Lock {
  const read = readLock(printLock(lock), lock.topic);
  if ('rule' in read) throw new Error(read.message);
  return read;
}

/** Nothing that was ever studied has an empty front. */
function expectFronts({ notes, schedules }: Collection): void {
  for (const card of schedules.keys()) {
    const [guid = '', ord] = card.split(' ');
    const note = notes.get(guid);
    if (note && ord === '1')
      expect(fieldOf({ type: note.type as NoteTypeName, fields: note.fields }, 'AskMeaning')).not.toBe('');
  }
}

/** Every note of the topic is there once, with its newest words; every other one of ours is tagged as retired. */
function expectCurrent({ notes }: Collection, { notes: wanted, lock }: StampedDeck): void {
  const own = (tags: readonly string[]): readonly string[] => tags.filter((tag) => tag !== 'own');
  for (const note of wanted) {
    const held = notes.get(note.guid);
    expect(held && contentHash({ ...note, fields: held.fields, tags: own(held.tags) })).toBe(
      contentHash(note),
    );
  }
  const current = new Set(wanted.map(({ guid }) => guid));
  const ids = [...notes.values()].filter(({ guid }) => current.has(guid)).map(({ fields }) => fields[0]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { guid } of notes.values())
    expect(current.has(guid) || Object.values(lock.notes).some((note) => note.guid === guid)).toBe(true);
}
