import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { lineOf } from '../src/progress.ts';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';
import { cribLine, hasTerminal, inTerminal } from './terminal.ts';

test('a step is a bar with counts, cut to the terminal', () => {
  const step = { doing: 'reading notes', done: 1000, of: 3000 };
  const plain = (columns: number) => stripVTControlCharacters(lineOf(step, columns));
  expect(plain(80)).toBe('[########                ]  1000 of 3000  reading notes');
  expect(plain(40)).toBe('1000 of 3000  reading notes');
  expect(plain(10)).toBe('1000 of 3');
  expect(lineOf({ doing: 'checking' })).toBe('checking');
});

/** Work of some seconds. */
function manyNotes(): string {
  const folder = folderWith({ 'notes/a.md': '# Docker\n' });
  for (let at = 0; at < 300; at++) {
    const commands = Array.from(
      { length: 12 },
      (_, n) => `Show container ${at} of host ${n}:\n\n    docker logs web${n}\n`,
    );
    writeFileSync(join(folder, `notes/n${at}.md`), `# Host ${at}\n\n${commands.join('\n')}`);
  }
  return folder;
}

test.skipIf(!hasTerminal).each([{ colour: false }, { colour: true }])(
  'long work shows a bar on a terminal, which is gone at the end (colour: $colour)',
  async ({ colour }) => {
    const cwd = manyNotes();
    const terminal = inTerminal(cribLine('check', '-q', 'notes'), { columns: 80, rows: 24, cwd, colour });
    const during = await terminal.until(' of 301 ');
    expect(during).toMatch(/\[#* *\](␛\[39m)? +\d+ of 301 {2}\w+ notes/);
    expect(during.includes('␛[36m[')).toBe(colour);
    const after = await terminal.all();
    expect(after).not.toContain(' of 301 ');
    expect(after).toMatch(/^301 notes, /m);
  },
);

test('nobody who reads the messages of long work finds a bar', async () => {
  const { err } = await runCrib(['check', '-q', 'notes'], { cwd: manyNotes() });
  expect(err).toBe('');
});
