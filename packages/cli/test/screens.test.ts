import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { FIRST_NOTE } from '../../../scripts/bundle/first-steps.ts';
import { crib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';
import { hasTerminal, inTerminal } from './terminal.ts';

const SLOPPY = `# Docker

Lists the containers, stopped ones too:

    docker ps --al

Starts one in the background:

    docker run --detatch nginx

Removes one:

    docker rm web
`;

const hasMan = spawnSync('man', ['-V']).status === 0;

/** What a new user sees of one line after the other, in an empty HOME of which the folder of `crib` is in PATH. */
async function screens(lines: readonly string[]): Promise<string> {
  const cwd = folderWith({
    'notes/docker.md': FIRST_NOTE,
    'sloppy/docker.md': SLOPPY,
    '.local/bin/crib': `#!/bin/sh\nexec '${process.execPath}' '${crib}' "$@"\n`,
  });
  chmodSync(join(cwd, '.local/bin/crib'), 0o755);
  const path = [join(cwd, '.local/bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
  const env = { HOME: cwd, PATH: path, SOURCE_DATE_EPOCH: '1764115200', MANWIDTH: '80', XDG_DATA_HOME: '' };
  const shown: string[] = [];
  for (const line of lines) {
    const terminal = inTerminal(line, { columns: 80, rows: 24, colour: false, cwd, env });
    shown.push(`$ ${line}\n${(await terminal.all()).replaceAll(cwd, '/home/me')}\n`);
  }
  return shown.join('\n');
}

test.skipIf(!hasTerminal || !hasMan)(
  'what a new user sees on a terminal of 80 columns and 24 lines',
  async () => {
    const shown = await screens([
      'crib',
      'crib check notes',
      'crib check sloppy',
      'crib check -q sloppy',
      'crib build notes',
      'crib build notes',
      'crib build sloppy --to pdf',
      'crib install notes',
      'crib man notes | head -n 30',
      'crib uninstall notes',
      'crib completion fish',
      'crib help uninstall',
      'crib bild notes',
      'crib build nowhere',
    ]);
    await expect(shown).toMatchFileSnapshot('golden/screens.txt');
  },
  300_000,
);
