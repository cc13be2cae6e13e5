/** Writes our own manual pages, crib(1) and crib-notes(5), to dist/man. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ownPages } from './own-pages.ts';

const to = join(import.meta.dirname, '../dist/man');

for (const { path, roff } of await ownPages()) {
  const file = join(to, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, roff);
  console.log(file);
}
