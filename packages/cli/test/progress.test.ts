import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { lineOf } from '../src/progress.ts';
import { folderWith } from './temporary-folder.ts';
import { canRecord, crib, record } from './terminal-record.ts';

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
  for (let at = 0; at < 200; at++) {
    const commands = Array.from(
      { length: 12 },
      (_, n) => `Show container ${at} of host ${n}:\n\n    docker logs web${n}\n`,
    );
    writeFileSync(join(folder, `notes/n${at}.md`), `# Host ${at}\n\n${commands.join('\n')}`);
  }
  return folder;
}

test.skipIf(!canRecord)('long work shows a bar on a terminal, which is gone at the end', () => {
  const cwd = manyNotes();
  const shown = record(crib('check', '-q', 'notes'), { columns: 80, coloured: false, cwd, whole: true });
  expect(shown).toMatch(/\[#* *\] +\d+ of 201 {2}\w+ notes/);
  expect(shown).toMatch(/␛\[1G␛\[2K *\d+ \w+/);
  expect(shown).not.toContain('␛[36m[');
  const piped = record(`${crib('check', '-q', 'notes', '--strict')} 2>&1 | cat`, {
    columns: 80,
    coloured: false,
    cwd,
    whole: true,
  });
  expect(piped).not.toContain(' of 201  ');
});
