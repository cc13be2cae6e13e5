import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NoteFile } from '@cribnotes/core';
import { annotatedNotes } from '../corpus/annotated-note.ts';
import { styleNotes } from '../styles/style-notes.ts';

/** Notes that are read together again and again; most often one. */
export interface TopicToRead {
  readonly name: string;
  readonly files: readonly NoteFile[];
}

const contentFolder = fileURLToPath(new URL('../../../../content/', import.meta.url));

/**
 * Gives the project's notes in their styles, the annotated ones of a folder, those that lie in another one by themselves,
 * and the project's topics of several notes.
 */
export function topicsToRead(corpus: string | undefined, faults: string | undefined): readonly TopicToRead[] {
  const single = (name: string, bytes: Uint8Array): TopicToRead => ({
    name,
    files: [{ id: 'note.md', bytes }],
  });
  return [
    ...styleNotes().map(({ name, bytes }) => single(`styles/${name}`, bytes)),
    ...(corpus === undefined ? [] : annotatedNotes(corpus)).map(({ name, text }) =>
      single(`corpus/${name}`, new TextEncoder().encode(text)),
    ),
    ...(faults === undefined ? [] : notesIn(faults)).map(({ id, bytes }) =>
      single(`faults/${basename(id, '.md')}`, bytes),
    ),
    ...readdirSync(contentFolder)
      .sort()
      .map((topic) => ({ name: `content/${topic}`, files: notesIn(join(contentFolder, topic)) })),
  ];
}

function notesIn(folder: string): readonly NoteFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((id) => ({ id, bytes: readFileSync(join(folder, id)) }));
}
