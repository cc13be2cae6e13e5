import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from './temporary-folder.ts';
import { cribLine, hasTerminal, inTerminal } from './terminal.ts';

const note = `# Docker

Lists running containers:

    docker ps

Nobody knows how long it takes to read the whole of it.

Starts it in the background:

    docker run --detatch nginx
`;

const sizes = [
  { columns: 80, rows: 24, colour: false },
  { columns: 80, rows: 24, colour: true },
  { columns: 40, rows: 24, colour: false },
  { columns: 40, rows: 24, colour: true },
];

describe.skipIf(!hasTerminal)('a review in a terminal', () => {
  test.each(sizes)('of $columns columns, colours: $colour', async ({ columns, rows, colour }) => {
    const folder = folderWith({ 'notes/docker.md': note });
    const file = join(folder, 'notes/docker.md');
    const terminal = inTerminal(cribLine('review', 'notes'), { columns, rows, colour, cwd: folder });
    const screens = [await terminal.until('end')];
    terminal.press('m');
    screens.push(await terminal.until('2 of'));
    expect(readFileSync(file, 'utf8')).toBe(note.replace('--detatch', '--detach'));
    terminal.press('h');
    screens.push(await terminal.until('3 of'));
    expect(readFileSync(file, 'utf8')).toMatch(/\n\n<!-- crib: read "Nobody knows.*" as section -->\n$/);
    terminal.press('u');
    await terminal.until('2 of');
    terminal.press('q');
    screens.push(await terminal.until('ended with 0'));
    expect(readFileSync(file, 'utf8')).toBe(note.replace('--detatch', '--detach'));
    await expect(`${screens.join('\n=====\n')}\n`).toMatchFileSnapshot(
      `golden/review-${columns}${colour ? '-colour' : ''}.txt`,
    );
  });

  test('goes on with what a note says that somebody changes or takes away meanwhile', async () => {
    const folder = folderWith({
      'notes/docker.md': note,
      'notes/other.md': '# Docker\n\nShows what is stored:\n\n    docker images\n',
    });
    const file = join(folder, 'notes/docker.md');
    const terminal = inTerminal(cribLine('review', 'notes'), {
      columns: 80,
      rows: 50,
      colour: false,
      cwd: folder,
    });
    await terminal.until('Is this a slip?');
    const changed = `${note}\nSomebody adds this.\n`;
    writeFileSync(file, changed);
    terminal.press('m');
    await terminal.until('has changed meanwhile; nothing is written; it is read again');
    expect(readFileSync(file, 'utf8')).toBe(changed);
    await terminal.until('1 of 5');
    unlinkSync(file);
    terminal.press('m');
    await terminal.until('is gone; nothing is written');
    terminal.press('q');
    await terminal.until('ended with 0');
  });

  test('two at once lose nothing', async () => {
    const folder = folderWith({ 'notes/docker.md': note });
    const size = { columns: 80, rows: 50, colour: false, cwd: folder };
    const [one, other] = [
      inTerminal(cribLine('review', 'notes'), size),
      inTerminal(cribLine('review', 'notes'), size),
    ];
    await one.until('Is this a slip?');
    await other.until('Is this a slip?');
    one.press('m');
    await one.until('2 of');
    other.press('r');
    await other.until('has changed meanwhile; nothing is written; it is read again');
    await other.until('Whose sentence is this?');
    other.press('h');
    await other.until('written: <!-- crib: read "Nobody');
    const text = readFileSync(join(folder, 'notes/docker.md'), 'utf8');
    expect(text.startsWith(note.replace('--detatch', '--detach'))).toBe(true);
    expect(text.match(/<!-- crib: read/g)).toHaveLength(1);
  });
});
