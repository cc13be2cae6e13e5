import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Topic } from '@cribnotes/core';
import { sampleTopic } from '@cribnotes/testkit';
import { expect, test } from 'vitest';
import { imageHeader } from '../src/media/image-header.ts';
import { loadMedia } from '../src/media/load-media.ts';
import { recorded } from '../src/repeat/current-recording.ts';
import { pngOf as png } from './png.ts';
import { folderWith } from './temporary-folder.ts';

const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080003000501011100ffd9', 'hex');

test('reads the size of a PNG and of a JPEG', () => {
  expect(imageHeader(png(3, 5))).toEqual({ type: 'png', width: 3, height: 5 });
  expect(imageHeader(jpeg)).toEqual({ type: 'jpeg', width: 5, height: 3 });
});

test.each([
  ['text', Buffer.from('not an image')],
  ['a PNG that is cut off', png(3, 5).subarray(0, -4 - 8)],
  ['a JPEG that is cut off', jpeg.subarray(0, -2)],
  ['a PNG without pixels', png(0, 0)],
  ['a PNG with a width that is not what its checksum is of', png(3, 5).fill(4, 19, 20)],
  ['nothing', Buffer.alloc(0)],
])('%s is no image', (_, bytes) => {
  expect(imageHeader(bytes)).toBeUndefined();
});

test('takes images from below the notes, and names what it leaves out', async () => {
  const root = folderWith({
    'secret.png': png(1, 1),
    'notes/sub/a.md': '',
    'notes/sub/near.png': png(1, 1),
    'notes/broken.png': 'text',
    'notes/bomb.png': png(5000, 5000),
  });
  const notes = join(root, 'notes');
  symlinkSync('../secret.png', join(notes, 'link.png'));
  execFileSync('mkfifo', [join(notes, 'pipe.png')]);
  const rules = {
    'near.png': undefined,
    '../broken.png': 'image/unreadable',
    '../bomb.png': 'image/too-large',
    '../pipe.png': 'image/not-a-file',
    '../missing.png': 'image/missing',
    '../link.png': 'image/outside-root',
    '../../secret.png': 'image/outside-root',
    '/etc/hostname': 'image/outside-root',
    'https://example.org/x.png': 'image/remote',
    '//example.org/x.png': 'image/remote',
    'data:image/png;base64,AA': 'image/remote',
    'nul\u0000.png': 'image/unreadable',
  };
  const reported: Diagnostic[] = [];
  const input = { kind: 'folder', root: notes, files: [], name: 'notes' } as const;
  const media = await loadMedia({ topic: showing(Object.keys(rules)), input }, (one) => reported.push(one));
  expect([...media.keys()]).toEqual(['near.png']);
  expect(Object.fromEntries(reported.map(({ actual, rule }) => [actual, rule]))).toEqual(
    Object.fromEntries(Object.entries(rules).filter(([, rule]) => rule !== undefined)),
  );
});

test('asks the disk about nothing outside of the notes', async () => {
  const notes = join(folderWith({ 'notes/a.md': '' }), 'notes');
  const paths = ['../secret.png', '/net/host/x.png', '..%2fx.png', '//host/x.png', 'file:///x.png'];
  const input = { kind: 'folder', root: notes, files: [], name: 'notes' } as const;
  const { recording } = await recorded(() => loadMedia({ topic: showing(paths), input }, () => {}));
  const asked = [...recording.asked.values()].map(([, [path]]) => String(path));
  expect(asked.filter((path) => !`${path}/`.startsWith(`${notes}/`))).toEqual([]);
});

test('finds images of blanks in their names, from the notes’ folder, and embedded by name alone', async () => {
  const root = folderWith({
    'sub/a.md': '',
    'sub/two words.png': png(1, 1),
    'img/top.png': png(1, 1),
    'files/shot 1.png': png(1, 1),
    'one/twice.png': png(1, 1),
    'two/twice.png': png(1, 1),
    '.trash/gone.png': png(1, 1),
  });
  const paths = ['two%20words.png', 'img/top.png', 'shot 1.png', 'twice.png', 'gone.png'];
  const reported: Diagnostic[] = [];
  const input = { kind: 'folder', root, files: [], name: 'notes' } as const;
  const media = await loadMedia({ topic: showing(paths), input }, (one) => reported.push(one));
  expect([...media.keys()]).toEqual(paths.slice(0, 3));
  expect(reported.map(({ actual, rule }) => `${rule} ${actual}`)).toEqual([
    'image/ambiguous twice.png',
    'image/missing gone.png',
  ]);
});

function showing(paths: readonly string[]): Topic {
  const topic = sampleTopic();
  const span = { ...topic.images[0]!.span, source: 'sub/a.md' };
  return { ...topic, images: paths.map((path) => ({ path, alt: '', span })) };
}
