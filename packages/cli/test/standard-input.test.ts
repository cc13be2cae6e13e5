import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { crib, stateHome } from './run-crib.ts';

/** Runs `crib` with a note on standard input. */
function withNote(note: string | Buffer, ...words: readonly string[]) {
  const env = { ...process.env, XDG_STATE_HOME: stateHome(), NO_COLOR: '1' };
  return spawnSync(process.execPath, [crib, ...words], { input: note, encoding: 'utf8', env });
}

const NOTE = '# Git\n\nSay what is new: `git stauts`\n';

test.each(['check', 'show', 'cards'])('%s reads a note from standard input', (verb) => {
  const { status, stdout } = withNote(NOTE, verb, '-');
  expect(status).toBe(0);
  expect(stdout).toContain('git st');
});

test('its messages name no file', () => {
  expect(withNote(NOTE, 'check', '-', '--format', 'github').stdout).toContain('file=-,line=3');
});

test('what is no text, too large or cannot be mended is told', () => {
  expect(withNote(Buffer.from([0xe9, 0x0a]), 'check', '-').status).toBe(1);
  const large = withNote(NOTE.repeat(9), 'check', '-', '--max-note-size', '100');
  expect([large.status, large.stderr]).toEqual([2, expect.stringContaining('more than 100 bytes')]);
  const fix = withNote(NOTE, 'check', '-', '--fix');
  expect([fix.status, fix.stderr]).toEqual([2, expect.stringContaining('cannot be mended')]);
});
