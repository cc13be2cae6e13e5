import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { crib, runCrib, stateHome } from '../run-crib.ts';
import { folderWith } from '../temporary-folder.ts';

const NOTES = `# Docker

## Containers of every kind

- \`docker ps\` - list the containers
- \`docker rm web\` - remove a container
- \`docker run -d --name web -p 8080:80 --restart unless-stopped -v data:/var/lib/data nginx\` - start a web server in a container that comes back by itself whenever the machine does
- \`docker container prune\` - 删除所有已经停止的容器，包括那些很久以前就没有再用过的，以及它们留下来的所有东西
`;

const asked = [
  ['remove', 'container'],
  ['start', 'web', 'server'],
  ['停止的容器', '-n', '1'],
  ['xylophone'],
] as const;

const hasScript = spawnSync('script', ['--version'], { stdio: 'ignore' }).status === 0;
if (!hasScript) console.warn('not recorded: crib find in a terminal, as there is no script of util-linux');

test.skipIf(!hasScript)(
  'what stands on a terminal of 80 and of 40 columns, with and without colour',
  async () => {
    const folder = folderWith({ 'docker/a.md': NOTES });
    await runCrib(['build', 'docker', '--to', 'man'], { cwd: folder });
    const records = [80, 40].flatMap((columns) =>
      [true, false].flatMap((coloured) =>
        asked.map((words) => record(['find', ...words], columns, coloured, folder)),
      ),
    );
    await expect(records.join('\n')).toMatchFileSnapshot('../golden/find.terminal.txt');
  },
);

/** Runs crib on a terminal of 24 lines, and gives what it wrote there, with a sign for each order to the terminal. */
function record(words: readonly string[], columns: number, coloured: boolean, cwd: string): string {
  const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, ...environment } = process.env;
  const call = [process.execPath, crib, ...words].map((word) => `'${word}'`).join(' ');
  const { stdout } = spawnSync('script', ['-qec', `stty cols ${columns} rows 24; ${call}`, '/dev/null'], {
    cwd,
    encoding: 'utf8',
    input: '',
    env: {
      ...environment,
      TERM: 'xterm-256color',
      XDG_STATE_HOME: stateHome(),
      ...(coloured ? {} : { NO_COLOR: '1' }),
    },
  });
  const head = `== crib ${words.join(' ')}  (${columns} columns, ${coloured ? 'coloured' : 'without colour'})`;
  return `${head}\n${stdout.replaceAll('\r\n', '\n').replaceAll('\u001b', '␛')}`;
}
