import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';

/** Gives everything that stands in a file: its bytes, what is packed in them, and what a reader of PDF sees. */
export function contentsOf(file: string): string {
  const isSeen = file.endsWith('.pdf') && spawnSync('pdftotext', ['-v']).error === undefined;
  const seen = isSeen ? execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }) : '';
  return [unpacked(readFileSync(file)), seen].join('\n');
}

/** Gives bytes, and what is packed in them, as text. */
export function unpacked(bytes: Buffer): string {
  const packed = [...streamsOf(bytes), ...membersOf(bytes), ...framesOf(bytes)];
  return [bytes.toString('latin1'), ...packed.map((each) => each.toString('utf8'))].join('\n');
}

/** The streams of a PDF (ISO 32000-1, 7.3.8), unpacked where they are packed. */
function streamsOf(bytes: Buffer): Buffer[] {
  return Array.from(
    bytes.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g),
    ([, stream = '']) => {
      const raw = Buffer.from(stream, 'latin1');
      return raw[0] === 0x78 ? inflateSync(raw, { finishFlush: 2 }) : raw;
    },
  );
}

/** The frames of Zstandard (RFC 8878, 3.1.1), one behind the other. */
function framesOf(bytes: Buffer): Buffer[] {
  const magic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
  const frames: Buffer[] = [];
  for (let at = bytes.indexOf(magic); at >= 0; ) {
    const next = bytes.indexOf(magic, at + 4);
    frames.push(zstdDecompressSync(bytes.subarray(at, next < 0 ? undefined : next)));
    at = next;
  }
  return frames;
}

/** The members of a zip archive (APPNOTE, 4.3.7). */
function membersOf(bytes: Buffer): Buffer[] {
  const members: Buffer[] = [];
  let at = bytes.indexOf('PK\u0003\u0004', 0, 'latin1');
  while (at >= 0) {
    const method = bytes.readUInt16LE(at + 8);
    const size = bytes.readUInt32LE(at + 18);
    const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const raw = bytes.subarray(from, from + size);
    members.push(method === 8 ? inflateRawSync(raw) : raw);
    at = bytes.indexOf('PK\u0003\u0004', from + size, 'latin1');
  }
  return members;
}
