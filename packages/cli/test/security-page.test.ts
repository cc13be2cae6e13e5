import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allGuards } from '../../../scripts/faults/all-guards.ts';
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

test('each guard can be taken away in two ways or more, as often as is said, and has tests that are there', () => {
  for (const { guard, file, project, tests, mutants } of allGuards) {
    expect(mutants.length, guard).toBeGreaterThan(1);
    const source = readFileSync(join(root, file), 'utf8');
    for (const [missing, from] of mutants) expect(source.includes(from), `${guard}: ${missing}`).toBe(true);
    const folder = join(
      root,
      'packages',
      project === 'cribnotes' ? 'cli' : project.replace('@cribnotes/', ''),
    );
    for (const each of tests) expect(existsSync(join(folder, each)), `${guard}: ${each}`).toBe(true);
  }
  const ways = allGuards.reduce((sum, { mutants }) => sum + mutants.length, 0);
  expect(page).toContain(`each in two ways or more, ${ways} in all,`);
});

test('the limits of notes are those that hold', () => {
  const limits = new Map(rows.filter((cells) => cells.length === 3).map(([what, most]) => [what, most]));
  expect(limits.get('a note')).toBe(`${noteLimits.noteBytes / 1024 / 1024} MiB`);
  expect(limits.get('notes of a run')).toBe(noteLimits.notes.toLocaleString('en'));
  expect(limits.get('folders in folders')).toBe(`${noteLimits.depth}`);
});
