import { expect, test } from 'vitest';
import { compareSpecFiles } from '../src/file/compare.ts';
import type { SpecFile } from '../src/file/spec-file.ts';

const kettle = (version: string, commands: SpecFile['commands']): SpecFile => ({
  format: 1,
  program: 'kettle',
  version,
  source: 'tool',
  commands,
});

test('a new version is told by the commands and flags that came and went', () => {
  const before = kettle('2.1.0', {
    '': { flags: ['-q, --quiet  Do not whistle'] },
    boil: { summary: 'Boil' },
  });
  const after = kettle('2.2.0', { '': { flags: ['-q, --silent  Do not whistle'] }, brew: {} });
  expect(compareSpecFiles(before, after)).toEqual([
    '- version: 2.1.0',
    '+ version: 2.2.0',
    '- kettle: -q, --quiet  Do not whistle',
    '+ kettle: -q, --silent  Do not whistle',
    '- boil: is a command',
    '- boil: "Boil"',
    '+ brew: is a command',
  ]);
  expect(compareSpecFiles(before, before)).toEqual([]);
});
