/**
 * Makes the packages of this repository that others build upon, dist/packages/*.tgz, and asks publint and
 * arethetypeswrong about each. Prints their paths; ends with 1 where either has something to say.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { judgePackage } from './pack/judge-package.ts';

const root = join(import.meta.dirname, '..');
const out = join(root, 'dist/packages');

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
let faults = 0;
for (const folder of readdirSync(join(root, 'packages'))) {
  const cwd = join(root, 'packages', folder);
  const { private: kept } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
  if (kept) continue;
  const tarball = pack(cwd, folder);
  const said = await judgePackage(tarball);
  for (const line of said) console.error(`${folder}: ${line}`);
  faults += said.length;
  console.log(tarball);
}
if (faults > 0) process.exitCode = 1;

function pack(cwd: string, folder: string): string {
  const tarball = join(out, `${folder}.tgz`);
  const { status, stdout, stderr } = spawnSync('npx', ['-y', 'pnpm@12', 'pack', '--out', tarball], {
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Cannot pack ${folder}: ${stdout}${stderr}`);
  return tarball;
}
