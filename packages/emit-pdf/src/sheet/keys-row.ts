import type { KeysEntry } from '@cribnotes/core';
import { prose, UNDER } from './paragraphs.ts';
import { plainRuns, proseRuns } from './prose-runs.ts';
import type { RowContent, Run } from './sheet.ts';

const BETWEEN_KEYS = new Set(['or', 'and', 'then', '/', ',', '|']);

/** Gives the row of keys to press, with the sentence on the same line. */
export function keysRow(entry: KeysEntry, list: readonly string[]): RowContent {
  const { span } = entry.occurrences[0];
  const item = [...list, `LI#${entry.id}`];
  const mode: readonly Run[] = entry.mode
    ? [{ text: `${entry.mode}: `, face: 'sans-italic', tone: 'quiet' }]
    : [];
  const words = [...mode, ...(entry.description ? plainRuns(entry.description.text) : [])];
  const notes = entry.notes.flatMap((note): Run[] => [{ text: ' ', face: 'sans' }, ...proseRuns(note)]);
  return {
    paragraphs: [
      prose([...item, 'Lbl'], keyRuns(entry.text), { hang: UNDER, span }),
      ...(words.length + notes.length > 0
        ? [prose([...item, 'LBody'], [...words, ...notes], { indent: UNDER, span })]
        : []),
    ],
    pair: 'keys',
    anchor: entry.id,
  };
}

function keyRuns(text: string): readonly Run[] {
  const words = text.split(/(\s+)/).filter((word) => word !== '');
  // What stands at an end is no word between keys.
  const isBetween = (index: number): boolean => index > 0 && index < words.length - 1;
  return words.map(
    (word, index): Run =>
      /^\s+$/.test(word) || (BETWEEN_KEYS.has(word) && isBetween(index))
        ? { text: word, face: 'sans' }
        : { text: word, face: 'mono', key: true },
  );
}
