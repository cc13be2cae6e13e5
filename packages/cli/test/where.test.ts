import { expect, test } from 'vitest';
import { fromUser } from '../src/where.ts';

test('starts from where the user stands when pnpm runs the crib script', () => {
  expect(fromUser('notes', { npm_lifecycle_event: 'crib', INIT_CWD: '/home/me' })).toBe('/home/me/notes');
});

test('starts from the working folder in any other script', () => {
  expect(fromUser('notes', { npm_lifecycle_event: 'build', INIT_CWD: '/home/me' })).toBe(
    `${process.cwd()}/notes`,
  );
  expect(fromUser('/a/../b', {})).toBe('/b');
});
