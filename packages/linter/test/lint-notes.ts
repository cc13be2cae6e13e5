import { type Diagnostic, type ReadOptions, readTopic, type Topic } from '@cribnotes/core';
import { specs } from '@cribnotes/specs';
import { linter } from '../src/index.ts';

/** Reads notes that are given as text, and tells what is wrong with them; their names are `0.md`, `1.md`. */
export function readAndLint(notes: readonly string[], options: Partial<ReadOptions> = {}): Promise<Topic> {
  const files = notes.map((text, index) => ({ id: `${index}.md`, bytes: new TextEncoder().encode(text) }));
  return readTopic(files, { name: 'notes', specs, ...options }, linter({ specs }));
}

/** Gives what is told of notes that are given as text. */
export async function lintNotes(notes: readonly string[]): Promise<readonly Diagnostic[]> {
  return (await readAndLint(notes)).diagnostics;
}
