import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const absent = spawnSync('docker', ['--version']).error !== undefined;
const script = fileURLToPath(new URL('../scripts/coverage.ts', import.meta.url));

test.skipIf(absent)(
  'all that the docker client shows in its help is in its data',
  { timeout: 60_000 },
  async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [script, 'docker']);
    const [, ...figures] = stdout.split(': ');
    const shares = [...figures.join(' ').matchAll(/(\w+) (\d+)\/(\d+)/g)].map(([, kind, found, all]) => ({
      kind,
      found,
      all,
    }));
    expect(shares.map(({ kind }) => kind)).toEqual(['commands', 'flags', 'shorthands', 'values', 'aliases']);
    expect(shares.filter(({ found, all }) => found !== all)).toEqual([]);
  },
);
