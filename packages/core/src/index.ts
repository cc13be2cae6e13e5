export type * from './emitter.ts';
export type * from './model.ts';
export { type NoteFile, type ReadOptions, readTopic } from './read.ts';
