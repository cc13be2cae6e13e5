import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { crib, runCrib, stateHome } from '../run-crib.ts';
import { folderWith } from '../temporary-folder.ts';

const NOTES = `# Docker

- \`docker ps\` - list the containers
- \`docker rm web\` - remove a container
- \`docker logs -f web\` - follow what a container prints
`;

const shells = [
  { shell: 'bash', words: ['bash', '--norc', '-i'], load: 'eval "$(crib find --widget bash)"' },
  { shell: 'zsh', words: ['zsh', '-f', '-i'], load: 'eval "$(crib find --widget zsh)"' },
  { shell: 'fish', words: ['fish', '--no-config', '-i'], load: 'crib find --widget fish | source' },
] as const;

const isThere = (program: string): boolean =>
  spawnSync(program, ['-V'], { stdio: 'ignore' }).error === undefined;

for (const { shell, words, load } of shells) {
  const missing = ['tmux', shell].filter((program) => !isThere(program));
  if (missing.length > 0)
    console.warn(`not tried: the widget of ${shell}, as there is no ${missing.join(', ')}`);
  test.skipIf(missing.length > 0)(`in ${shell} the chosen command takes the place of the words`, async () => {
    const folder = folderWith({
      'docker/a.md': NOTES,
      'bin/crib': `#!/bin/sh\nexec '${process.execPath}' '${crib}' "$@"\n`,
    });
    chmodSync(join(folder, 'bin/crib'), 0o755);
    await runCrib(['build', 'docker', '--to', 'man'], { cwd: folder });
    const terminal = startTerminal(folder, words);
    await terminal.type(`PS1='at> '`, 'Enter');
    await terminal.type(load, 'Enter');
    await terminal.type('clear; echo rea""dy', 'Enter');
    await terminal.shows(/^ready$/m);
    await terminal.type('remove conatiner', 'C-x', 'C-f');
    await terminal.shows(/^1 {2}docker rm <container>[\s\S]*any other key: none/m);
    await terminal.type('1');
    await terminal.shows(/> ?docker rm <container>|# docker rm <container>/);
    expect(terminal.screen()).not.toContain('any other key');
    await terminal.type('', 'C-u');
    await terminal.type('list containers', 'C-x', 'C-f');
    await terminal.shows(/any other key: none/);
    await terminal.type('q');
    await terminal.shows(/(?:>|#) ?list containers/);
  });
}

interface Terminal {
  /** Types a text, then keys by tmux's names. */
  readonly type: (text: string, ...keys: readonly string[]) => Promise<void>;
  readonly screen: () => string;
  /** Waits till the screen shows it. */
  readonly shows: (what: RegExp) => Promise<void>;
}

function startTerminal(folder: string, words: readonly string[]): Terminal {
  const socket = join(folder, 'tmux');
  const env = {
    ...process.env,
    HOME: folder,
    PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
    XDG_STATE_HOME: stateHome(),
    TERM: 'xterm',
    LC_ALL: 'C.UTF-8',
  };
  const tmux = (...of: readonly string[]): string =>
    execFileSync('tmux', ['-S', socket, '-f', '/dev/null', ...of], { encoding: 'utf8', env, cwd: folder });
  tmux('new-session', '-d', '-x', '80', '-y', '24', ...words);
  onTestFinished(() => void spawnSync('tmux', ['-S', socket, 'kill-server'], { stdio: 'ignore' }));
  const screen = (): string => tmux('capture-pane', '-p');
  return {
    screen,
    type: async (text, ...keys) => {
      if (text !== '') tmux('send-keys', '-l', text);
      for (const key of keys) tmux('send-keys', key);
      await wait(100);
    },
    shows: async (what) => {
      await expect.poll(screen, { timeout: 40_000, interval: 100 }).toMatch(what);
    },
  };
}
