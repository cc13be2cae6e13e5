import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Emitted } from '../src/lock/emitted.ts';
import { type Lock, printLock } from '../src/lock/lock-file.ts';
import { contentHash, hasRetiredTag } from '../src/lock/note-identity.ts';
import { mergeLockTexts, readLock } from '../src/lock/read-lock.ts';
import type { StampedDeck } from '../src/lock/stamp-notes.ts';
import { type Collection, emptyCollection, importPackage, study, tagNote } from './anki/import-rules.ts';
import { build, expectFronts, packed, reread, rows } from './anki/random-notes.ts';
import type { SmallCommand } from './anki/small-topic.ts';

/** What one does between two builds. Numbers choose among the commits so far. */
const step = fc.record({
  edit: fc.option(rows, { nil: undefined, freq: 2 }),
  /** `git switch`, `git revert`, `git checkout`: notes and lock of that commit, together. */
  goTo: fc.option(fc.nat(20), { nil: undefined, freq: 2 }),
  /** Notes and lock of that commit come in; what both changed has git's marks. */
  merge: fc.option(fc.nat(20), { nil: undefined, freq: 3 }),
  /** The lock goes back alone, as from a copy. */
  oldLock: fc.option(fc.nat(20), { nil: undefined, freq: 8 }),
  imported: fc.boolean(),
  /** The lock is gone, the state, or both but the package. */
  lost: fc.constantFrom('nothing', 'nothing', 'nothing', 'nothing', 'state', 'lock', 'both'),
  clockStands: fc.oneof(
    { arbitrary: fc.constant(false), weight: 9 },
    { arbitrary: fc.constant(true), weight: 1 },
  ),
});

interface Commit {
  readonly commands: readonly SmallCommand[];
  readonly lock: Lock;
}

test('whatever is built, skipped, taken back, merged or lost, the last import brings what the notes say', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(rows, fc.array(step, { minLength: 2, maxLength: 9 }), (commands, steps) => {
      let built = build(commands, 'Git', undefined, START, false);
      const commits: Commit[] = [{ commands, lock: built.lock }];
      let state = stateOf(built);
      let collection = learn(importPackage(emptyCollection, packed(built)).collection, 0);
      let now = START;
      // What only the lost state knew, cards of another branch that the notes say and nothing is made of.
      const forgotten = new Set<string>();
      for (const [at, one] of steps.entries()) {
        if (!one.clockStands) now += 1000;
        const pick = (number: number): Commit => commits[number % commits.length]!;
        let { commands: rowsNow, lock } = one.goTo === undefined ? commits.at(-1)! : pick(one.goTo);
        if (one.merge !== undefined) {
          const other = pick(one.merge);
          rowsNow = union(rowsNow, other.commands);
          lock = merged(lock, other.lock, at);
        }
        if (one.oldLock !== undefined) lock = pick(one.oldLock).lock;
        rowsNow = one.edit ?? rowsNow;
        if (one.lost === 'state' || one.lost === 'both') {
          for (const { guid } of Object.values(state.notes)) forgotten.add(guid);
          state = ofPackage(built, state);
        }
        const found = one.lost === 'lock' || one.lost === 'both' ? { ...lock, notes: state.notes } : lock;
        built = build(rowsNow, 'Git', found, now, false, state);
        state = stateOf(built);
        commits.push({ commands: rowsNow, lock: reread(built.lock) });
        const guids = packed(built).map(({ guid }) => guid);
        expect(new Set(guids).size).toBe(guids.length);
        expectAgain(rowsNow, built, state);
        if (!one.imported && at < steps.length - 1) continue;
        const before = collection;
        collection = importPackage(before, packed(built)).collection;
        for (const [card, schedule] of before.schedules)
          expect(collection.schedules.get(card)).toBe(schedule);
        expectTrue(collection, built, forgotten);
        expectFronts(collection);
        collection = learn(collection, now);
      }
    }),
    { numRuns: 1500 },
  );
});

const START = 1_800_000_000;

function stateOf({ lock: { topic, deck }, written }: StampedDeck): Emitted {
  return { topic, id: deck.id, name: deck.name, decks: [deck.name], notes: written };
}

/** What is left where only the package is: what it holds. */
function ofPackage(built: StampedDeck, state: Emitted): Emitted {
  const held = new Map(packed(built).map((note) => [note.guid, note]));
  const notes = Object.entries(state.notes).filter(([, { guid }]) => held.has(guid));
  return { ...state, notes: Object.fromEntries(notes) };
}

function union(ours: readonly SmallCommand[], theirs: readonly SmallCommand[]): readonly SmallCommand[] {
  const ids = new Set(ours.map(({ id }) => id));
  return [...ours, ...theirs.filter(({ id }) => !ids.has(id))];
}

/** The two locks as git and we make one of them: by our driver, or with marks around all that differs. */
function merged(ours: Lock, theirs: Lock, at: number): Lock {
  const [one, other] = [printLock(ours), printLock(theirs)];
  const driven = mergeLockTexts(one, other);
  if ('rule' in driven) throw new Error(driven.message);
  const marked = `<<<<<<< HEAD\n${one}=======\n${other}>>>>>>> other\n`;
  const read = readLock(marked, ours.topic);
  if ('rule' in read) throw new Error(read.message);
  expect(printLock(read.lock)).toBe(printLock(driven));
  const back = mergeLockTexts(other, one);
  expect('rule' in back ? back : printLock(back)).toBe(printLock(driven));
  return at % 2 === 0 ? driven : reread(driven);
}

/** A second build of the same changes nothing. */
function expectAgain(commands: readonly SmallCommand[], built: StampedDeck, state: Emitted): void {
  const again = build(commands, 'Git', reread(built.lock), START * 1.1, false, state);
  expect(printLock(again.lock)).toBe(printLock(built.lock));
  const inAnki = (made: StampedDeck) => packed(made).map(({ key: _, ...note }) => note);
  expect(inAnki(again)).toEqual(inAnki(built));
  const held = ({ notes }: Emitted) => new Map(Object.values(notes).map((note) => [note.guid, note]));
  expect(held(stateOf(again))).toEqual(held(state));
}

/** Each note says what the notes say; what they do not say is retired; what stays as it was is not. */
function expectTrue({ notes }: Collection, built: StampedDeck, forgotten: ReadonlySet<string>): void {
  const stays = new Set(built.dormant.map(({ guid }) => guid));
  const known = new Set(Object.values(built.written).map(({ guid }) => guid));
  const wanted = new Map(built.notes.map((note) => [note.guid, note]));
  const fronts = new Set(built.notes.map(({ type, fields }) => `${type} ${fields.slice(1, 3).join()}`));
  for (const { guid, type, fields, tags } of notes.values()) {
    const note = wanted.get(guid);
    const isTwin = fronts.has(`${type} ${fields.slice(1, 3).join()}`);
    if (note) expect(contentHash({ ...note, fields, tags })).toBe(contentHash(note));
    else if (known.has(guid) || !forgotten.has(guid))
      expect(hasRetiredTag(tags), `${type} ${fields[1]}`).toBe(isTwin || !stays.has(guid));
  }
  for (const guid of wanted.keys()) expect(notes.has(guid)).toBe(true);
}

/** The learner studies and tags a note, which makes it newer in Anki. */
function learn(collection: Collection, now: number): Collection {
  const [first] = collection.notes.values();
  const time = Math.max(first?.modified ?? 0, now - 500);
  return tagNote(study(collection, now), first?.guid ?? '', 'own', time);
}
