/**
 * Writes into README.md and the documents for users what the commands that they show print today: `node scripts/documents.ts`.
 * A test compares (`packages/cli/test/documents.test.ts`).
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { USER_DOCUMENTS } from './bundle/package-documents.ts';
import { makeHome, runShown } from './documents/run-shown.ts';

const root = join(import.meta.dirname, '..');
const tour = readFileSync(join(root, 'docs/tour.md'), 'utf8');

for (const path of USER_DOCUMENTS) {
  const home = mkdtempSync(join(tmpdir(), 'crib-documents-'));
  const text = readFileSync(join(root, path), 'utf8');
  try {
    makeHome(home, tour);
    const [forUsers = ''] = text.split('\n## Contribute');
    const fresh = runShown(forUsers, home).reduceRight((before, { shown, output }) => {
      if (shown.kind !== 'printed') return before;
      return `${before.slice(0, shown.place.start)}${output}${before.slice(shown.place.end)}`;
    }, text);
    if (fresh !== text) console.log(path);
    writeFileSync(join(root, path), fresh);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
