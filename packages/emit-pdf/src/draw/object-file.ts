import { deflateSync } from 'node:zlib';
import type { PdfObject, PdfObjects } from './pdf-objects.ts';

/** Objects in one compressed stream; more make single objects slow to reach. */
const OBJECTS_PER_STREAM = 200;

/** Where an object is: at an offset of the file, or at a place in an object stream. */
type Location =
  | { readonly kind: 1; readonly offset: number }
  | { readonly kind: 2; readonly stream: number; readonly index: number };

/** Writes objects as a PDF 1.7 file with object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8). */
export function writeObjectFile({ objects, trailer }: PdfObjects): Uint8Array {
  const chunks: Uint8Array[] = [];
  const locations = new Map<number, Location>();
  let length = 0;
  const write = (bytes: Uint8Array): void => {
    chunks.push(bytes);
    length += bytes.length;
  };
  const writeStream = (id: number, dictionary: string, bytes: Uint8Array): void => {
    locations.set(id, { kind: 1, offset: length });
    write(latin1(`${id} 0 obj\n${dictionary}\nstream\n`));
    write(bytes);
    write(latin1('\nendstream\nendobj\n'));
  };
  write(latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'));
  const packed: PdfObject[] = [];
  let last = 0;
  for (const object of objects) {
    last = Math.max(last, object.id);
    if (object.stream === undefined) packed.push(object);
    else writeStream(object.id, object.body, object.stream);
  }
  for (let from = 0; from < packed.length; from += OBJECTS_PER_STREAM) {
    const group = packed.slice(from, from + OBJECTS_PER_STREAM);
    const id = ++last;
    group.forEach((object, index) => {
      locations.set(object.id, { kind: 2, stream: id, index });
    });
    const { dictionary, bytes } = packObjects(group);
    writeStream(id, dictionary, bytes);
  }
  const start = length;
  const id = ++last;
  locations.set(id, { kind: 1, offset: start });
  const table = deflateSync(crossReferences(locations, id + 1));
  const entries = trailer.replace(/^<<\s*|\s*>>\s*$/g, '').replace(/\/Size \d+/, `/Size ${id + 1}`);
  writeStream(
    id,
    `<<\n${entries}\n/Type /XRef\n/W [1 4 2]\n/Filter /FlateDecode\n/Length ${table.length}\n>>`,
    table,
  );
  write(latin1(`startxref\n${start}\n%%EOF\n`));
  return joined(chunks, length);
}

function packObjects(group: readonly PdfObject[]): { dictionary: string; bytes: Uint8Array } {
  let offset = 0;
  const offsets = group.map((object) => {
    const at = offset;
    offset += object.body.length + 1;
    return `${object.id} ${at}`;
  });
  const head = `${offsets.join(' ')}\n`;
  const bytes = deflateSync(latin1(head + group.map((object) => `${object.body}\n`).join('')));
  const dictionary = `<<\n/Type /ObjStm\n/N ${group.length}\n/First ${head.length}\n/Filter /FlateDecode\n/Length ${bytes.length}\n>>`;
  return { dictionary, bytes };
}

function crossReferences(locations: ReadonlyMap<number, Location>, size: number): Uint8Array {
  const table = new Uint8Array(size * 7);
  const view = new DataView(table.buffer);
  view.setUint16(5, 0xffff);
  for (const [id, location] of locations) {
    view.setUint8(id * 7, location.kind);
    view.setUint32(id * 7 + 1, location.kind === 1 ? location.offset : location.stream);
    view.setUint16(id * 7 + 5, location.kind === 1 ? 0 : location.index);
  }
  return table;
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
