import fc from 'fast-check';
import { expect } from 'vitest';
import type { StampedNote } from '../../src/deck-note.ts';
import { writeNote } from '../../src/html/note-fields.ts';
import type { Emitted } from '../../src/lock/emitted.ts';
import { type Lock, printLock } from '../../src/lock/lock-file.ts';
import { contentHash } from '../../src/lock/note-identity.ts';
import { readLock } from '../../src/lock/read-lock.ts';
import { type StampedDeck, stampNotes } from '../../src/lock/stamp-notes.ts';
import { stillSaid } from '../../src/lock/still-said.ts';
import { fieldOf } from '../../src/note-types/note-fields.ts';
import type { NoteTypeName } from '../../src/note-types/note-types.ts';
import { planDeck } from '../../src/plan/plan-deck.ts';
import type { Collection } from './import-rules.ts';
import { type SmallCommand, smallTopic } from './small-topic.ts';

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
export const rows: fc.Arbitrary<readonly SmallCommand[]> = fc
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

/** One build of these rows. */
export function build(
  commands: readonly SmallCommand[],
  title: string,
  lock: Lock | undefined,
  now: number,
  touch: boolean,
  emitted?: Emitted,
): StampedDeck {
  const topic = smallTopic(commands, {}, { title });
  const written = planDeck(topic).notes.map((note) =>
    writeNote(topic, note, { language: 'en', typeIn: false, pictures: () => '' }),
  );
  return stampNotes(written, {
    topic: topic.id,
    firstDeck: title,
    now,
    touch,
    ...(lock ? { lock } : {}),
    ...(emitted ? { emitted, stillSaid: stillSaid(topic) } : {}),
  });
}

/** The lock as the next build finds it on disk. */
export function reread(lock: Lock): Lock {
  const read = readLock(printLock(lock), lock.topic);
  if ('rule' in read) throw new Error(read.message);
  return read.lock;
}

/** Nothing that was ever studied has an empty front. */
export function expectFronts({ notes, schedules }: Collection): void {
  for (const card of schedules.keys()) {
    const [guid = '', ord] = card.split(' ');
    const note = notes.get(guid);
    if (note && ord === '1')
      expect(fieldOf({ type: note.type as NoteTypeName, fields: note.fields }, 'AskMeaning')).not.toBe('');
  }
}

/** Every note of the topic is there once, with its newest words; every other one of ours is tagged as retired. */
export function expectCurrent({ notes }: Collection, { notes: wanted, lock }: StampedDeck): void {
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

/** All notes of the package. */
export function packed({ notes, retired, waiting, restored }: StampedDeck): readonly StampedNote[] {
  const gone = [...retired, ...waiting, ...restored];
  return [...notes, ...gone.sort((a, b) => (a.guid < b.guid ? -1 : 1))];
}
