import type { Emitter, OutputFile, Topic } from '@cribnotes/core';
import { firstPlace } from '../first-place.ts';
import { type MadeSheet, makeSheets } from '../make-sheets.ts';
import type { PdfOptions } from '../options.ts';
import type { PixelSize, Renderer } from './renderer.ts';
import { shrink } from './smooth.ts';
import { writePng } from './write-png.ts';

/** How pictures of a sheet's pages are to be made. */
export interface PictureOptions extends PdfOptions {
  /** Pixels an inch, 1 to 600; absent: 150. */
  readonly resolution?: number;
}

const USUAL_RESOLUTION = 150;
/** Pixels an inch above which letters are evenly apart. */
const SMOOTH = 300;
const POINTS_AN_INCH = 72;
/** Pixels of a page: A3 in 600 pixels an inch, for which PDFium needs 0.6 GB in colour. */
const MOST_PIXELS = 70_000_000;

/**
 * Renders the pages of a topic's sheet as pictures: `<topic.id>.png`, of several pages `<topic.id>-1.png` and so on; those of a
 * sheet that is split `<topic.id>-images.1.png`.
 */
export function pictureEmitter(renderer: Renderer): Emitter<PictureOptions> {
  return { format: 'png', emit: (topic, options) => emitPictures(topic, options, renderer) };
}

async function emitPictures(
  topic: Topic,
  options: PictureOptions,
  renderer: Renderer,
): Promise<readonly OutputFile[]> {
  const sheets = await makeSheets(topic, options);
  const files: OutputFile[] = [];
  for (const sheet of sheets) {
    const { width, height } = sizeOf(sheet, options);
    if (width * height > MOST_PIXELS) {
      reportTooLarge(topic, { width, height }, options);
      return [];
    }
    files.push(...(await picturesOf(sheet, sheets.length > 1 ? '.' : '-', options, renderer)));
  }
  return files;
}

/** `between` stands before the number of a page: a dot is in no name of a part, so that a page is not taken for one. */
async function picturesOf(
  sheet: MadeSheet,
  between: string,
  options: PictureOptions,
  renderer: Renderer,
): Promise<readonly OutputFile[]> {
  const { name, title, plan, theme, bytes } = sheet;
  const { width, height } = sizeOf(sheet, options);
  const resolution = options.resolution ?? USUAL_RESOLUTION;
  const smooth = Math.max(1, Math.round(SMOOTH / resolution));
  const finer = width * height * smooth ** 2 > MOST_PIXELS ? 1 : smooth;
  const files: OutputFile[] = [];
  const digits = String(plan.pages.length).length;
  for await (const page of renderer.pages(bytes, theme, { width: width * finer, height: height * finer })) {
    const number = String(files.length + 1).padStart(digits, '0');
    files.push({
      path: plan.pages.length === 1 ? `${name}.png` : `${name}${between}${number}.png`,
      bytes: writePng(shrink(page, finer), resolution, title, options.source),
      summary: `${width} × ${height} pixels`,
    });
  }
  return files;
}

function sizeOf({ plan }: MadeSheet, { resolution = USUAL_RESOLUTION }: PictureOptions): PixelSize {
  const pixels = (points: number): number => Math.max(1, Math.round((points * resolution) / POINTS_AN_INCH));
  return { width: pixels(plan.width), height: pixels(plan.height) };
}

function reportTooLarge(topic: Topic, { width, height }: PixelSize, options: PictureOptions): void {
  const span = firstPlace(topic);
  if (span === undefined) return;
  options.report({
    rule: 'png/too-large',
    level: 'error',
    message: `A page would have ${width} × ${height} pixels; at most ${MOST_PIXELS / 1e6} million are drawn`,
    span,
    hint: 'Ask for a lower --resolution or smaller paper',
  });
}
