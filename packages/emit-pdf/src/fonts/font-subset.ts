import { type FontFile, viewOf } from './font-file.ts';
import { componentsOf, rewriteOutline } from './glyph-outline.ts';
import { type FontTable, joinAt, padded, writeFontFile } from './write-font-file.ts';

/** The glyphs of one font that a document uses, renumbered from 0 (the glyph for "no such character") in order of first use. */
export interface FontSubset {
  /** Gives the number of the glyph in the subset. */
  add(glyph: number): number;
  /** Gives the tables that a TrueType file with these glyphs alone must have, without hinting. */
  tables(): readonly FontTable[];
  /** Gives these tables as a file. */
  encode(): Uint8Array;
}

/** Starts a subset with glyph 0 alone. */
export function startSubset(font: FontFile): FontSubset {
  const order = [0];
  const numbers = new Map([[0, 0]]);
  const add = (glyph: number): number => {
    const known = numbers.get(glyph);
    if (known !== undefined) return known;
    numbers.set(glyph, order.length);
    return order.push(glyph) - 1;
  };
  const tables = (): readonly FontTable[] => subsetTables(font, order, add);
  return { add, tables, encode: () => writeFontFile(tables()) };
}

function subsetTables(
  font: FontFile,
  order: readonly number[],
  add: (glyph: number) => number,
): readonly FontTable[] {
  const outlineAt = outlinesOf(font);
  // `order` grows while it is walked: the parts of a composite are glyphs of the subset too.
  for (let index = 0; index < order.length; index++) componentsOf(outlineAt(order[index] ?? 0)).forEach(add);
  const outlines = order.map((glyph) => rewriteOutline(outlineAt(glyph), add));
  const offsets = [0];
  for (const outline of outlines) offsets.push((offsets.at(-1) ?? 0) + padded(outline.length));
  return [
    ['glyf', joinAt(outlines, offsets)],
    [
      'head',
      patched(font, 'head', (view) => {
        view.setUint16(18, font.unitsPerEm);
        view.setInt16(50, 1);
      }),
    ],
    ['hhea', patched(font, 'hhea', (view) => view.setUint16(34, order.length))],
    ['hmtx', encodeMetrics(font, order, outlines)],
    ['loca', encodeNumbers(offsets)],
    ['maxp', patched(font, 'maxp', (view) => view.setUint16(4, order.length))],
  ];
}

function outlinesOf(font: FontFile): (glyph: number) => Uint8Array {
  const offsets = viewOf(font.tables.get('loca') ?? new Uint8Array());
  const outlines = font.tables.get('glyf') ?? new Uint8Array();
  const offsetAt = (glyph: number): number =>
    font.longOffsets ? offsets.getUint32(glyph * 4) : offsets.getUint16(glyph * 2) * 2;
  return (glyph) => outlines.subarray(offsetAt(glyph), offsetAt(glyph + 1));
}

/** Some fonts give bearings that differ from their outlines; renderers move the letters by the difference. */
function encodeMetrics(
  font: FontFile,
  order: readonly number[],
  outlines: readonly Uint8Array[],
): Uint8Array {
  const bytes = new Uint8Array(order.length * 4);
  order.forEach((glyph, index) => {
    const outline = outlines[index] ?? new Uint8Array();
    viewOf(bytes).setUint16(index * 4, font.advanceOf(glyph));
    viewOf(bytes).setInt16(index * 4 + 2, outline.length === 0 ? 0 : viewOf(outline).getInt16(2));
  });
  return bytes;
}

function patched(font: FontFile, tag: string, change: (view: DataView) => void): Uint8Array {
  const bytes = (font.tables.get(tag) ?? new Uint8Array()).slice();
  change(viewOf(bytes));
  return bytes;
}

function encodeNumbers(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  values.forEach((value, index) => {
    viewOf(bytes).setUint32(index * 4, value);
  });
  return bytes;
}
