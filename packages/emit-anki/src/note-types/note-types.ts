import { clozeType } from './cloze-type.ts';
import { commandType } from './command-type.ts';
import { conceptType } from './concept-type.ts';
import { keysType } from './keys-type.ts';
import type { NoteType } from './note-type.ts';

/** The name of a note type in the lock file. */
export type NoteTypeName = 'command' | 'cloze' | 'concept' | 'keys';

/** The note types of every deck, by the name the lock file knows them by. */
export const noteTypes: Readonly<Record<NoteTypeName, NoteType>> = {
  command: commandType,
  cloze: clozeType,
  concept: conceptType,
  keys: keysType,
};
