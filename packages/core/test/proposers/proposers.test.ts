import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claimsOf, ranks } from './claims-of.ts';
import { readingPage } from './reading-page.ts';

const proposers = ranks.flat();

test('every proposer has a name of its own, and an example of either kind', () => {
  expect(new Set(proposers.map(({ id }) => id)).size).toBe(proposers.length);
  expect(proposers.filter(({ does, doesNot }) => does.length === 0 || doesNot.length === 0)).toEqual([]);
});

describe.each(proposers)('$id', ({ id, does, doesNot }) => {
  test.each(does)('claims in $note', async ({ note, claims }) => {
    expect(await claimsOf(id, note)).toEqual(claims);
  });

  test.each(doesNot)('claims nothing in %j', async (note) => {
    expect(await claimsOf(id, note)).toEqual([]);
  });
});

test('docs/reading.md is what the proposers say', () => {
  const page = readFileSync(new URL('../../../../docs/reading.md', import.meta.url), 'utf8');
  expect(page).toBe(readingPage());
});
