import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../../..');

/** Gives the texts of the notes that the project has: its topics, its fixtures, what stands in its documents. */
export function seedNotes(): readonly string[] {
  const paths = globSync(['content/*/*.md', 'packages/*/fixtures/**/*.md', 'docs/*.md'], { cwd: root });
  return paths.toSorted().map((path) => readFileSync(join(root, path), 'utf8'));
}
