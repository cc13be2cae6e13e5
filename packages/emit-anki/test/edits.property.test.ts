import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Lock, printLock } from '../src/lock/lock-file.ts';
import { contentHash } from '../src/lock/note-identity.ts';
import { expectKept } from './anki/expect-kept.ts';
import { emptyCollection, importPackage, study, tagNote } from './anki/import-rules.ts';
import { build, expectCurrent, expectFronts, packed, reread, rows } from './anki/random-notes.ts';

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
        const guids = packed(built).map(({ guid }) => guid);
        expect(new Set(guids).size).toBe(guids.length);
        const next = new Map(built.notes.map((note) => [note.guid, contentHash(note)]));
        for (const guid of guids) if (touch || next.get(guid) !== contents.get(guid)) edited.add(guid);
        contents = next;
        if (!imported) continue;
        const before = collection;
        const { collection: after, log } = importPackage(before, packed(built));
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
        expect(packed(again)).toEqual(packed(first));
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
