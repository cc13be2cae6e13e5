import { crc32, deflateSync } from 'node:zlib';

/** What a PNG is made of. */
export interface PngParts {
  readonly width: number;
  readonly height: number;
  /** Bits of a grey. */
  readonly depth?: number;
  /** What stands for its pixels, as it is in the file; absent: all of them black. */
  readonly data?: Buffer;
  /** Chunks before those of the pixels. */
  readonly before?: readonly Buffer[];
}

/** Gives a PNG in greys (ISO/IEC 15948). */
export function png({ width, height, depth = 8, data, before = [] }: PngParts): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width);
  size.writeUInt32BE(height, 4);
  const head = Buffer.concat([size, Buffer.from([depth, 0, 0, 0, 0])]);
  const rows = data ?? deflateSync(Buffer.alloc(((width * depth) / 8 + 1) * height));
  const chunks = [chunk('IHDR', head), ...before, chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]);
}

/** Gives a PNG of so many black pixels. */
export function pngOf(width: number, height: number): Buffer {
  return png({ width, height });
}

/** Gives a chunk with its checksum. */
export function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(name), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
