/**
 * Prints how long the package of `pnpm bundle` takes for what people wait for at a prompt, beside a bare Node: `crib --version`,
 * and `crib find` over the topics of the project, or over what the state folder in the first argument has. The least of 31 runs, which other
 * work of the machine disturbs least.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const crib = join(root, 'dist/package/lib/crib.js');
const scratch = mkdtempSync(join(tmpdir(), 'crib-start-'));
const [given] = process.argv.slice(2);
const env = { ...process.env, XDG_STATE_HOME: given ?? join(scratch, 'state') };

try {
  if (given === undefined)
    for (const topic of readdirSync(join(root, 'content')))
      execFileSync(
        process.execPath,
        [crib, 'build', join(root, 'content', topic), '--to', 'man', '--quiet', '--out', scratch],
        { env },
      );
  const calls = {
    'node -e 0': ['-e', '0'],
    'crib --version': [crib, '--version'],
    'crib find remove container': [crib, 'find', 'remove', 'container'],
    'crib find remove conatiner': [crib, 'find', 'remove', 'conatiner'],
  };
  const times = new Map<string, number[]>(Object.keys(calls).map((name) => [name, []]));
  for (let run = 0; run < 31; run += 1)
    for (const [name, words] of Object.entries(calls)) {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, words, { env, stdio: 'ignore' });
      if (status !== 0) throw new Error(`Cannot measure ${name}: it ends with ${status}`);
      times.get(name)!.push(performance.now() - start);
    }
  const bare = Math.min(...times.get('node -e 0')!);
  for (const [name, all] of times) {
    const time = Math.min(...all);
    const more = `${(time / bare).toFixed(2)}x  +${(time - bare).toFixed(0)} ms`;
    console.log(`${time.toFixed(0).padStart(5)} ms  ${more}  ${name}`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
