import { Refusal } from '../exit.ts';
import { spoil } from '../repeat/current-recording.ts';

/** What stands for the note that comes from standard input, as a word of the call and as the name of the note. */
export const STANDARD_INPUT = '-';

/** Reads one note from standard input. Throws a refusal where it is larger than `limit` bytes. */
export async function readStandardInput(limit: number): Promise<Uint8Array> {
  spoil();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > limit)
      throw new Refusal(
        `standard input has more than ${limit} bytes`,
        'split the note, or allow more with --max-note-size',
      );
  }
  return Buffer.concat(chunks);
}
