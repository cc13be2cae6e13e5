import { type OpenNote, type OpenOptions, openNote } from '../../src/reading/open-note.ts';
import type { Refusal } from '../../src/reading/refusal.ts';

/** Opens a note that is given as text or as bytes. */
export function open(note: string | Uint8Array, options: OpenOptions = {}): Promise<OpenNote | Refusal> {
  const bytes = typeof note === 'string' ? new TextEncoder().encode(note) : note;
  return openNote({ id: 'note.md', bytes }, options);
}

/** Opens a note that must not be refused. */
export async function opened(note: string | Uint8Array, options: OpenOptions = {}): Promise<OpenNote> {
  const result = await open(note, options);
  if (result.kind === 'refusal') throw new Error(`Cannot go on, expected a note: ${said(result).join('; ')}`);
  return result;
}

/** What is said about a note, as `3:1 warning rule`. */
export function said({ diagnostics }: Pick<OpenNote, 'diagnostics'>): string[] {
  return diagnostics.map(
    ({ span: { start }, level, rule }) => `${start.line}:${start.column} ${level} ${rule}`,
  );
}
