import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const MOST_LINES = 200;

const packages = new URL('../../', import.meta.url).pathname;

test('a source file has at most 200 lines', () => {
  const files = globSync('*/src/**/*.ts', { cwd: packages });
  expect(files).toContain('core/src/index.ts');
  const lines = (file: string): number =>
    readFileSync(`${packages}${file}`, 'utf8').trimEnd().split('\n').length;
  expect(files.filter((file) => lines(file) > MOST_LINES)).toEqual([]);
});
