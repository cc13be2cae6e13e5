import type { FindIndex, IndexHead } from './find-index.ts';
import type { Field, FindRow } from './find-row.ts';
import { type Match, matchesOf, typosOf } from './matches.ts';
import { wordsOf } from './words.ts';

/** A row that was found. */
export interface Hit {
  readonly row: FindRow;
  readonly topic: IndexHead['topic'];
}

/** How much a word says where it stands. */
const WEIGHTS: Readonly<Record<Field, number>> = {
  command: 1,
  sentence: 1,
  alike: 1,
  heading: 0.5,
  more: 0.35,
};

/** How much more likely a command is meant that begins as was typed. */
const BEGINS = 1.3;

/**
 * Gives the rows that say best what was typed, the best first, at most `most`; those that would read the same are one.
 * Words in `small` say nothing, unless nothing else was typed.
 */
export function search(
  typed: string,
  { indexes, small }: { readonly indexes: readonly FindIndex[]; readonly small: ReadonlySet<string> },
  most: number,
): readonly Hit[] {
  const all = [...new Set(wordsOf(typed))];
  const telling = all.filter((word) => !small.has(word));
  const scored = scoresOf(telling.length > 0 ? telling : all, indexes);
  const asTyped = typed.trim().toLowerCase();
  const shaped = scored.slice(0, SHAPED * most).flatMap(({ index, at, score }) => {
    const row = index.row(at);
    return row === undefined ? [] : [{ row, topic: index.topic, score: score * shape(row, asTyped) }];
  });
  shaped.sort((a, b) => b.score - a.score);
  const least = NEAR * (shaped[0]?.score ?? 0);
  return distinct(shaped.filter(({ score }) => score >= least)).slice(0, most);
}

/** What has less of what was typed, measured by the best, is not meant. */
const NEAR = 0.3;

/** How many times as many rows are looked at as are asked for. */
const SHAPED = 20;

/** The rows of a topic that have a word, by how well they have it. */
interface Found {
  readonly index: FindIndex;
  readonly rows: ReadonlyMap<number, number>;
}

interface Scored {
  readonly index: FindIndex;
  readonly at: number;
  /** What its words say, and which share of what was typed it has. */
  readonly score: number;
}

/** Gives all rows that have one of the words, the best first. A word says the more the fewer rows have it. */
function scoresOf(words: readonly string[], indexes: readonly FindIndex[]): readonly Scored[] {
  const total = indexes.reduce((sum, { rows }) => sum + rows, 0);
  const had = new Map(indexes.map((index) => [index, new Map<number, { said: number; share: number }>()]));
  let sought = 0;
  for (const word of words) {
    const found = rowsWith(word, indexes);
    const weight = found.reduce((sum, { rows }) => sum + [...rows.values()].reduce((a, b) => a + b, 0), 0);
    if (weight === 0) continue;
    const rare = Math.log(1 + total / (0.5 + weight));
    sought += rare;
    for (const { index, rows } of found) {
      const ofIndex = had.get(index)!;
      for (const [at, sure] of rows) {
        const { said, share } = ofIndex.get(at) ?? { said: 0, share: 0 };
        ofIndex.set(at, { said: said + rare * sure, share: share + rare * Math.min(1, 2 * sure) });
      }
    }
  }
  return [...had]
    .flatMap(([index, ofIndex]) =>
      [...ofIndex].map(([at, { said, share }]) => ({ index, at, score: (said * share) / sought })),
    )
    .sort((a, b) => b.score - a.score);
}

/** Of rows that have the same words, the shorter one is more likely meant, and the one that begins as typed. */
function shape({ command, sentence = '' }: FindRow, typed: string): number {
  const length = command.length + sentence.length;
  return (command.toLowerCase().startsWith(typed) ? BEGINS : 1) / (1 + length / 400);
}

/** How many times as often as a word that few rows have another one must stand, for the first to be a slip of it in the notes too. */
const SLIP = 10;

/** Where a word was found in so few rows, it may be a slip of the notes. */
const FEW = 5;

function rowsWith(word: string, indexes: readonly FindIndex[]): readonly Found[] {
  const found = indexes.map((index) => ({ index, rows: weighed(matchesOf(index, word)) }));
  const count = countOf(found);
  if (count > FEW) return found;
  const slips = indexes.map((index) => ({ index, rows: weighed(typosOf(index, word, count === 0)) }));
  return count === 0 || countOf(slips) >= SLIP * count ? [...found, ...slips] : found;
}

const countOf = (found: readonly Found[]): number => found.reduce((sum, { rows }) => sum + rows.size, 0);

function weighed(matches: readonly Match[]): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const { places, sure } of matches)
    for (const { row, field } of places) rows.set(row, Math.max(rows.get(row) ?? 0, sure * WEIGHTS[field]));
  return rows;
}

function distinct(hits: readonly (Hit & { score: number })[]): readonly Hit[] {
  const seen = new Set<string>();
  return hits.flatMap(({ row, topic }) => {
    const said = `${row.command}\n${row.sentence ?? ''}`;
    if (seen.has(said)) return [];
    seen.add(said);
    return [{ row, topic }];
  });
}
