/**
 * Builds the package in the current folder for those who install it: JavaScript and types of each of its doors into dist/, by
 * the names that .pnpmfile.cjs puts in. Called before pnpm packs it; in the workspace the sources run as they are.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'tsdown';

const folder = process.cwd();
const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const sources: Readonly<Record<string, string>> = typeof exports === 'string' ? { '.': exports } : exports;
const entry = Object.entries(sources)
  .filter(([, path]) => path.endsWith('.ts'))
  .map(([door, path]) => [door === '.' ? 'index' : door.slice(2), join(folder, path)]);

await build({
  cwd: folder,
  config: false,
  entry: Object.fromEntries(entry),
  outDir: 'dist',
  format: 'esm',
  platform: 'node',
  target: 'node22.15',
  fixedExtension: false,
  dts: { oxc: { stripInternal: false } },
  logLevel: 'warn',
});
