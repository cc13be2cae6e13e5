import { join } from 'node:path';
import type { Choice, Doubt } from '@cribnotes/core';
import { Refusal } from '../exit.ts';
import { writeAll } from '../output/write.ts';
import type { LoadedTopic } from '../topic.ts';
import { visible } from '../visible.ts';
import { type Change, changeBetween } from './change.ts';
import { textOfNote, withText } from './note-text.ts';
import { readDoubts } from './read-doubts.ts';
import { standingNote } from './standing-note.ts';

/** An answer that is written, with the notes as they are now. */
export interface Settled {
  readonly loaded: LoadedTopic;
  readonly change: Change;
}

/** The file that keeps what is said beside the notes. */
const BESIDE = 'overrides.yaml';

/**
 * Writes the answer to a doubt: into the note, or with `apart` beside the notes; whole or not at all.
 * Throws a refusal where the file has changed or gone since it was read, cannot be written, or would not be read so.
 */
export async function settle(
  loaded: LoadedTopic,
  doubt: Doubt,
  choice: Choice,
  apart: boolean,
): Promise<Settled> {
  const { answerComment } = await import('@cribnotes/core');
  const isBeside = apart && choice.mend === undefined;
  const next = isBeside ? await beside(loaded, doubt, choice) : await inNote(loaded, doubt, choice);
  const read = await readDoubts(next.loaded, next.loaded.files, next.loaded.options.overrides);
  const isUnheard = read.diagnostics.some(({ rule, span }) => rule === 'answer-unused' && next.isOwn(span));
  if (read.doubts.some(({ id }) => id === doubt.id) || isUnheard)
    throw new Refusal(
      `"${visible(choice.is ?? choice.key)}" settles nothing there`,
      'it names a command or a term that the notes do not have, or the words stand in several places',
    );
  const { path, before, after } = next;
  const says =
    choice.mend === undefined ? answerComment(doubt, choice) : `${doubt.words} is now ${choice.mend}`;
  await checkPlace(path, before);
  await writeAll([{ path, bytes: after, ...(before === undefined ? {} : { before }) }], true);
  return { loaded: next.loaded, change: changeBetween(path, before, after, says) };
}

interface Next {
  readonly loaded: LoadedTopic;
  readonly path: string;
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array;
  readonly isOwn: (span: Doubt['span']) => boolean;
}

async function inNote(loaded: LoadedTopic, doubt: Doubt, choice: Choice): Promise<Next> {
  const { applyAnswer } = await import('@cribnotes/core');
  if (loaded.input.kind === 'stdin')
    throw new Refusal('nothing can be written to notes from a pipe', 'name the file');
  const file = loaded.files.find(({ id }) => id === doubt.span.source);
  if (file === undefined) throw new Refusal(`${visible(doubt.span.source)} is none of the notes`);
  const text = textOfNote(file);
  const answered = applyAnswer(text, doubt, choice);
  if (answered === undefined)
    throw new Refusal(
      `the answer cannot stand in ${visible(loaded.pathOf(file.id))}`,
      'crib review --apart writes beside it',
    );
  const now = withText(file, answered);
  return {
    loaded: { ...loaded, files: loaded.files.map((one) => (one === file ? now : one)) },
    path: join(loaded.input.root, file.id),
    before: file.bytes,
    after: now.bytes,
    isOwn: ({ source, start }) => source === file.id && start.offset >= text.trimEnd().length,
  };
}

async function beside(loaded: LoadedTopic, doubt: Doubt, choice: Choice): Promise<Next> {
  const { applyApart } = await import('@cribnotes/core');
  if (loaded.input.kind !== 'folder')
    throw new Refusal('--apart needs the folder of the notes', 'name it: crib review notes --apart');
  const { overrides } = loaded.options;
  const text = applyApart(overrides ?? '', doubt, choice);
  if (text === undefined) throw new Refusal('the answer cannot stand beside the notes');
  return {
    loaded: { ...loaded, options: { ...loaded.options, overrides: text } },
    path: join(loaded.input.root, BESIDE),
    before: overrides === undefined ? undefined : Buffer.from(overrides),
    after: Buffer.from(text),
    isOwn: ({ source }) => source === BESIDE,
  };
}

async function checkPlace(path: string, before: Uint8Array | undefined): Promise<void> {
  const now = await standingNote(path);
  if (now === undefined && before !== undefined)
    throw new Refusal(`${visible(path)} is gone; nothing is written`);
  if (now !== undefined && before === undefined)
    throw new Refusal(`${visible(path)} is there meanwhile; nothing is written`);
  if (now !== undefined && before !== undefined && !Buffer.from(now).equals(before))
    throw new Refusal(`${visible(path)} has changed meanwhile; nothing is written`, 'run it again');
}
