import { CODE_SCALE } from './fonts/faces.ts';

export type ThemeName = 'ink' | 'colour' | 'large';

/** A colour as PDF writes it: one number is a grey (0 black, 1 white), three are red, green and blue. */
export type Colour = readonly [number] | readonly [number, number, number];

/** How a sheet looks. Every text colour has a contrast of at least 7 to 1 on white and on the tint (WCAG 2.2, 1.4.6). */
export interface Theme {
  readonly text: Colour;
  /** For what matters less: other names, examples, arrows. */
  readonly quiet: Colour;
  /** For headings and warnings. */
  readonly accent: Colour;
  readonly rule: Colour;
  readonly bar: Colour;
  /** Behind headings. */
  readonly band: Colour;
  readonly tint: Colour;
  readonly frame: Colour;
  /** Sizes of the body letters, in points: what nothing goes below, what is worth another sheet of paper, and the largest. */
  readonly least: number;
  readonly pleasant: number;
  readonly most: number;
  /** No letter anywhere is smaller than this where the body letters are `pleasant`. */
  readonly smallest: number;
}

/** No letter of the large theme is smaller, in points; code is set smaller than the text around it. */
const LARGE = 12;
const LARGE_BODY = Math.ceil((LARGE / CODE_SCALE) * 20) / 20;

const INK: Theme = {
  text: [0],
  quiet: [0.27],
  accent: [0],
  rule: [0.35],
  bar: [0],
  band: [0.87],
  tint: [1],
  frame: [0.65],
  least: 7,
  pleasant: 9,
  most: 14,
  smallest: 7.5 * CODE_SCALE,
};

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  ink: INK,
  colour: {
    ...INK,
    accent: [0.02, 0.24, 0.48],
    rule: [0.02, 0.24, 0.48],
    bar: [0.02, 0.24, 0.48],
    band: [0.89, 0.94, 0.99],
    tint: [0.965, 0.98, 0.995],
    frame: [0.55, 0.65, 0.78],
  },
  large: { ...INK, least: LARGE_BODY, pleasant: LARGE_BODY, most: 16, smallest: LARGE },
};

/** True where a theme has greys alone. */
export function isGrey({ text, quiet, accent, rule, bar, band, tint, frame }: Theme): boolean {
  return [text, quiet, accent, rule, bar, band, tint, frame].every((colour) => colour.length === 1);
}
