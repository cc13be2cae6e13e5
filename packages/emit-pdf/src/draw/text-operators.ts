import type PDFDocument from 'pdfkit';
import type { EmbeddedFont } from 'pdfkit';
import type { Glyph } from '../fonts/font-book.ts';
import type { FontFile } from '../fonts/font-file.ts';
import type { TextItem, TextSpan } from '../layout/plan.ts';
import { remember } from '../remember.ts';
import type { Colour, Theme } from '../themes.ts';
import { fontSource, scaleInFile } from './font-source.ts';
import { isSimple, type PencilOf, shapedCode, writeShaped } from './shaped-operators.ts';

/** Writes the operators that draw text (ISO 32000-1, 9.4), on pages whose y axis points down. */
export interface TextWriter {
  write(item: TextItem, theme: Theme): string;
}

/** A font of the file, and the codes of what was drawn with it: by character, and by glyph where that was asked for. */
export interface Pencil {
  readonly font: EmbeddedFont;
  readonly codes: Map<number, string>;
  readonly shaped: Map<number, string>;
}

/** Starts a writer that embeds each font at its first use. */
export function startTextWriter(document: PDFDocument): TextWriter {
  const pencils = new Map<FontFile, Pencil>();
  const pencilOf = (file: FontFile): Pencil => {
    const pencil = remember(pencils, file, () => {
      document.font(fontSource(file));
      return { font: document._font, codes: new Map(), shaped: new Map() };
    });
    document.page.fonts[pencil.font.id] ??= pencil.font.ref();
    return pencil;
  };
  return {
    write(item, theme) {
      const spans = item.lines.flatMap((line) =>
        line.spans.map((span) => writeSpan(span, line.y, theme, pencilOf, item.copies !== undefined)),
      );
      const text = spans.join('\n');
      return item.copies === undefined ? text : actualText(item.copies, text);
    },
  };
}

function writeSpan(span: TextSpan, y: number, theme: Theme, pencilOf: PencilOf, spelled: boolean): string {
  const operators: string[] = [fill(colourOf(span, theme))];
  let x = span.x;
  for (let from = 0; from < span.glyphs.length; ) {
    const file = span.glyphs[from]?.font as FontFile;
    const pencil = pencilOf(file);
    if (!isSimple(span.glyphs[from] as Glyph)) {
      const shaped = writeShaped(span, from, x, y, pencil, spelled);
      operators.push(shaped.operators);
      x = shaped.x;
      from = shaped.to;
      continue;
    }
    let codes = '';
    let width = 0;
    let to = from;
    const parted = from === 0 && span.turnsBack && !spelled;
    for (; to < (parted ? 1 : span.glyphs.length) && goesOn(span.glyphs[to], file); to++) {
      const glyph = span.glyphs[to] as Glyph;
      codes += codeOf(pencil, glyph);
      width += glyph.advance;
    }
    const drawn = `BT /${pencil.font.id} ${short(span.size / scaleInFile(file))} Tf 1 0 0 -1 ${short(x)} ${short(y)} Tm <${codes}> Tj ET`;
    operators.push(parted ? actualText(TURNS_BACK + textOf(span.glyphs[0] as Glyph), drawn) : drawn);
    x += (width * span.size) / 1000;
    from = to;
  }
  return operators.join('\n');
}

/**
 * The left-to-right mark. Without it, programs that read the file take a quote or a blank behind letters from right to left for
 * one of these, and put it before them.
 */
const TURNS_BACK = '\u200e';

function textOf({ codePoint, shaped }: Glyph): string {
  return shaped?.cluster.text ?? String.fromCodePoint(codePoint);
}

function goesOn(glyph: Glyph | undefined, file: FontFile): boolean {
  return glyph?.font === file && isSimple(glyph);
}

function codeOf(pencil: Pencil, { codePoint, glyph, shaped }: Glyph): string {
  if (shaped !== undefined) return shapedCode(pencil, glyph, shaped);
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

/** Wraps operators so that readers of the text take `text` for what they draw (ISO 32000-1, 14.9.4). */
export function actualText(text: string, operators: string): string {
  return `/Span <</ActualText <${utf16(text)}>>> BDC\n${operators}\nEMC`;
}

function utf16(text: string): string {
  return Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex');
}
