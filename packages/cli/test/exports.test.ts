import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeProgram } from '../src/program.ts';

const packages = join(import.meta.dirname, '../..');

test('what each package offers is what we mean to offer', async () => {
  const lines: string[] = [];
  for (const folder of readdirSync(packages).sort()) {
    const { name, exports } = JSON.parse(readFileSync(join(packages, folder, 'package.json'), 'utf8'));
    if (exports === undefined) continue;
    const offered = Object.keys(await import(join(packages, folder, exports))).sort();
    lines.push(`${name}: ${offered.join(', ') || 'types only'}`);
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/exports.txt');
});

test('the command line is what we mean to offer', async () => {
  const commands = makeProgram(() => {}).commands.map((command) => command.helpInformation());
  await expect(commands.join('\n')).toMatchFileSnapshot('golden/help.txt');
});
