import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linesWithoutOneFate } from '../properties/ledger-faults.ts';
import { readNotes } from '../read-notes.ts';
import { printedLines } from './printed-lines.ts';

/** A small note of one kind: each kind of CommonMark and of its GitHub dialect, and what once was read wrongly. */
interface KindOfNote {
  readonly kind: string;
  readonly note: string;
}

const folder = new URL('../../fixtures/kinds/', import.meta.url);

test.each(['markdown', 'found-by-fuzzing', 'read-wrongly'])(
  'what is printed of each kind of %s is what was reviewed',
  async (name) => {
    const kinds: readonly KindOfNote[] = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
    const printed: string[] = [];
    for (const { kind, note } of kinds) {
      const topic = await readNotes([note]);
      for (const { ledger } of topic.sources) expect(linesWithoutOneFate(note, ledger), kind).toEqual([]);
      printed.push(`## ${kind}\n${printedLines(topic)}`);
    }
    await expect(printed.join('\n')).toMatchFileSnapshot(new URL(`${name}.printed.txt`, folder).pathname);
  },
);
