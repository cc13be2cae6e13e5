import { viewOf } from './font-file.ts';

/** A table of a font file: its tag of four letters, and its bytes. */
export type FontTable = readonly [tag: string, bytes: Uint8Array];

/** Gives the TrueType file of tables in the order of their tags (OpenType 1.9, "Font file"). */
export function writeFontFile(tables: readonly FontTable[]): Uint8Array {
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
export function joinAt(pieces: readonly Uint8Array[], offsets: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(offsets[pieces.length] ?? 0);
  pieces.forEach((piece, index) => {
    bytes.set(piece, offsets[index]);
  });
  return bytes;
}

/** The next multiple of four. */
export const padded = (length: number): number => (length + 3) & ~3;
