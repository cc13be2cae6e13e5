export type * from './emitter.ts';
export type * from './model.ts';
export { type NeutralCommand, type NeutralForm, neutralForm } from './neutral.ts';
export { type PrintedForm, type PrintedRow, type PrintedText, printedForm } from './printed/printed-form.ts';
export { readTopic } from './read.ts';
export type { NoteFile } from './reading/note-file.ts';
export { type OpenNote, type OpenOptions, openNote } from './reading/open-note.ts';
export type { ReadOptions } from './reading/read-options.ts';
export type { Refusal } from './reading/refusal.ts';
