import type { Topic } from '@cribnotes/core';
import { describe, expect, test } from 'vitest';
import { emitter } from '../src/index.ts';
import { openPackage } from './anki/open-package.ts';
import { place, smallTopic } from './anki/small-topic.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const image = { path: '../img/a b.png', alt: 'a "tree" <of> commits', span: place(7), near: 'git log' };
const topic: Topic = smallTopic([{ line: 'git log', says: 'Show the history' }], {}, { images: [image] });

async function build(bytes: Uint8Array | undefined) {
  const faults: string[] = [];
  const [file] = await emitter.emit(topic, {
    date: '2026-11-21',
    report: ({ level, rule, span }) => faults.push(`${span.source}:${span.start.line} ${level} ${rule}`),
    media: new Map(bytes ? [[image.path, bytes]] : []),
  });
  return { faults, opened: await openPackage(file!.bytes) };
}

test('a picture is named by its content, so that no path of the notes comes into Anki', async () => {
  const { opened, faults } = await build(new Uint8Array(PNG));
  const [name] = Object.values(opened.media);
  const [[fields]] = opened.rows('select flds from notes') as [[string]];
  expect(fields).toContain(`<img src="${name}" alt="a &quot;tree&quot; &lt;of&gt; commits">`);
  expect(faults).toEqual([]);
});

describe('a card is made without a picture that', () => {
  test.each([
    ['is not there', undefined, []],
    [
      'is no image by its first bytes',
      new TextEncoder().encode('<svg onload="x"/>'),
      ['small.md:7 warning image/unreadable'],
    ],
    ['has no bytes', new Uint8Array(), ['small.md:7 warning image/unreadable']],
    [
      'is larger than 5 MiB',
      new Uint8Array(20 * 1024 * 1024).fill(0).map((_, at) => PNG[at] ?? 0),
      ['small.md:7 warning image/too-large'],
    ],
  ])('%s', async (_, bytes, expected) => {
    const { opened, faults } = await build(bytes);
    expect(faults).toEqual(expected);
    expect(opened.media).toEqual({});
    expect(opened.rows('select count(*) from notes')).toEqual([[1]]);
  });
});
