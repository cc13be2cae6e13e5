import { inflateSync } from 'node:zlib';
import { remember } from '../remember.ts';

/** A picture in greys, one byte for each pixel, row by row; 0 is black. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** What a PNG says of its pixels. */
interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly type: number;
}

const SIGNATURE = 0x89504e470d0a1a0an;
/** Samples of a pixel by its type: grey, RGB, palette, grey and alpha, RGB and alpha (ISO/IEC 15948, 11.2.2). */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * Gives a PNG in greys on white, made smaller to at most `widest` pixels, of an animated one the picture that stands still; nothing for other files, for interlaced ones and for
 * those that are broken or hold another number of bytes than they say.
 */
export function readPng(bytes: Uint8Array, widest: number): GreyPicture | undefined {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.byteLength < 57 || file.getBigUint64(0) !== SIGNATURE) return undefined;
  const header = {
    width: file.getUint32(16),
    height: file.getUint32(20),
    depth: file.getUint8(24),
    type: file.getUint8(25),
  };
  const isInterlaced = file.getUint8(28) !== 0;
  const isOdd =
    ![1, 2, 4, 8, 16].includes(header.depth) ||
    (header.depth < 8 && header.type !== 0 && header.type !== 3) ||
    (header.depth === 16 && header.type === 3);
  if (isInterlaced || isOdd || SAMPLES[header.type] === undefined) return undefined;
  const chunks = chunksOf(file, bytes);
  const stride = Math.ceil((header.width * header.depth * (SAMPLES[header.type] ?? 1)) / 8);
  try {
    const raw = inflateSync(Buffer.concat(chunks.get('IDAT') ?? []), {
      maxOutputLength: (stride + 1) * header.height,
    });
    if (raw.length !== (stride + 1) * header.height) return undefined;
    return shrunk(header, unfiltered(raw, header, stride), stride, paletteOf(chunks), widest);
  } catch {
    return undefined;
  }
}

function chunksOf(file: DataView, bytes: Uint8Array): ReadonlyMap<string, readonly Uint8Array[]> {
  const chunks = new Map<string, Uint8Array[]>();
  for (let at = 8; at + 12 <= file.byteLength; at += file.getUint32(at) + 12) {
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + file.getUint32(at));
    remember(chunks, kind, (): Uint8Array[] => []).push(data);
  }
  return chunks;
}

/** The greys of a palette. */
function paletteOf(chunks: ReturnType<typeof chunksOf>): readonly number[] {
  const [colours = new Uint8Array()] = chunks.get('PLTE') ?? [];
  const [alphas = new Uint8Array()] = chunks.get('tRNS') ?? [];
  return Array.from({ length: Math.floor(colours.length / 3) }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = colours.subarray(index * 3, index * 3 + 3);
    return onWhite(greyOf(red, green, blue), alphas[index] ?? 255);
  });
}

/** Undoes the filter of each row (ISO/IEC 15948, 9.2), and leaves its first byte out. */
function unfiltered(raw: Uint8Array, { height, depth, type }: Header, stride: number): Uint8Array {
  const step = Math.max(1, ((SAMPLES[type] ?? 1) * depth) / 8);
  const out = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let at = 0; at < stride; at++) {
      const left = at >= step ? (out[row * stride + at - step] ?? 0) : 0;
      const up = row > 0 ? (out[(row - 1) * stride + at] ?? 0) : 0;
      const corner = row > 0 && at >= step ? (out[(row - 1) * stride + at - step] ?? 0) : 0;
      out[row * stride + at] = (raw[row * (stride + 1) + 1 + at] ?? 0) + guessOf(filter, left, up, corner);
    }
  }
  return out;
}

function guessOf(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Takes the mean of the pixels that fall together. */
function shrunk(
  header: Header,
  data: Uint8Array,
  stride: number,
  palette: readonly number[],
  widest: number,
): GreyPicture {
  const factor = Math.max(1, header.width / widest, header.height / widest);
  const width = Math.max(1, Math.round(header.width / factor));
  const height = Math.max(1, Math.round(header.height / factor));
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      let count = 0;
      for (
        let row = Math.floor(y * factor);
        row < Math.max(Math.floor(y * factor) + 1, (y + 1) * factor - 1e-6);
        row++
      ) {
        for (
          let at = Math.floor(x * factor);
          at < Math.max(Math.floor(x * factor) + 1, (x + 1) * factor - 1e-6);
          at++
        ) {
          sum += greyAt(header, data, row * stride, at, palette);
          count++;
        }
      }
      pixels[y * width + x] = Math.round(sum / count);
    }
  }
  return { width, height, pixels };
}

function greyAt(
  { depth, type }: Header,
  data: Uint8Array,
  row: number,
  x: number,
  palette: readonly number[],
): number {
  if (depth < 8) {
    const most = (1 << depth) - 1;
    const bits = ((data[row + ((x * depth) >> 3)] ?? 0) >> (8 - depth - ((x * depth) & 7))) & most;
    return type === 3 ? (palette[bits] ?? 255) : (bits * 255) / most;
  }
  // Of samples of two bytes the first one is enough.
  const bytes = depth / 8;
  const at = row + x * (SAMPLES[type] ?? 1) * bytes;
  const one = data[at] ?? 0;
  const two = data[at + bytes] ?? 0;
  if (type === 3) return palette[one] ?? 255;
  if (type === 0) return one;
  if (type === 4) return onWhite(one, two);
  const grey = greyOf(one, two, data[at + 2 * bytes] ?? 0);
  return type === 6 ? onWhite(grey, data[at + 3 * bytes] ?? 255) : grey;
}

/** The luminance of ITU-R BT.709. */
function greyOf(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function onWhite(grey: number, alpha: number): number {
  return 255 + ((grey - 255) * alpha) / 255;
}
