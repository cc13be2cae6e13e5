import { extname } from 'node:path';

/** How a file says that it is ours, by the end of its name. A file without our mark is never replaced unasked. */
const marks: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  // The producer in the document's metadata (XMP, ISO 16684-1), which is never compressed.
  '.pdf': (bytes) => bytes.includes('Producer>Cribnotes'),
  // The deck's lock begins by saying what it is.
  '.json': (bytes) => bytes.subarray(0, 200).includes('What Anki knows the cards by') || atEitherEnd(bytes),
};

/** Any format bears it in its first lines, an archive in its comment at the very end (APPNOTE.TXT 4.3.16). */
function atEitherEnd(bytes: Buffer): boolean {
  return bytes.subarray(0, 400).includes('Cribnotes') || bytes.subarray(-64).includes('Cribnotes');
}

/** True when the bytes of a file named `path` bear our mark. */
export function isOurs(path: string, bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (marks[extname(path)] ?? atEitherEnd)(view);
}
