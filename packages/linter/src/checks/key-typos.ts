import type { Fault } from '../fault.ts';
import { swapped } from '../words/slips.ts';
import type { NoteCheck } from './note-check.ts';

/** Keys that are named by a word. */
const keys: ReadonlySet<string> = new Set(
  'ctrl control shift enter return escape space option command delete backspace super strg prefix'.split(' '),
);
/** A word with a + behind it, or with a dash and one letter. */
const pressed = /(?<![\p{L}\d_-])(\p{Lu}?\p{Ll}{3,8})(?=\s?\+\s?[\p{L}\d"%<[{(]|-[\p{L}\d"%](?![\p{L}\d]))/gu;

/** Finds names of keys with two letters swapped: `Crtl+b`. */
export const checkKeyTypos: NoteCheck = ({ draft, places }) =>
  draft.note.text.split('\n').flatMap((source, index) =>
    Array.from(source.matchAll(pressed)).flatMap(([, actual = '']): Fault[] => {
      const meant = keys.has(actual.toLowerCase())
        ? undefined
        : swapped(actual.toLowerCase()).find((word) => keys.has(word));
      if (meant === undefined) return [];
      const expected = /^\p{Lu}/u.test(actual) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
      const message = `"${actual}" may be misspelt, expected "${expected}"`;
      const span = places.inLines(index + 1, index + 1, actual);
      return [{ rule: 'typo-word', message, span, actual, expected: [expected] }];
    }),
  );
