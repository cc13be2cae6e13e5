import type { KeysEntry } from '@cribnotes/core';
import { proseOf } from './paragraphs.ts';
import { plainRuns, proseRuns } from './prose-runs.ts';
import type { RowContent, Run } from './sheet.ts';

const BETWEEN_KEYS = new Set(['or', 'and', 'then', '/', ',', '|']);

/** Gives the row of keys to press, with the sentence on the same line. */
export function keysRow(entry: KeysEntry, list: readonly string[]): RowContent {
  const item = [...list, `LI#${entry.id}`];
  const mode: readonly Run[] = entry.mode
    ? [{ text: `${entry.mode}: `, face: 'sans-italic', tone: 'quiet' }]
    : [];
  const words = [...mode, ...(entry.description ? plainRuns(entry.description.text) : [])];
  const notes = entry.notes.flatMap((note): Run[] => [{ text: ' ', face: 'sans' }, ...proseRuns(note)]);
  return {
    paragraphs: [
      proseOf(
        [
          { path: [...item, 'Lbl'], runs: [...keyRuns(entry.text), { text: '  ', face: 'sans' }] },
          { path: [...item, 'LBody'], runs: [...words, ...notes] },
        ],
        { hang: 1.4, span: entry.occurrences[0].span },
      ),
    ],
    anchor: entry.id,
  };
}

function keyRuns(text: string): readonly Run[] {
  return text
    .split(/(\s+)/)
    .filter((word) => word !== '')
    .map(
      (word): Run =>
        /^\s+$/.test(word) || BETWEEN_KEYS.has(word)
          ? { text: word, face: 'sans' }
          : { text: word, face: 'mono', key: true },
    );
}
