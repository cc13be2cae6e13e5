import type PDFDocument from 'pdfkit';
import type { EmbeddedFont } from 'pdfkit';
import type { FontFile } from '../fonts/font-file.ts';
import type { TextItem, TextSpan } from '../layout/plan.ts';
import { remember } from '../remember.ts';
import type { Colour, Theme } from '../themes.ts';
import { fontSource } from './font-source.ts';

/** Writes the operators that draw text (ISO 32000-1, 9.4), on pages whose y axis points down. */
export interface TextWriter {
  write(item: TextItem, theme: Theme): string;
}

interface Pencil {
  readonly font: EmbeddedFont;
  readonly codes: Map<number, string>;
}

/** Starts a writer that embeds each font at its first use. */
export function startTextWriter(document: PDFDocument): TextWriter {
  const pencils = new Map<FontFile, Pencil>();
  const pencilOf = (file: FontFile): Pencil => {
    const pencil = remember(pencils, file, () => {
      document.font(fontSource(file));
      return { font: document._font, codes: new Map() };
    });
    document.page.fonts[pencil.font.id] ??= pencil.font.ref();
    return pencil;
  };
  return {
    write(item, theme) {
      const spans = item.lines.flatMap((line) =>
        line.spans.map((span) => writeSpan(span, line.y, theme, pencilOf)),
      );
      const text = spans.join('\n');
      return item.copies === undefined
        ? text
        : `/Span <</ActualText <${utf16(item.copies)}>>> BDC\n${text}\nEMC`;
    },
  };
}

function writeSpan(span: TextSpan, y: number, theme: Theme, pencilOf: (file: FontFile) => Pencil): string {
  const operators: string[] = [fill(colourOf(span, theme))];
  let x = span.x;
  for (let from = 0; from < span.glyphs.length; ) {
    const file = span.glyphs[from]?.font as FontFile;
    const pencil = pencilOf(file);
    let codes = '';
    let width = 0;
    let to = from;
    for (; to < span.glyphs.length && span.glyphs[to]?.font === file; to++) {
      const { codePoint, advance } = span.glyphs[to] as TextSpan['glyphs'][number];
      codes += codeOf(pencil, codePoint);
      width += advance;
    }
    operators.push(
      `BT /${pencil.font.id} ${short(span.size)} Tf 1 0 0 -1 ${short(x)} ${short(y)} Tm <${codes}> Tj ET`,
    );
    x += (width * span.size) / 1000;
    from = to;
  }
  return operators.join('\n');
}

function codeOf(pencil: Pencil, codePoint: number): string {
  return remember(
    pencil.codes,
    codePoint,
    () => pencil.font.encode(String.fromCodePoint(codePoint))[0][0] ?? '0000',
  );
}

function colourOf(span: TextSpan, theme: Theme): Colour {
  return span.run.tone === undefined ? theme.text : theme[span.run.tone];
}

/** The operator that sets the colour of text and areas. */
export function fill(colour: Colour): string {
  return `${colour.map(short).join(' ')} ${colour.length === 1 ? 'g' : 'rg'}`;
}

/** The operator that sets the colour of lines. */
export function stroke(colour: Colour): string {
  return `${colour.map(short).join(' ')} ${colour.length === 1 ? 'G' : 'RG'}`;
}

/** A number with as many digits as print can show. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function utf16(text: string): string {
  return Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex');
}
