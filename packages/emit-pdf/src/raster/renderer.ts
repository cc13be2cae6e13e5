import { isGrey, THEMES, type ThemeName } from '../themes.ts';

/** A page as pixels, row by row: one byte for each in greys, else three: red, green and blue. */
export interface PagePixels {
  readonly width: number;
  readonly height: number;
  readonly grey: boolean;
  readonly pixels: Uint8Array;
}

/** The size of a page in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** Turns the pages of a PDF into pixels. */
export interface Renderer {
  /** Gives the pages in this size, one after another, as only one of them should be held. */
  pages(pdf: Uint8Array, theme: ThemeName, size: PixelSize): AsyncIterable<PagePixels>;
}

/** The package that renders. It is not installed with this one: who makes no pictures needs none of its 11 MB. */
export const RENDERER_PACKAGE = '@hyzyla/pdfium';

/** Loads the renderer; nothing where it is not installed. */
export async function loadRenderer(
  load: () => Promise<typeof import('@hyzyla/pdfium')> = () => import('@hyzyla/pdfium'),
): Promise<Renderer | undefined> {
  const { PDFiumLibrary } = (await load().catch(ifMissing)) ?? {};
  if (PDFiumLibrary === undefined) return undefined;
  return {
    async *pages(pdf, theme, size) {
      const library = await PDFiumLibrary.init();
      try {
        const document = await library.loadDocument(pdf);
        const grey = isGrey(THEMES[theme]);
        for (const page of document.pages()) {
          // What is transparent is drawn without the coloured edges that letters on a screen have.
          const look = grey ? ({ colorSpace: 'Gray' } as const) : { transparent: true };
          const { data } = await page.render({ ...size, ...look, scale: 1, render: 'bitmap' });
          yield { ...size, grey, pixels: grey ? data : onWhite(data) };
        }
        document.destroy();
      } finally {
        library.destroy();
      }
    },
  };
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
}

/** Lays red, green, blue and opacity on white paper; gives red, green and blue. */
function onWhite(pixels: Uint8Array): Uint8Array {
  const laid = new Uint8Array((pixels.length / 4) * 3);
  for (let from = 0, to = 0; from < pixels.length; from += 4, to += 3) {
    const alpha = (pixels[from + 3] ?? 0) / 255;
    for (let part = 0; part < 3; part++)
      laid[to + part] = Math.round(255 + ((pixels[from + part] ?? 0) - 255) * alpha);
  }
  return laid;
}
