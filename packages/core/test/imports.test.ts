import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** One import from another folder, be it of a value or of a type. */
interface Arrow {
  readonly from: string;
  readonly to: string;
  /** The two files, for whoever has to cut it. */
  readonly files: string;
}

const sources = new URL('../src/', import.meta.url);
const files = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();

/** A file at the root counts by itself; `model.ts` is the door of `model/`, and one with it. */
const folderOf = (file: string): string => (file.split('/')[0] ?? '').replace(/\.ts$/, '');

const arrows = files.flatMap((file): Arrow[] => {
  const text = readFileSync(new URL(file, sources), 'utf8');
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)]
    .map(([, path]) => posix.join(posix.dirname(file), path ?? ''))
    .map((path) => ({ from: folderOf(file), to: folderOf(path), files: `${file} imports ${path}` }))
    .filter(({ from, to }) => from !== to);
});

const folders = [...new Set(files.map(folderOf))];

/** Gives the shortest way of imports from a folder back to itself, where there is one. */
function ringOf(folder: string): readonly Arrow[] {
  const seen = new Set<string>();
  const next = (at: string): Arrow[] =>
    arrows.filter(({ from, to }) => from === at && !seen.has(to) && seen.add(to));
  let ways = next(folder).map((arrow) => [arrow]);
  while (ways.length > 0) {
    const ring = ways.find((way) => way.at(-1)?.to === folder);
    if (ring) return ring;
    ways = ways.flatMap((way) => next(way.at(-1)?.to ?? '').map((arrow) => [...way, arrow]));
  }
  return [];
}

test.each(folders)('no ring of imports goes through %s', (folder) => {
  expect(ringOf(folder).map((arrow) => arrow.files)).toEqual([]);
});

describe('the order that docs/architecture.md draws', () => {
  const page = readFileSync(new URL('../../../docs/architecture.md', import.meta.url), 'utf8');
  const drawn = /^ *model, languages ←[^`]*/m.exec(page)?.[0] ?? '';
  const rank = new Map(
    drawn.split('←').flatMap((names, at) => names.split(',').map((name) => [name.trim(), at] as const)),
  );
  const rankOf = (folder: string): number => rank.get(folder) ?? Number.NaN;

  test('has every folder, and no other', () => {
    expect([...rank.keys()].sort()).toEqual([...folders].sort());
  });

  test('is the one that imports keep to: only from what stands left', () => {
    const against = arrows.filter(({ from, to }) => !(rankOf(to) < rankOf(from)));
    expect(against.map((arrow) => arrow.files)).toEqual([]);
  });
});
