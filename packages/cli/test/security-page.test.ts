import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noteLimits } from '../src/notes/note-limits.ts';

const root = join(import.meta.dirname, '../../..');
const page = readFileSync(join(root, 'docs/security.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| (?!surface|what|---)/.test(line))
  .map((line) => line.slice(2, -2).split(' | '));

test('each surface names tests that are there', () => {
  const surfaces = rows.filter((cells) => cells.length === 4);
  expect(surfaces.length).toBeGreaterThan(15);
  for (const [surface = '', , , tests = ''] of surfaces) {
    const files = [...tests.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
    expect(files, surface).not.toEqual([]);
    for (const file of files) expect(existsSync(join(root, file)), file).toBe(true);
  }
});

test('the limits of notes are those that hold', () => {
  const limits = new Map(rows.filter((cells) => cells.length === 3).map(([what, most]) => [what, most]));
  expect(limits.get('a note')).toBe(`${noteLimits.noteBytes / 1024 / 1024} MiB`);
  expect(limits.get('notes of a run')).toBe(noteLimits.notes.toLocaleString('en'));
  expect(limits.get('folders in folders')).toBe(`${noteLimits.depth}`);
});
