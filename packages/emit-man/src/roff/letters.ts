import type { Span } from '../document.ts';

/** One printed character with its font, or a blank that does not break. */
export interface Letter {
  readonly text: string;
  readonly font: string;
}

/** The escapes that begin a font. */
export const fonts: Readonly<Record<Span['kind'], string>> = {
  literal: '\\fB',
  placeholder: '\\fI',
  prose: '\\fR',
};
