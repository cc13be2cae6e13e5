import { type CharacterMap, readCharacterMap } from './character-map.ts';

/** A TrueType font, read as far as measuring, embedding and describing it need. */
export interface FontFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly tables: ReadonlyMap<string, Uint8Array>;
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  readonly longOffsets: boolean;
  /** Heights in font units; `bounds` is left, bottom, right, top. */
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly bounds: readonly [number, number, number, number];
  readonly italicAngle: number;
  readonly fixedPitch: boolean;
  readonly glyphOf: CharacterMap;
  /** The advance width of a glyph in font units. */
  readonly advanceOf: (glyph: number) => number;
}

/** Reads a TrueType font. Throws where the bytes are none, or hold PostScript outlines. */
export function readFontFile(bytes: Uint8Array, label: string): FontFile {
  const tables = readTables(bytes, label);
  const table = (tag: string): DataView => viewOf(tables.get(tag) ?? fail(label, `a ${tag} table`));
  const [head, hhea, maxp, post] = [table('head'), table('hhea'), table('maxp'), table('post')];
  if (!tables.has('glyf')) fail(label, 'TrueType outlines');
  const os2 = tables.get('OS/2');
  const heights = os2 && viewOf(os2).getUint16(0) >= 2 ? viewOf(os2) : undefined;
  const ascent = hhea.getInt16(4);
  return {
    name: readName(tables.get('name'), label),
    bytes,
    tables,
    unitsPerEm: head.getUint16(18),
    glyphCount: maxp.getUint16(4),
    longOffsets: head.getInt16(50) === 1,
    ascent,
    descent: hhea.getInt16(6),
    capHeight: heights?.getInt16(88) ?? ascent,
    xHeight: heights?.getInt16(86) ?? 0,
    bounds: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    italicAngle: post.getInt32(4) / 65536,
    fixedPitch: post.getUint32(12) !== 0,
    glyphOf: readCharacterMap(table('cmap'), 0),
    advanceOf: readAdvances(table('hmtx'), hhea.getUint16(34)),
  };
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readTables(bytes: Uint8Array, label: string): ReadonlyMap<string, Uint8Array> {
  const view = viewOf(bytes);
  if (bytes.length < 12 || ![0x00010000, 0x74727565].includes(view.getUint32(0)))
    fail(label, 'a TrueType file');
  const count = view.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + index * 16;
      const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
      const start = view.getUint32(at + 8);
      return [tag, bytes.subarray(start, start + view.getUint32(at + 12))];
    }),
  );
}

function readAdvances(view: DataView, count: number): (glyph: number) => number {
  return (glyph) => view.getUint16(Math.min(glyph, count - 1) * 4);
}

const POSTSCRIPT_NAME = 6;
const WINDOWS = 3;

function readName(bytes: Uint8Array | undefined, label: string): string {
  if (bytes === undefined) return fail(label, 'a name table');
  const view = viewOf(bytes);
  const strings = view.getUint16(4);
  for (let at = 6; at < 6 + view.getUint16(2) * 12; at += 12) {
    if (view.getUint16(at) !== WINDOWS || view.getUint16(at + 6) !== POSTSCRIPT_NAME) continue;
    const start = strings + view.getUint16(at + 10);
    const text = new TextDecoder('utf-16be').decode(bytes.subarray(start, start + view.getUint16(at + 8)));
    return text.replace(/[^!-~]/g, '');
  }
  return 'Unnamed';
}

function fail(label: string, expected: string): never {
  throw new Error(`Cannot read the font ${label}, expected ${expected}`);
}
