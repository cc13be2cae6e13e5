import { inflateSync } from 'node:zlib';
import { unpackRecord } from './pack-record.ts';
import { RECORD_NAME } from './record-name.ts';
import type { SheetRecord } from './sheet-record.ts';

/** No sheet says as much; a file that unpacks to more is not read. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Where a title speaks of our type, its name stands in the file more than once. */
const MOST_PLACES = 32;
/** From the name of the type to the bytes of the stream. */
const LONGEST_HEAD = 500;

/**
 * Gives the record that a sheet's file keeps, or nothing where the file keeps none that can be read: it is not ours, it
 * is damaged, or it was made before sheets had one. Any bytes may come.
 */
export function readRecord(file: Uint8Array): SheetRecord | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  // From the end: what a program appends to a file replaces what stands before.
  let at = bytes.length;
  for (let place = 0; place < MOST_PLACES && at > 0; place++) {
    at = bytes.lastIndexOf(`/${RECORD_NAME}`, at - 1);
    if (at < 0) return undefined;
    const record = recordAt(bytes, at);
    if (record !== undefined) return record;
  }
  return undefined;
}

/** Reads the stream in whose dictionary the name stands. It says itself where it ends. */
function recordAt(bytes: Buffer, at: number): SheetRecord | undefined {
  const head = /^(?:(?!endobj).)*?>>\s*stream\r?\n/s.exec(bytes.toString('latin1', at, at + LONGEST_HEAD));
  if (head === null) return undefined;
  try {
    return unpackRecord(inflateSync(bytes.subarray(at + head[0].length), { maxOutputLength: MOST_BYTES }));
  } catch {
    // Whatever zlib says of a stranger's bytes, there is no record in them.
    return undefined;
  }
}
