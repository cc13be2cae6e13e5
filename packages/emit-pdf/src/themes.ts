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
  readonly tint: Colour;
  readonly frame: Colour;
  /** Sizes of the body letters, in points. */
  readonly least: number;
  readonly most: number;
}

const INK: Theme = {
  text: [0],
  quiet: [0.27],
  accent: [0],
  rule: [0.35],
  bar: [0],
  tint: [1],
  frame: [0.65],
  least: 7,
  most: 10.5,
};

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  ink: INK,
  colour: {
    ...INK,
    accent: [0.02, 0.24, 0.48],
    rule: [0.02, 0.24, 0.48],
    bar: [0.02, 0.24, 0.48],
    tint: [0.93, 0.955, 0.985],
    frame: [0.55, 0.65, 0.78],
  },
  large: { ...INK, least: 12, most: 15 },
};

/** True where a theme has greys alone. */
export function isGrey({ text, quiet, accent, rule, bar, tint, frame }: Theme): boolean {
  return [text, quiet, accent, rule, bar, tint, frame].every((colour) => colour.length === 1);
}
