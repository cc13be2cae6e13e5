import { deflateSync } from 'node:zlib';
import type { Topic } from '@cribnotes/core';
import { sampleTopic } from '@cribnotes/testkit';
import { describe, expect, test } from 'vitest';
import { readPng } from '../src/pictures/read-png.ts';
import { has, runOn } from './reading/tools.ts';
import { render } from './reading/topics.ts';

/** Writes a PNG; each row begins with the number of its filter. Checksums are not looked at. */
function pngOf(width: number, height: number, type: number, rows: readonly number[], depth = 8): Uint8Array {
  const chunk = (kind: string, data: Uint8Array): Buffer => {
    const head = Buffer.alloc(4);
    head.writeUInt32BE(data.length);
    return Buffer.concat([head, Buffer.from(kind, 'latin1'), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = depth;
  header[9] = type;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Uint8Array.from(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const greysOf = (png: Uint8Array, widest = 100): readonly number[] | undefined => {
  const picture = readPng(png, widest);
  return picture && [...picture.pixels];
};

describe('a PNG', () => {
  test('of greys is itself, its filters undone', () => {
    const rows = [0, 10, 20, 1, 10, 10, 2, 5, 5, 3, 5, 5, 4, 1, 1];
    expect(greysOf(pngOf(2, 5, 0, rows))).toEqual([10, 20, 10, 20, 15, 25, 12, 23, 13, 24]);
  });

  test('of colours stands in greys, and what is transparent on white', () => {
    expect(greysOf(pngOf(2, 1, 2, [0, 255, 255, 255, 0, 0, 0]))).toEqual([255, 0]);
    expect(greysOf(pngOf(2, 1, 6, [0, 0, 0, 0, 0, 0, 0, 0, 255]))).toEqual([255, 0]);
  });

  test('of two bytes a sample is drawn by the first of them', () => {
    expect(greysOf(pngOf(2, 1, 0, [0, 255, 9, 10, 9], 16))).toEqual([255, 10]);
    expect(greysOf(pngOf(1, 1, 6, [0, 0, 1, 0, 1, 0, 1, 255, 255], 16))).toEqual([0]);
  });

  test('of single bits is black and white', () => {
    expect(greysOf(pngOf(4, 1, 0, [0, 0b10100000], 1))).toEqual([255, 0, 255, 0]);
  });

  test('that is too large is made smaller', () => {
    expect(greysOf(pngOf(4, 2, 0, [0, 0, 100, 200, 200, 0, 0, 100, 200, 200]), 2)).toEqual([50, 200]);
  });

  test.each([
    ['no PNG', Uint8Array.from({ length: 100 }, () => 1)],
    ['too few pixels', pngOf(20, 20, 0, [0, 1, 2])],
    [
      'more pixels than it says',
      pngOf(
        1,
        1,
        0,
        Array.from({ length: 10_000 }, () => 0),
      ),
    ],
    ['a type that is none', pngOf(1, 1, 5, [0, 1])],
  ])('with %s is none', (_, bytes) => {
    expect(readPng(bytes, 100)).toBeUndefined();
  });
});

describe('a picture of the notes', () => {
  const topic = sampleTopic();
  const [image] = topic.images;
  const [concept] = topic.concepts;
  const span = image?.span ?? topic.diagnostics[0]?.span ?? concept?.definition?.prose.spans[0];
  if (span === undefined || concept === undefined) throw new Error('The sample has no place for a picture');
  const shown: Topic = { ...topic, images: [{ path: 'a.png', alt: 'A whale', span, near: concept.id }] };
  const media = new Map([['a.png', pngOf(2, 1, 0, [0, 0, 255])]]);

  test.skipIf(!has('pdfimages') || !has('pdfinfo'))(
    'stands on the sheet, with its words in the structure',
    async () => {
      const { bytes, reported } = await render(shown, { media });
      expect(runOn(bytes as Uint8Array, 'pdfimages', '-list', '{}')).toMatch(/image +2 +1 +gray/);
      expect(runOn(bytes as Uint8Array, 'pdfinfo', '-struct', '{}')).toContain('Figure');
      expect(reported.filter(({ rule }) => rule === 'pdf/picture')).toEqual([]);
    },
  );

  test('that cannot be drawn is named', async () => {
    const { reported } = await render(shown, { media: new Map([['a.png', Uint8Array.from([1, 2, 3])]]) });
    expect(reported.find(({ rule }) => rule === 'pdf/picture')?.actual).toBe('a.png');
  });
});
