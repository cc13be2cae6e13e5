/**
 * Prints the page of the rules of reading from the proposers and their examples.
 *   node scripts/reading.ts          writes docs/reading.md
 */
import { writeFileSync } from 'node:fs';
import { readingPage } from '../packages/core/test/proposers/reading-page.ts';

writeFileSync(new URL('../docs/reading.md', import.meta.url), readingPage());
