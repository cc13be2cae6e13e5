import { expect, test } from 'vitest';
import { runCrib } from '../run-crib.ts';
import { folderWith } from '../temporary-folder.ts';
import { cribLine, hasTerminal, inTerminal } from '../terminal.ts';

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

test.skipIf(!hasTerminal)(
  'what stands on a terminal of 80 and of 40 columns, with and without colour',
  async () => {
    const folder = folderWith({ 'docker/a.md': NOTES });
    await runCrib(['build', 'docker', '--to', 'man'], { cwd: folder });
    const records: string[] = [];
    for (const columns of [80, 40])
      for (const colour of [true, false])
        for (const words of asked) {
          const terminal = inTerminal(cribLine('find', ...words), { columns, rows: 24, colour, cwd: folder });
          const head = `== crib find ${words.join(' ')}  (${columns} columns, ${colour ? 'coloured' : 'plain'})`;
          records.push(`${head}\n${await terminal.all()}\n`);
        }
    await expect(records.join('\n')).toMatchFileSnapshot('../golden/find.terminal.txt');
  },
);
