import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakColumns, type ColumnBreaks, type Columns } from '../src/layout/column-breaks.ts';
import { columnsAfter, columnsBefore } from '../src/layout/column-counts.ts';
import { heightOf, type Strip } from '../src/layout/strip.ts';

const HEADING = 2;

/** Gives the strip of groups with rows of these heights; every group has a heading. */
function stripOf(groups: readonly (readonly number[])[]): Strip {
  const rows = groups.flatMap((heights, group) => heights.map((height, index) => ({ height, group, index })));
  let top = 0;
  let from = 0;
  return {
    heights: rows.map(({ height, index }) => height + (index === 0 ? HEADING : 0)),
    tops: rows.map(({ height, index }) => {
      const here = top + (index === 0 ? 1 : 0.25);
      top = here + height + (index === 0 ? HEADING : 0);
      return here;
    }),
    continued: rows.map(({ index }) => (index === 0 ? 0 : HEADING)),
    groups: groups.map(({ length }) => {
      from += length;
      return { from: from - length, to: from };
    }),
    groupOf: rows.map(({ group }) => group),
    tied: rows.map(() => undefined),
    broken: 0,
  };
}

function breaksOf(strip: Strip, columns: Columns): ColumnBreaks | undefined {
  const counts = { before: columnsBefore(strip, columns.height), after: columnsAfter(strip, columns.height) };
  return breakColumns(strip, columns, counts);
}

/** Gives the fewest splits across pages, and of those ways the fewest splits, by trying all ways there are. */
function fewestSplits(strip: Strip, columns: Columns): readonly [across: number, all: number] | undefined {
  let best: readonly [number, number] | undefined;
  const count = strip.tops.length;
  const go = (start: number, used: number, across: number, all: number): void => {
    if (start === count) {
      if (best === undefined || across < best[0] || (across === best[0] && all < best[1]))
        best = [across, all];
      return;
    }
    if (used === columns.most) return;
    const isSplit = (strip.continued[start] ?? 0) > 0;
    const further = [
      across + (isSplit && used % columns.onPage === 0 ? 1 : 0),
      all + (isSplit ? 1 : 0),
    ] as const;
    for (let end = start + 1; end <= count; end++) {
      if (heightOf(strip, start, end) + (strip.continued[start] ?? 0) > columns.height) return;
      go(end, used + 1, ...further);
    }
  };
  go(0, 0, 0, 0);
  return best;
}

const rows = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 });
const groups = fc.array(rows, { minLength: 1, maxLength: 4 });

test('no group is split that need not be, nor over a page where one can be split on it', () => {
  fc.assert(
    fc.property(
      groups,
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 3 }),
      (sizes, onPage, pages) => {
        const strip = stripOf(sizes);
        const columns = { height: 16, onPage, most: onPage * pages, goal: 16 };
        const breaks = breaksOf(strip, columns);
        const found = breaks && [breaks.acrossPages, breaks.splits];
        expect(found).toEqual(fewestSplits(strip, columns));
      },
    ),
    { numRuns: 300 },
  );
});

test('columns that can be as tall as each other are', () => {
  const strip = stripOf([[4], [4], [4], [4], [4], [4]]);
  const breaks = breaksOf(strip, { height: 40, onPage: 3, most: 3, goal: heightOf(strip, 0, 6) / 3 });
  expect(breaks?.starts).toEqual([0, 2, 4]);
});

test('a row that leaves no room for the title of its group stands without it, and is counted', () => {
  const breaks = breaksOf(stripOf([[9, 15]]), { height: 16, onPage: 2, most: 2, goal: 16 });
  expect(breaks).toMatchObject({ starts: [0, 1], splits: 1, untitled: 1, continued: [false, false] });
});

test('a row that is taller than a column has no place', () => {
  expect(breaksOf(stripOf([[9, 17]]), { height: 16, onPage: 2, most: 9, goal: 16 })).toBeUndefined();
});
