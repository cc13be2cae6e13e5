import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeProgram } from '../src/program.ts';

const packages = join(import.meta.dirname, '../..');

test('what each package offers is what we mean to offer', async () => {
  const lines: string[] = [];
  for (const folder of readdirSync(packages).sort()) {
    const { name, exports } = JSON.parse(readFileSync(join(packages, folder, 'package.json'), 'utf8'));
    const doors: Readonly<Record<string, string>> =
      typeof exports === 'string' ? { '.': exports } : (exports ?? {});
    for (const [door, path] of Object.entries(doors)) {
      if (!path.endsWith('.ts')) continue;
      const offered = Object.keys(await import(join(packages, folder, path))).sort();
      lines.push(`${name}${door.slice(1)}: ${offered.join(', ') || 'types only'}`);
    }
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/exports.txt');
});

test('the command line is what we mean to offer', async () => {
  const commands = makeProgram(() => {}).commands.map((command) => command.helpInformation());
  await expect(commands.join('\n')).toMatchFileSnapshot('golden/help.txt');
});
