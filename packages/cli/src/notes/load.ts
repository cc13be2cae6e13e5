import { join } from 'node:path';
import type { Diagnostic, NoteFile } from '@cribnotes/core';
import { Refusal } from '../exit.ts';
import { progress } from '../progress.ts';
import { ask } from '../repeat/recording.ts';
import { causeOf, isSystemError } from '../system-error.ts';
import { visible } from '../visible.ts';
import { atFile } from './file-diagnostic.ts';
import type { Input } from './input.ts';
import { noteLimits } from './note-limits.ts';
import { readBeside } from './read-beside.ts';
import { readStandardInput, STANDARD_INPUT } from './standard-input.ts';
import { idOf } from './walk.ts';

/** The notes as bytes, and what could not be read. */
export interface LoadedNotes {
  readonly files: readonly NoteFile[];
  /** The text of `crib.yaml`, where the notes' folder has one. */
  readonly settings?: string;
  /** The text of `overrides.yaml`, where the notes' folder has one. */
  readonly overrides?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** How the notes are looked for and read. */
export interface LoadOptions {
  /** Absolute paths of folders that are no notes: the output folder. */
  readonly passOver: readonly string[];
  /** Bytes of one note. */
  readonly noteBytes?: number;
}

/** Reads the notes of `input`, a few at a time. Throws a refusal when there is no note at all. */
export async function loadNotes(input: Input, options: LoadOptions): Promise<LoadedNotes> {
  if (input.kind === 'stdin') {
    const bytes = await readStandardInput(options.noteBytes ?? noteLimits.noteBytes);
    return { files: [{ id: STANDARD_INPUT, bytes }], diagnostics: [] };
  }
  const walk =
    input.kind === 'folder'
      ? await ask('notes', input.root, options.passOver)
      : { ids: input.files.map((path) => idOf(input.root, path)), diagnostics: [] };
  if (walk.ids.length === 0 && walk.diagnostics.length === 0) throw noNotes(input.root);
  if (walk.ids.length > noteLimits.notes) {
    throw new Refusal(
      `too many notes: ${walk.ids.length} in ${visible(input.root)}, at most ${noteLimits.notes}`,
    );
  }
  const limit = options.noteBytes ?? noteLimits.noteBytes;
  const results: (NoteFile | Diagnostic)[] = [];
  for (let at = 0; at < walk.ids.length; at += noteLimits.openFiles) {
    const some = walk.ids.slice(at, at + noteLimits.openFiles);
    progress({ doing: 'loading notes', done: at, of: walk.ids.length });
    results.push(...(await Promise.all(some.map((id) => loadNote(input.root, id, limit)))));
  }
  const [settings, overrides] = await Promise.all([
    loadBeside(input, 'crib.yaml'),
    loadBeside(input, 'overrides.yaml'),
  ]);
  return {
    files: results.filter((result) => 'bytes' in result),
    diagnostics: [
      ...walk.diagnostics,
      ...results.filter((result) => 'rule' in result),
      ...[settings, overrides].filter((result) => typeof result === 'object'),
    ],
    ...(typeof settings === 'string' ? { settings } : {}),
    ...(typeof overrides === 'string' ? { overrides } : {}),
  };
}

async function loadNote(root: string, id: string, limit: number): Promise<NoteFile | Diagnostic> {
  try {
    const result = await ask('bytes', join(root, id), limit);
    switch (result.kind) {
      case 'bytes':
        return { id, bytes: result.bytes };
      case 'not-a-file':
        return atFile(id, 'file/not-regular', 'warning', 'passed over: not a regular file');
      case 'too-large':
        return atFile(
          id,
          'note/too-large',
          'error',
          `the note has ${result.size} bytes, at most ${limit} are read`,
          'split it, or allow more with --max-note-size',
        );
    }
  } catch (error) {
    if (isSystemError(error))
      return atFile(id, 'file/unreadable', 'error', `cannot read the note: ${causeOf(error)}`);
    throw error;
  }
}

/** What the author says about the whole folder, in a file beside the notes; or why that is passed over. */
const loadBeside = async (input: Input, name: string): Promise<string | Diagnostic | undefined> =>
  input.kind === 'folder' ? readBeside(input.root, name) : undefined;

function noNotes(root: string): Refusal {
  return new Refusal(
    `no notes found in ${visible(root)} (input/none)`,
    'looked for .md, .markdown, .mdown and .mkd files, not in dot folders, node_modules or the output folder',
  );
}
