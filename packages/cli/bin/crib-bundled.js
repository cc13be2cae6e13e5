#!/usr/bin/env node
// `crib` of the package that npm installs, made by scripts/bundle.ts. The limit is that of crib.js.
import module from 'node:module';
import { expectShortRun } from './short-run.js';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 15)) {
  process.stderr.write(`crib: this is Node ${process.versions.node}, crib needs 22.15 or newer\n`);
  process.exit(2);
}
expectShortRun();
module.enableCompileCache();
await import('../src/main.ts');
