import type { NeutralForm } from '@cribnotes/core';
import { describe, expect, test } from 'vitest';
import { rawKey } from '../src/reading/raw-key.ts';
import { type ReadingCounts, scoreReading } from '../src/reading/score-reading.ts';
import { type Open, smallNote } from './small-note.ts';

const { gold } = smallNote();

/** Reads the small note as its annotation wants it. */
function perfect(): Open<NeutralForm> {
  return {
    commands: gold.commands
      .filter(({ optional }) => !optional)
      .map(({ line, raw, canonical, description, group }) => ({
        ...{ line, raw, canonical, description, group, kind: 'shell' as const },
        ...{ flags: [], placeholders: [] },
      })),
    concepts: gold.concepts.map(({ term, line, definition }) => ({ term, line, definition })),
    diagnostics: [
      { line: 7, message: 'a slip' },
      { line: 12, message: 'none' },
    ],
  };
}

function countsAfter(change: (read: Open<NeutralForm>) => void): ReadingCounts {
  const read = perfect();
  change(read);
  return scoreReading(gold, read).counts;
}

test('a reading without a fault', () => {
  expect(countsAfter(() => {})).toEqual({
    shell: { right: 6, false: 0, missed: 0 },
    allKinds: { right: 6, false: 0, missed: 0 },
    described: { right: 5, wrong: 0, spurious: 0, missed: 0 },
    concepts: { right: 2, false: 0, missed: 0, defined: 2 },
    slips: { n: 2, told: 1, main: 1, mainTold: 1, elsewhere: 1 },
  });
});

describe('a fault', () => {
  test('a command is missed', () =>
    expect(countsAfter(({ commands }) => commands.pop())).toMatchObject({ shell: { right: 5, missed: 1 } }));
  test('a line of output is a command', () =>
    expect(
      countsAfter(({ commands }) => commands.push({ ...commands[0]!, line: 15, raw: 'Have fun' })),
    ).toMatchObject({ shell: { right: 6, false: 1 } }));
  test('a mention is neutral', () =>
    expect(
      countsAfter(({ commands }) =>
        commands.push({ ...commands[0]!, line: 1, raw: 'git', canonical: 'git' }),
      ),
    ).toMatchObject({ shell: { right: 6, false: 0 } }));
  test("a description is another's, one is missed, one too many", () =>
    expect(
      countsAfter(({ commands }) => {
        commands[0]!.description = 'gives it up';
        commands[1]!.description = null;
        commands[5]!.description = 'gets what is new';
      }),
    ).toMatchObject({ described: { right: 3, wrong: 1, missed: 1, spurious: 1 } }));
  test('a concept is false, one is missed', () =>
    expect(countsAfter(({ concepts }) => Object.assign(concepts[0]!, { term: 'Save' }))).toMatchObject({
      concepts: { right: 1, false: 1, missed: 1 },
    }));
});

test.each([
  ['$ sudo git  push \\\n  <remote>', 'git push <>'],
  ['git push \\<a\\>', 'git push <>'],
  ['git push REMOTE_NAME', 'git push <>'],
  ["podman ps --format '{{.ID}}'", "podman ps --format '{{.ID}}'"],
])('the spelling of %s', (raw, key) => {
  expect(rawKey(raw)).toBe(key);
});
