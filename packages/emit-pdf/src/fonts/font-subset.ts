import { type FontFile, viewOf } from './font-file.ts';
import { componentsOf, rewriteOutline } from './glyph-outline.ts';

/** The glyphs of one font that a document uses, renumbered from 0 (the glyph for "no such character") in order of first use. */
export interface FontSubset {
  /** Gives the number of the glyph in the subset. */
  add(glyph: number): number;
  /** Gives the TrueType file with these glyphs alone, without hinting. */
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
  return { add, encode: () => encodeSubset(font, order, add) };
}

function encodeSubset(font: FontFile, order: readonly number[], add: (glyph: number) => number): Uint8Array {
  const outlineAt = outlinesOf(font);
  // `order` grows while it is walked: the parts of a composite are glyphs of the subset too.
  for (let index = 0; index < order.length; index++) componentsOf(outlineAt(order[index] ?? 0)).forEach(add);
  const outlines = order.map((glyph) => rewriteOutline(outlineAt(glyph), add));
  const offsets = [0];
  for (const outline of outlines) offsets.push((offsets.at(-1) ?? 0) + padded(outline.length));
  return encodeTables([
    ['glyf', joinAt(outlines, offsets)],
    ['head', patched(font, 'head', (view) => view.setInt16(50, 1))],
    ['hhea', patched(font, 'hhea', (view) => view.setUint16(34, order.length))],
    ['hmtx', encodeMetrics(font, order, outlines)],
    ['loca', encodeNumbers(offsets)],
    ['maxp', patched(font, 'maxp', (view) => view.setUint16(4, order.length))],
  ]);
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

function encodeTables(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const directory = new Uint8Array(12 + tables.length * 16);
  const view = viewOf(directory);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (tables.length - power) * 16);
  const offsets = [directory.length];
  tables.forEach(([tag, bytes], index) => {
    const start = offsets[index] ?? 0;
    const at = 12 + index * 16;
    directory.set(new TextEncoder().encode(tag), at);
    view.setUint32(at + 4, checksum(bytes));
    view.setUint32(at + 8, start);
    view.setUint32(at + 12, bytes.length);
    offsets.push(start + padded(bytes.length));
  });
  return joinAt([directory, ...tables.map(([, bytes]) => bytes)], [0, ...offsets]);
}

function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    sum +=
      ((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0);
  }
  return sum >>> 0;
}

/** Puts each piece at its offset; the last offset is the length of the whole. */
function joinAt(pieces: readonly Uint8Array[], offsets: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(offsets[pieces.length] ?? 0);
  pieces.forEach((piece, index) => {
    bytes.set(piece, offsets[index]);
  });
  return bytes;
}

const padded = (length: number): number => (length + 3) & ~3;
