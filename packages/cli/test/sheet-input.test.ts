import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { chunk, png, pngOf } from './png.ts';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

const note = '# Containers\n\nList the running containers:\n\n    docker ps\n';

/** Files that a note shows as `![](name)`, and what a build says of each; nothing where it is drawn. */
const pictures: readonly (readonly [string, Buffer, string?])[] = [
  ['good.png', pngOf(3, 5)],
  [
    'animated.png',
    png({ width: 3, height: 5, before: [chunk('acTL', Buffer.from('0000000200000000', 'hex'))] }),
  ],
  ['sixteen-bits.png', png({ width: 3, height: 5, depth: 16 })],
  [
    'huge.png',
    png({ width: 20_000, height: 20_000, data: deflateSync(Buffer.alloc(20_001 * 20_000), { level: 1 }) }),
    'warning image/too-large huge.png is left out: 20000 × 20000 pixels, at most 16 million are taken',
  ],
  [
    'flipped.png',
    pngOf(3, 5).map((byte, at) => (at === 45 ? byte ^ 0xff : byte)) as Buffer,
    'warning image/unreadable flipped.png is left out: this PNG is cut off or damaged',
  ],
  [
    'cut.png',
    pngOf(3, 5).subarray(0, 50),
    'warning image/unreadable cut.png is left out: this PNG is cut off or damaged',
  ],
  ['empty.png', Buffer.alloc(0), 'warning image/unreadable empty.png is left out: the file is empty'],
  [
    'no-pixels.png',
    png({ width: 3, height: 5, data: Buffer.from('not packed at all') }),
    'info pdf/picture no-pixels.png is not on the sheet: its pixels cannot be read',
  ],
  [
    'moving.gif',
    Buffer.from('GIF89a\x01\0\x01\0\x80\0\0'),
    'warning image/unreadable moving.gif is left out: it is a GIF, and PNG and JPEG are taken',
  ],
  [
    'moving.webp',
    Buffer.from('RIFF\x1a\0\0\0WEBPVP8X\n\0\0\0\x02\0\0\0'),
    'warning image/unreadable moving.webp is left out: it is a WebP, and PNG and JPEG are taken',
  ],
  [
    'photo.jpg',
    Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080003000501011100ffd9', 'hex'),
    'info pdf/picture photo.jpg is not on the sheet: JPEG is not drawn; it would be as PNG',
  ],
];

test('pictures that are huge, broken, animated or of other kinds: one line each, and a sheet', async () => {
  const shown = pictures.map(([name]) => `![${name}](${name})\n`);
  const files = Object.fromEntries(pictures.map(([name, bytes]) => [`n/${name}`, bytes]));
  const folder = folderWith({ 'n/a.md': [note, ...shown].join('\n'), ...files });
  const { code, err } = await runCrib(['build', 'n', '--to', 'pdf'], { cwd: folder });
  expect(code).toBe(0);
  const lines = err.split('\n').filter((line) => line.startsWith('n/a.md:'));
  expect(lines).toEqual(
    pictures.flatMap(([, , says], index) =>
      says === undefined ? [] : [`n/a.md:${7 + 2 * index}:1: ${says}`],
    ),
  );
  const named = lines.length;
  expect(err).toContain(`${named} lines are on no paper: ${named} image;`);
});

test('paper of 10 × 10 mm: one message, and the sheet before stays', async () => {
  const folder = folderWith({ 'n/a.md': note });
  await runCrib(['build', 'n', '--to', 'pdf,man'], { cwd: folder });
  const before = readFileSync(join(folder, 'dist/n.pdf'));
  const { code, err } = await runCrib(['build', 'n', '--to', 'pdf', '--paper', '10x10mm'], { cwd: folder });
  expect(code).toBe(1);
  expect(err).toMatch(/^n\/a\.md:1:1: error pdf\/does-not-fit The paper is too small .*larger paper.*\n$/);
  expect(readFileSync(join(folder, 'dist/n.pdf')).equals(before)).toBe(true);
});

test('notes without commands say so', async () => {
  const folder = folderWith({ 'n/a.md': '# Images\n\nAn **image** is a template of a container.\n' });
  const { code, err } = await runCrib(['build', 'n', '--to', 'pdf'], { cwd: folder });
  expect(code).toBe(0);
  expect(err).toMatch(/^crib: the notes have no command and no key/m);
});

test('letters that are not installed are named with the package that has them', async () => {
  const folder = folderWith({ 'n/a.md': `${note}\nसूची:\n\n    docker images\n` });
  const { code, err } = await runCrib(['build', 'n', '--to', 'pdf'], { cwd: folder });
  expect(code).toBe(0);
  expect(err).toMatch(
    /^n\/a\.md:7:1: warning pdf\/glyph-missing .+ npm install -g @expo-google-fonts\/noto-sans-devanagari$/m,
  );
});
