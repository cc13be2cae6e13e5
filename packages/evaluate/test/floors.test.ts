import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scoredStyles, styleColumns, styleFigures } from '../src/styles/style-figures.ts';

/** Part of the project's notes → figure → what it must not fall below. Floors only rise. */
const floors: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(
  readFileSync(new URL('../fixtures/floors.json', import.meta.url), 'utf8'),
);

describe('what is read of the notes of this project', async () => {
  const columns = styleColumns(await scoredStyles());

  test.each(Object.keys(floors))('%s', (part) => {
    const column = columns.find(({ name }) => name === part);
    const measured = styleFigures.flatMap(({ name }, at) => {
      const value = column?.estimates[at]?.value;
      return value === undefined || value === null ? [] : [[name, value] as const];
    });
    const below = Object.entries(floors[part] ?? {}).filter(
      ([name, floor]) => !((new Map(measured).get(name) ?? 0) >= floor),
    );
    expect(below, `of ${JSON.stringify(Object.fromEntries(measured))}`).toEqual([]);
  });
});
