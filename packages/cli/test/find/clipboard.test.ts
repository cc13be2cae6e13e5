import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copy } from '../../src/find/clipboard.ts';
import { folderWith } from '../temporary-folder.ts';

/** A folder in which a program of that name writes what it reads into `taken`. */
function programs(...names: readonly string[]): string {
  const folder = folderWith(
    Object.fromEntries(names.map((name) => [name, '#!/bin/sh\nexec /bin/cat > "$0.taken"\n'])),
  );
  for (const name of names) chmodSync(join(folder, name), 0o755);
  return folder;
}

const taken = (folder: string, program: string): string =>
  readFileSync(join(folder, `${program}.taken`), 'utf8');

test.each([
  [{ WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' }, 'wl-copy'],
  [{ DISPLAY: ':0' }, 'xclip'],
  [{ TMUX: '/tmp/tmux', DISPLAY: ':0' }, 'tmux'],
])('with %j it is %s that takes the command', (variables, program) => {
  const folder = programs('wl-copy', 'xclip', 'xsel', 'tmux');
  const by = copy('docker ps\n컨테이너', { env: { ...variables, PATH: folder }, platform: 'linux' });
  expect([by, taken(folder, program)]).toEqual([program, 'docker ps\n컨테이너']);
});

test('the clipboard of Windows takes every letter', () => {
  const folder = programs('clip.exe');
  copy('größe', { env: { PATH: folder }, platform: 'linux' });
  expect(readFileSync(join(folder, 'clip.exe.taken')).toString('utf16le')).toBe('\ufeffgröße');
});

test('without a program the terminal is asked, and without a terminal it is said what is missing', () => {
  let written = '';
  const env = { PATH: programs('xclip') };
  expect(copy('docker ps', { env, platform: 'linux', terminal: (text) => (written += text) })).toBe(
    'the terminal',
  );
  expect(written).toBe(`\u001b]52;c;${Buffer.from('docker ps').toString('base64')}\u0007`);
  expect(() => copy('docker ps', { env, platform: 'linux' })).toThrow('no clipboard that is known');
});
