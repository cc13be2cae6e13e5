import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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

const sources = pathToFileURL(join(import.meta.dirname, '../src/')).href;

/** Twenty steps of a tenth of a second, a line of news, and five more. */
const WORK = `
import { progress } from '${sources}progress.ts';
import { say } from '${sources}say.ts';
const steps = async (count) => {
  for (let done = 1; done <= count; done++) {
    progress({ doing: 'reading notes', done, of: count });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};
await steps(40);
await say('news\\n');
await steps(5);
await say('the end\\n');
`;

test.skipIf(!hasTerminal).each([{ colour: false }, { colour: true }])(
  'long work shows a bar on a terminal, which goes before anything is printed (colour: $colour)',
  async ({ colour }) => {
    const cwd = folderWith({ 'work.mjs': WORK });
    const line = `'${process.execPath}' work.mjs`;
    const terminal = inTerminal(line, { columns: 80, rows: 24, cwd, colour });
    const during = await terminal.until(' of 40 ');
    expect(during).toMatch(/\[#* *\](␛\[39m)? +\d+ of 40 {2}reading notes$/);
    expect(during.includes('␛[36m[')).toBe(colour);
    expect(await terminal.all()).toBe('news\nthe end\nended with 0');
  },
);

test.skipIf(!hasTerminal)('a check of many notes shows how far it is', async () => {
  const cwd = folderWith({ 'notes/a.md': '# Docker\n' });
  const commands = Array.from({ length: 12 }, (_, n) => `Show host ${n}:\n\n    docker logs web${n}\n`);
  for (let at = 0; at < 600; at++)
    writeFileSync(join(cwd, `notes/n${at}.md`), `# Host ${at}\n\n${commands.join('\n')}`);
  const terminal = inTerminal(cribLine('check', '-q', 'notes'), {
    columns: 80,
    rows: 24,
    cwd,
    colour: false,
  });
  await terminal.until(' of 601 ');
  const after = await terminal.all();
  expect(after).not.toContain(' of 601 ');
  expect(after).toMatch(/^601 notes, /m);
  const { err } = await runCrib(['check', '-q', 'notes'], { cwd });
  expect(err).toBe('');
});
