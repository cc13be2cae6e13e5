import { crc32 } from 'node:zlib';

/** What the first bytes of an image say. */
export interface ImageHeader {
  readonly type: 'png' | 'jpeg';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Gives the header of a whole PNG or JPEG file, or nothing for what is neither, or is cut off. */
export function imageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return pngHeader(file) ?? jpegHeader(file);
}

/** PNG (ISO/IEC 15948, 5.2, 5.6 and 11.2.2): the signature, then IHDR; IEND ends the file. */
function pngHeader(file: DataView): ImageHeader | undefined {
  if (file.byteLength < 57 || file.getBigUint64(0) !== 0x89504e470d0a1a0an) return undefined;
  if (file.getUint32(8) !== 13 || file.getUint32(12) !== 0x49484452) return undefined;
  if (!endsChunkWise(file)) return undefined;
  return sized('png', file.getUint32(16), file.getUint32(20));
}

/** Follows the chunks from the signature to IEND without leaving the file; those that every reader needs must be whole. */
function endsChunkWise(file: DataView): boolean {
  for (let at = 8; at + 12 <= file.byteLength; at += file.getUint32(at) + 12) {
    if (isNeeded(file.getUint8(at + 4)) && !isWhole(file, at)) return false;
    if (file.getUint32(at + 4) === 0x49454e44) return true;
  }
  return false;
}

/** A capital at the beginning of a chunk's name (5.4). */
function isNeeded(letter: number): boolean {
  return letter < 0x60;
}

/** Whether a chunk has the checksum that stands behind it (5.3). */
function isWhole(file: DataView, at: number): boolean {
  const end = at + 8 + file.getUint32(at);
  if (end + 4 > file.byteLength) return false;
  return crc32(new Uint8Array(file.buffer, file.byteOffset + at + 4, end - at - 4)) === file.getUint32(end);
}

/** JPEG (ITU-T T.81, B.1 and B.2.2): segments up to a frame header, which holds height and width. */
function jpegHeader(file: DataView): ImageHeader | undefined {
  if (file.byteLength < 4 || file.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 <= file.byteLength; at += 2 + file.getUint16(at + 2)) {
    const marker = file.getUint16(at);
    if (marker < 0xff01 || marker === 0xffd9 || marker === 0xffda) return undefined;
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame)
      return hasEnd(file) ? sized('jpeg', file.getUint16(at + 7), file.getUint16(at + 5)) : undefined;
  }
  return undefined;
}

function hasEnd(file: DataView): boolean {
  for (let at = file.byteLength - 2; at > Math.max(0, file.byteLength - 4096); at -= 1) {
    if (file.getUint16(at) === 0xffd9) return true;
  }
  return false;
}

function sized(type: ImageHeader['type'], width: number, height: number): ImageHeader | undefined {
  return width > 0 && height > 0 ? { type, width, height } : undefined;
}
