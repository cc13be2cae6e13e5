import type { Diagnostic, OutputFile, Topic } from '@cribnotes/core';
import { describe, expect, test } from 'vitest';
import { emitter, loadRenderer, type PictureOptions, pictureEmitter } from '../src/index.ts';
import { readPng } from '../src/pictures/read-png.ts';
import { topicOf } from './reading/topics.ts';

const renderer = await loadRenderer();
if (renderer === undefined)
  throw new Error('Cannot test pictures of pages, expected the renderer to be installed');
const pictures = pictureEmitter(renderer);

async function picture(
  topic: Topic,
  options: Partial<PictureOptions> = {},
): Promise<{ files: readonly OutputFile[]; reported: readonly Diagnostic[] }> {
  const reported: Diagnostic[] = [];
  const common = { date: '2026-03-14', report: (one: Diagnostic) => void reported.push(one) };
  return { files: await pictures.emit(topic, { ...common, ...options }), reported };
}

const few = topicOf(['ls -l', 'git log --oneline']);
const many = topicOf(Array.from({ length: 700 }, (_, index) => `tool verb${index} --option <value>`));

/** The size that a file says, and whether it has colours (ISO/IEC 15948, 11.2.2). */
function headOf({ bytes }: OutputFile): { size: readonly number[]; colours: boolean } {
  const file = Buffer.from(bytes);
  return { size: [file.readUInt32BE(16), file.readUInt32BE(20)], colours: file[25] === 2 };
}

describe('pictures of pages', () => {
  test('of one page bear the name of the topic; of several, numbers that sort', async () => {
    const { files } = await picture(few);
    expect(files.map(({ path }) => path)).toEqual([`${few.id}.png`]);
    const { files: pages } = await picture(many, { resolution: 20 });
    expect(pages.length).toBeGreaterThan(9);
    expect(pages[0]?.path).toBe(`${many.id}-01.png`);
    expect(pages.at(-1)?.path).toBe(`${many.id}-${pages.length}.png`);
  });

  test('have so many pixels an inch, and say it', async () => {
    const { files } = await picture(few, { paper: [1440, 810], resolution: 96 });
    expect(files.map(headOf)).toEqual([{ size: [1920, 1080], colours: false }]);
    expect(files[0]?.summary).toBe('1920 × 1080 pixels');
    const a4 = await picture(few, { orientation: 'portrait' });
    expect(a4.files.map(headOf)).toEqual([{ size: [1240, 1754], colours: false }]);
  });

  test('show the page: ink where its letters are, and white paper', async () => {
    const { files } = await picture(few, { orientation: 'landscape' });
    const shown = readPng(files[0]?.bytes as Uint8Array, 2000);
    if (shown === undefined) throw new Error('Expected a picture');
    const inRows = (from: number, to: number): number => {
      const [first, last] = [from, to].map((share) => Math.floor(shown.height * share) * shown.width);
      return shown.pixels.subarray(first, last).reduce((darkest, grey) => Math.min(darkest, grey), 255);
    };
    expect(inRows(0, 0.03)).toBe(255);
    expect(inRows(0.03, 0.2)).toBeLessThan(60);
    expect(inRows(0.97, 1)).toBe(255);
  });

  test('have colours where the theme has', async () => {
    const { files } = await picture(few, { theme: 'colour' });
    expect(files.map((file) => headOf(file).colours)).toEqual([true]);
    expect(readPng(files[0]?.bytes as Uint8Array, 100)?.pixels[0]).toBe(255);
  });

  test('are the same bytes again', async () => {
    const [one, two] = await Promise.all([picture(few), picture(few)]);
    expect(Buffer.compare(one.files[0]?.bytes as Uint8Array, two.files[0]?.bytes as Uint8Array)).toBe(0);
  });

  test('of more pixels than can be drawn are none, and one message says so', async () => {
    const { files, reported } = await picture(few, { paper: [7200, 7200], resolution: 600 });
    expect(files).toEqual([]);
    expect(reported).toMatchObject([
      { rule: 'png/too-large', level: 'error', message: expect.stringContaining('60000 × 60000') },
    ]);
  });

  test('of a sheet that does not fit are none, and what the sheet reports is said once', async () => {
    const reported: Diagnostic[] = [];
    const options = { date: '2026-03-14', pages: 1, report: (one: Diagnostic) => void reported.push(one) };
    const files = await Promise.all([emitter.emit(many, options), pictures.emit(many, options)]);
    expect(files).toEqual([[], []]);
    expect(reported).toMatchObject([{ rule: 'pdf/does-not-fit' }]);
  });
});

describe('the renderer', () => {
  const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

  test('that is not installed is none', async () => {
    expect(await loadRenderer(failing('ERR_MODULE_NOT_FOUND'))).toBeUndefined();
  });

  test('that is broken is not taken for missing', async () => {
    await expect(loadRenderer(failing('ERR_DLOPEN_FAILED'))).rejects.toThrow();
  });
});
