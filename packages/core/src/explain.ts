import { type ToldLine, verdictsAt } from './claims/explain.ts';
import type { LineFate } from './model.ts';
import { readWithNotes } from './read.ts';
import type { NoteFile } from './reading/note-file.ts';
import type { ReadOptions } from './reading/read-options.ts';

/** Why a line of a note is what it is. */
export interface LineReasons extends ToldLine {
  /** The line as it was read. */
  readonly text: string;
  /** What became of it on paper; nothing for a blank line. */
  readonly fate?: LineFate;
}

/** Gives why a line of a note is what it is; nothing where there is no such note or line. */
export async function explainLine(
  files: readonly NoteFile[],
  options: ReadOptions,
  at: { readonly source: string; readonly line: number },
): Promise<LineReasons | undefined> {
  const { topic, drafts, show } = await readWithNotes(files, options);
  const draft = drafts.find(({ note }) => note.id === at.source);
  const text = draft?.note.text.split('\n')[at.line - 1];
  if (draft === undefined || text === undefined) return undefined;
  const source = topic.sources.find(({ id }) => id === at.source);
  const fate = source?.ledger.find(({ line }) => line === at.line);
  return show({ text: text.trim(), ...(fate ? { fate } : {}), ...verdictsAt(draft, at.line) });
}
