import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

test.each([
  [['crib', ''], 'check'],
  [['crib', 'bu'], 'build'],
  [['crib', 'ch'], 'changes'],
  [['crib', 'changes', '--format', 'js'], 'json'],
  [['crib', 'build', '--pap'], '--paper'],
  [['crib', 'build', '--paper', 'le'], 'letter'],
])('bash completes %j', async (words, wanted) => {
  const { out } = await runCrib(['completion', 'bash']);
  const folder = folderWith({ 'crib.bash': out });
  const list = words.map((word) => `'${word}'`).join(' ');
  const script = `. ${join(folder, 'crib.bash')}; COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _crib; echo "\${COMPREPLY[*]}"`;
  const offered = execFileSync('bash', ['--norc', '-c', script], { encoding: 'utf8' });
  expect(offered.trim().split(' ')).toContain(wanted);
});
