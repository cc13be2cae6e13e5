import type { PagePixels } from './renderer.ts';

/**
 * Gives a picture made smaller by a whole number, each pixel the mean of a square of them. A page that is drawn larger first
 * has its letters at their places: a renderer moves each to whole pixels, and their distances are uneven on a screen.
 */
export function shrink({ width, height, grey, pixels }: PagePixels, by: number): PagePixels {
  if (by === 1) return { width, height, grey, pixels };
  const channels = grey ? 1 : 3;
  const [columns, rows] = [width / by, height / by];
  const means = new Uint8Array(columns * rows * channels);
  for (let row = 0; row < rows; row++) {
    for (let at = 0; at < columns * channels; at++) {
      const first = row * by * width * channels + (at - (at % channels)) * by + (at % channels);
      let sum = 0;
      for (let down = 0; down < by; down++)
        for (let right = 0; right < by; right++)
          sum += pixels[first + (down * width + right) * channels] ?? 0;
      means[row * columns * channels + at] = Math.round(sum / (by * by));
    }
  }
  return { width: columns, height: rows, grey, pixels: means };
}
