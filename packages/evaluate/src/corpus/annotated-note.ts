import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Gold } from '../gold/annotation.ts';

/** A note with what a person found in it. */
export interface AnnotatedNote {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
}

const hasGold = (folder: string): boolean => existsSync(join(folder, 'gold.json'));

/** Gives the annotated notes of a folder: itself, its folders, or the folders of its parts; by part and name. */
export function annotatedNotes(folder: string): readonly AnnotatedNote[] {
  const folders = hasGold(folder)
    ? [folder]
    : below(folder).flatMap((one) => (hasGold(one) ? [one] : below(one)));
  const notes = folders.filter(hasGold).map(annotatedNote);
  if (notes.length === 0) throw new Error(`Cannot find notes, expected <note>/gold.json in ${folder}`);
  return notes;
}

function below(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();
}

function annotatedNote(folder: string): AnnotatedNote {
  const gold: Gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
  if (gold.format !== 2) throw new Error(`Cannot score ${folder}, expected an annotation of format 2`);
  return { name: basename(folder), text: readFileSync(join(folder, 'notes.md'), 'utf8'), gold };
}
