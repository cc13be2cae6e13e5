import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScoredNote } from './score-note.ts';

/** Writes what is printed of each note as JSON into a folder, and what is read into `read` below it. */
export function keepForms(notes: readonly ScoredNote[], folder: string): void {
  mkdirSync(join(folder, 'read'), { recursive: true });
  for (const { note, printed, read } of notes) {
    const file = `${note.name}.json`;
    writeFileSync(
      join(folder, file),
      `${JSON.stringify({ note: `${note.name}.md`, ...printed }, null, 1)}\n`,
    );
    writeFileSync(join(folder, 'read', file), `${JSON.stringify(read, null, 1)}\n`);
  }
}
