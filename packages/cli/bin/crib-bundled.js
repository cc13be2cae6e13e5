#!/usr/bin/env node
// `crib` of the package that npm installs, made by scripts/bundle.ts. An older Node must be able to read this file, so that it
// says what to do. The limit is that of crib.js.
import module from 'node:module';
import { join } from 'node:path';
import { ownCacheFolder } from '../src/state/cache-folder.ts';
import { expectShortRun } from './short-run.js';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 15)) {
  process.stderr.write(
    `crib: this is Node ${process.versions.node}, crib needs 22.15 or newer; install one, or run it as: npx -y -p node@24 -c 'crib --help'\n`,
  );
  process.exitCode = 2;
} else {
  expectShortRun();
  // Node's own place for it lies in a folder where another user can be first, and would have us run his code.
  const cache = ownCacheFolder();
  if (cache !== undefined) module.enableCompileCache(join(cache, 'compiled'));
  import('../src/main.ts');
}
