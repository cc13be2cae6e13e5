import type { Emitter, OutputFile, Topic } from '@cribnotes/core';
import { firstPlace } from '../first-place.ts';
import { makeSheet } from '../make-sheet.ts';
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

/** Renders the pages of a topic's sheet as pictures: `<topic.id>.png`, of several pages `<topic.id>-1.png` and so on. */
export function pictureEmitter(renderer: Renderer): Emitter<PictureOptions> {
  return { format: 'png', emit: (topic, options) => emitPictures(topic, options, renderer) };
}

async function emitPictures(
  topic: Topic,
  options: PictureOptions,
  renderer: Renderer,
): Promise<readonly OutputFile[]> {
  const sheet = await makeSheet(topic, options);
  if (sheet === undefined) return [];
  const resolution = options.resolution ?? USUAL_RESOLUTION;
  const { plan, theme, bytes } = sheet;
  const pixels = (points: number): number => Math.max(1, Math.round((points * resolution) / POINTS_AN_INCH));
  const [width, height] = [pixels(plan.width), pixels(plan.height)];
  if (width * height > MOST_PIXELS) {
    reportTooLarge(topic, { width, height }, options);
    return [];
  }
  const smooth = Math.max(1, Math.round(SMOOTH / resolution));
  const finer = width * height * smooth ** 2 > MOST_PIXELS ? 1 : smooth;
  const files: OutputFile[] = [];
  const digits = String(plan.pages.length).length;
  for await (const page of renderer.pages(bytes, theme, { width: width * finer, height: height * finer })) {
    const number = String(files.length + 1).padStart(digits, '0');
    files.push({
      path: plan.pages.length === 1 ? `${topic.id}.png` : `${topic.id}-${number}.png`,
      bytes: writePng(shrink(page, finer), resolution, topic.title, options.source),
      summary: `${width} × ${height} pixels`,
    });
  }
  return files;
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
