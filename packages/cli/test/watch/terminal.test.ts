import { expect, test } from 'vitest';
import { folderWith } from '../temporary-folder.ts';
import { cribLine, hasTerminal, inTerminal } from '../terminal.ts';

const NOTES = '# Docker\n\n- `docker ps` - list the containers\n';

/** Waits till a file is there that was not, or another one than the one that was kept. */
const SCRIPT = `
${cribLine('watch', 'docker')} & pid=$!
until [ -e dist/docker.7 ]; do sleep 0.1; done
sleep 2
cp dist/docker.7 before
echo '- \`docker rm web\` - remove a container' >> docker/a.md
while cmp -s before dist/docker.7; do sleep 0.1; done
sleep 2
rm -r docker
sleep 2
kill -INT $pid
wait $pid
`;

test.skipIf(!hasTerminal)(
  'what stands on a terminal of 80 and of 40 columns, with and without colour',
  async () => {
    const records: string[] = [];
    for (const columns of [80, 40])
      for (const colour of [true, false]) {
        const cwd = folderWith({ 'docker/a.md': NOTES, 'run.sh': SCRIPT });
        const screen = (await inTerminal('sh run.sh', { columns, rows: 24, colour, cwd }).all())
          .replaceAll(/\d\d:\d\d:\d\d/g, '14:02:33')
          .replaceAll(/\d+\.\d\d s/g, '0.21 s')
          .replaceAll(cwd, '/home/me');
        const head = `== crib watch docker  (${columns} columns, ${colour ? 'coloured' : 'plain'})`;
        records.push(`${head}\n${screen}\n`);
      }
    await expect(records.join('\n')).toMatchFileSnapshot('../golden/watch.terminal.txt');
  },
);
