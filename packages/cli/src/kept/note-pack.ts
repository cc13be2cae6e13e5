import { digest } from '../repeat/answer-mark.ts';

/** One note as it lies in a pack. */
export interface PackedNote {
  readonly id: string;
  /** What tells the bytes of the note. */
  readonly content: string;
  readonly bytes: Uint8Array;
}

/** How packs begin. Another one is of another version. */
const HEAD = 'cribnotes notes 1';

/** What is said of the notes before their bytes, in one line. */
interface Contents {
  readonly mark: string;
  readonly notes: readonly (readonly [id: string, content: string, length: number])[];
}

const LINE_END = 10;

/** Gives the bytes of a file that holds notes; `mark` tells who can read them. */
export function pack(mark: string, notes: readonly PackedNote[]): Uint8Array {
  const contents: Contents = {
    mark,
    notes: notes.map(({ id, content, bytes }) => [id, content, bytes.length]),
  };
  const body = Buffer.concat([
    Buffer.from(`${JSON.stringify(contents)}\n`),
    ...notes.map(({ bytes }) => bytes),
  ]);
  return Buffer.concat([Buffer.from(`${HEAD} ${digest(body)}\n`), body]);
}

/** Gives the notes of such a file, by their ids; none where it is damaged, cut off, of another version or of another mark. */
export function unpack(mark: string, file: Uint8Array): ReadonlyMap<string, PackedNote> {
  const none = new Map<string, PackedNote>();
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const body = bytes.subarray(bytes.indexOf(LINE_END) + 1);
  if (bytes.toString('utf8', 0, bytes.length - body.length) !== `${HEAD} ${digest(body)}\n`) return none;
  const end = body.indexOf(LINE_END);
  const contents: Contents = JSON.parse(body.toString('utf8', 0, end));
  if (contents.mark !== mark) return none;
  const notes = new Map<string, PackedNote>();
  let from = end + 1;
  for (const [id, content, length] of contents.notes) {
    notes.set(id, { id, content, bytes: body.subarray(from, from + length) });
    from += length;
  }
  return notes;
}
