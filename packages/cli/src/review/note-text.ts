import type { NoteFile } from '@cribnotes/core';
import { Refusal } from '../exit.ts';
import { visible } from '../visible.ts';

const MARK = '\ufeff';

/** Gives the text that places in a note count in: without a byte order mark. Throws a refusal where it does not give the bytes back. */
export function textOfNote({ id, bytes }: NoteFile): string {
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!Buffer.from(whole).equals(bytes))
    throw new Refusal(
      `${visible(id)} is not UTF-8, and nothing is written to it`,
      'crib review --apart writes beside it',
    );
  return whole.startsWith(MARK) ? whole.slice(1) : whole;
}

/** Gives the bytes of a note with another text, its byte order mark kept. */
export function withText({ id, bytes }: NoteFile, text: string): NoteFile {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { id, bytes: Buffer.from(hasMark ? MARK + text : text) };
}
