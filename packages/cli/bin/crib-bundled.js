#!/usr/bin/env -S node --max-semi-space-size=4 --min-semi-space-size=4
// `crib` of the package that npm installs, made by scripts/bundle.ts. The limits are those of crib.js.
import module from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 15)) {
  process.stderr.write(`crib: this is Node ${process.versions.node}, crib needs 22.15 or newer\n`);
  process.exit(2);
}
module.enableCompileCache();
await import('../src/main.ts');
