#!/usr/bin/env -S node --max-semi-space-size=4 --min-semi-space-size=4
// The one file that an older Node can read, so that it can be told apart.
// Megabytes for young objects: Node's own limits keep over 100 MB more for thousands of commands, and save no time for few.
// They can be set only before Node starts; the shims of package managers pass them on.
import module from 'node:module';
import { join } from 'node:path';

if (!process.features.typescript) {
  process.stderr.write(
    `crib: this is Node ${process.versions.node}, crib needs 24; run it as npx -y pnpm@12 --silent crib\n`,
  );
  process.exit(2);
}
// Node would otherwise strip the types of every file at each start, which takes longer than a short run.
module.enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/crib'));
await import('../src/main.ts');
