/** One note as it lies in a pack. */
export interface PackedNote {
  readonly id: string;
  /** What tells the bytes of the note. */
  readonly content: string;
  readonly bytes: Uint8Array;
}

/** What is said of the notes before their bytes, in one line. */
interface Contents {
  readonly mark: string;
  readonly notes: readonly (readonly [id: string, content: string, length: number])[];
}

const LINE_END = 10;

/** Gives the pieces of a file that holds notes; `mark` tells who can read them. */
export function pack(mark: string, notes: readonly PackedNote[]): readonly Uint8Array[] {
  const contents: Contents = {
    mark,
    notes: notes.map(({ id, content, bytes }) => [id, content, bytes.length]),
  };
  return [Buffer.from(`${JSON.stringify(contents)}\n`), ...notes.map(({ bytes }) => bytes)];
}

/** Gives the notes of such a file, by their ids; none where it is of another mark. */
export function unpack(mark: string, file: Buffer): ReadonlyMap<string, PackedNote> {
  const notes = new Map<string, PackedNote>();
  const end = file.indexOf(LINE_END);
  const contents: Contents = JSON.parse(file.toString('utf8', 0, end));
  if (contents.mark !== mark) return notes;
  let from = end + 1;
  for (const [id, content, length] of contents.notes) {
    notes.set(id, { id, content, bytes: file.subarray(from, from + length) });
    from += length;
  }
  return notes;
}
