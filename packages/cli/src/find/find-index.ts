import { FIELDS, type Field, type FindRow, type WordedRow } from './find-row.ts';

/** What an index says of the topic that it is of. */
export interface IndexHead {
  readonly topic: string;
  /** The notes: the absolute path of their folder, or of what they are called in it. */
  readonly source: string;
  /** Their folder, absolute. */
  readonly root: string;
  /** The same for the same notes of it. */
  readonly notes: string;
}

/** The rows of a topic, and which words are in which of them. */
export interface FindIndex extends IndexHead {
  readonly rows: number;
  /** A line for each word in the order of code units, with a line feed before and behind: `\nimage\t0 4 1g\n`. */
  readonly words: string;
  /** Gives a row by its number; nothing where its line is damaged. */
  readonly row: (at: number) => FindRow | undefined;
}

const VERSION = 1;

/** Stands before the stems of words that a row does not have, and that mean what one of its words means. */
const ALIKE = '=';

/**
 * Prints an index: a line of JSON that says what it is, the words, an empty line, and a line of JSON for each row. Words are
 * found in it with `indexOf`, so that nothing but the rows to print needs to be parsed.
 */
export function printIndex(head: IndexHead, rows: readonly WordedRow[]): string {
  const places = new Map<string, Set<number>>();
  const placesOf = (word: string): Set<number> => {
    const known = places.get(word) ?? new Set();
    places.set(word, known);
    return known;
  };
  for (const [at, { words }] of rows.entries()) {
    for (const [number, field] of FIELDS.entries())
      for (const word of words[field])
        placesOf(field === 'alike' ? ALIKE + word : word).add(at * FIELDS.length + number);
  }
  const lines = [...places].map(
    ([word, of]) => `${word}\t${[...of].map((place) => place.toString(36)).join(' ')}\n`,
  );
  const body = `${lines.sort().join('')}\n${rows.map(({ row }) => `${JSON.stringify(row)}\n`).join('')}`;
  const first = { crib: 'find', version: VERSION, ...head, rows: rows.length, size: body.length };
  return `${JSON.stringify(first)}\n${body}`;
}

/** Reads an index; gives nothing where it is damaged or of another version. */
export function readIndex(text: string): FindIndex | undefined {
  const head = headOf(text);
  if (head === undefined) return undefined;
  const start = text.indexOf('\n');
  const end = text.indexOf('\n\n', start);
  if (text.length - start - 1 !== head.size || end < 0) return undefined;
  let lines: readonly string[] | undefined;
  return {
    ...head,
    words: text.slice(start, end + 1),
    row: (at) => {
      lines ??= text.slice(end + 2).split('\n');
      return parsed(lines[at] ?? '');
    },
  };
}

/** Reads what stands first in an index; nothing where it is of another version. */
export function headOf(text: string): (IndexHead & { rows: number; size: number }) | undefined {
  const head = parsed(text.slice(0, text.indexOf('\n')));
  return head?.crib === 'find' && head.version === VERSION ? head : undefined;
}

function parsed(line: string) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** A row and the part of it in which a word stands. */
export interface Place {
  readonly row: number;
  readonly field: Field;
}

/** Gives where a word stands. */
export function placesOf({ words }: FindIndex, word: string): readonly Place[] {
  const at = words.indexOf(`\n${word}\t`);
  if (at < 0) return [];
  const from = at + word.length + 2;
  return words.slice(from, words.indexOf('\n', from)).split(' ').map(placeAt);
}

/** Gives where words of the meaning of a stem stand that the rows have instead. */
export const placesAlike = (index: FindIndex, stem: string): readonly Place[] =>
  placesOf(index, ALIKE + stem);

/** Gives the words of a topic that begin so. */
export function wordsFrom({ words }: FindIndex, beginning: string): readonly string[] {
  const found = [];
  const start = `\n${beginning}`;
  for (let at = words.indexOf(start); at >= 0; at = words.indexOf(start, at + 1))
    found.push(words.slice(at + 1, words.indexOf('\t', at)));
  return found;
}

function placeAt(number: string): Place {
  const place = Number.parseInt(number, 36);
  return { row: Math.floor(place / FIELDS.length), field: FIELDS[place % FIELDS.length]! };
}
