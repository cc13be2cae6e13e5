#!/usr/bin/env node
// The one file that an older Node can read, so that it can be told apart. No options of Node stand above: `env` of busybox
// takes one word only.
import module from 'node:module';
import { join } from 'node:path';
import { expectShortRun } from './short-run.js';

if (!process.features.typescript) {
  process.stderr.write(
    `crib: this is Node ${process.versions.node}, crib needs 24; run it as npx -y pnpm@12 --silent crib\n`,
  );
  process.exit(2);
}
expectShortRun();
// Node would otherwise strip the types of every file at each start, which takes longer than a short run.
module.enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/crib'));
await import('../src/main.ts');
