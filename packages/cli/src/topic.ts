import { relative, sep } from 'node:path';
import type { Diagnostic, NoteFile, ReadOptions, Topic } from '@cribnotes/core';
import { inNoteOrder } from './diagnostics/sort.ts';
import { expectNotesOf } from './engine.ts';
import { type Input, inputAt } from './notes/input.ts';
import { loadNotes } from './notes/load.ts';
import { parseApart } from './reading/parse-apart.ts';
import { refusing } from './system-error.ts';
import { visible } from './visible.ts';
import { fromUser } from './where.ts';

/** A topic with what its reading gave beside it. */
export interface ReadTopic {
  readonly topic: Topic;
  readonly input: Input;
  readonly files: readonly NoteFile[];
  /** Everything to tell: about the files and about the notes, in the order of the notes. */
  readonly diagnostics: readonly Diagnostic[];
  /** The path of a note as seen from where the user stands. */
  readonly pathOf: (source: string) => string;
}

/** How a topic is read. */
export interface TopicOptions {
  /** Folders, as the user typed them, that hold no notes. */
  readonly passOver?: readonly string[];
  /** Bytes of one note. */
  readonly maxNoteSize?: number;
  /** False where nobody will be told of misspelt words. */
  readonly spelling?: boolean;
}

/** Notes that are loaded, and how they are to be read. */
export interface LoadedTopic extends Pick<ReadTopic, 'input' | 'files' | 'pathOf'> {
  readonly options: ReadOptions;
  /** What is to be told about the files. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads the notes at the paths that the user typed. */
export async function loadTopic(paths: readonly string[], options: TopicOptions = {}): Promise<LoadedTopic> {
  const input = await inputAt(paths.map((path) => fromUser(path)));
  const passOver = (options.passOver ?? []).map((path) => fromUser(path));
  const limits = options.maxNoteSize === undefined ? {} : { noteBytes: options.maxNoteSize };
  const loaded = await refusing(`cannot read ${visible(input.root)}`, () =>
    loadNotes(input, { passOver, ...limits }),
  );
  expectNotesOf(loaded.files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0));
  const [{ openNote }, { specs }] = await Promise.all([
    import('@cribnotes/core'),
    import('@cribnotes/specs'),
  ]);
  const parseUnusual = parseApart();
  const here = fromUser('.');
  return {
    input,
    files: loaded.files,
    options: {
      name: input.name,
      specs,
      open: (file) => openNote(file, { parseUnusual, limits }),
      ...(loaded.settings === undefined ? {} : { settings: loaded.settings }),
      ...(loaded.overrides === undefined ? {} : { overrides: loaded.overrides }),
    },
    diagnostics: loaded.diagnostics,
    pathOf: (source) => relative(here, `${input.root}${sep}${source}`).split(sep).join('/'),
  };
}

/** Reads the topic at the paths that the user typed. */
export async function topicAt(paths: readonly string[], options: TopicOptions = {}): Promise<ReadTopic> {
  const { input, files, pathOf, ...loaded } = await loadTopic(paths, options);
  const [{ readTopic }, { linter }] = await Promise.all([
    import('@cribnotes/core'),
    import('@cribnotes/linter'),
  ]);
  const topic = await readTopic(
    files,
    loaded.options,
    linter({ specs: loaded.options.specs, spelling: options.spelling ?? true }),
  );
  return {
    topic,
    input,
    files,
    diagnostics: inNoteOrder([...loaded.diagnostics, ...topic.diagnostics]),
    pathOf,
  };
}
