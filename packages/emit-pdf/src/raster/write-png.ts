import { crc32, deflateSync } from 'node:zlib';
import type { PagePixels } from './renderer.ts';

/** The type of a pixel of so many bytes (ISO/IEC 15948, 11.2.2). */
const GREY = { type: 0, bytes: 1 } as const;
const COLOUR = { type: 2, bytes: 3 } as const;

const INCH = 0.0254;

/**
 * Gives the file of a picture (ISO/IEC 15948), so many pixels an inch; the same pixels give the same bytes. It says who
 * made it, and of which notes (`source`), by which a later build knows that it may replace it.
 */
export function writePng(
  { width, height, grey, pixels }: PagePixels,
  resolution: number,
  title: string,
  source: string | undefined,
): Uint8Array {
  const { type, bytes } = grey ? GREY : COLOUR;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, type], 8);
  const perMetre = Buffer.alloc(9);
  perMetre.writeUInt32BE(Math.round(resolution / INCH), 0);
  perMetre.writeUInt32BE(Math.round(resolution / INCH), 4);
  perMetre[8] = 1;
  // Each row begins with the number of its filter. Without one, white areas and equal letters become smallest.
  const stride = width * bytes;
  const rows = Buffer.alloc((1 + stride) * height);
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * stride, (row + 1) * stride), row * (1 + stride) + 1);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from('Software\0Cribnotes', 'latin1')),
    ...(source === undefined ? [] : [chunk('tEXt', Buffer.from(`crib-source\0${source}`, 'latin1'))]),
    chunk('iTXt', Buffer.from(`Title\0\0\0\0\0${title}`)),
    chunk('pHYs', perMetre),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
