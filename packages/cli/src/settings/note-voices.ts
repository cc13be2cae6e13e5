import type { NoteFile } from '@cribnotes/core';
import { settingsOfNote } from '@cribnotes/core/settings';
import type { Voice } from './choices.ts';

/** Gives what notes say of their topic, in their order; `pathOf` gives a note's path as it is told. */
export function noteVoices(files: readonly NoteFile[], pathOf: (id: string) => string): readonly Voice[] {
  return files.map(({ id, bytes }) => {
    const { settings, lines } = settingsOfNote(new TextDecoder().decode(bytes));
    // What a note says of its own place is not the topic's.
    const { group: _, tags: __, section: ___, ...said } = settings;
    return { name: pathOf(id), settings: said, lines, root: '' };
  });
}
