import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const programs = join(import.meta.dirname, '../../node_modules/.bin');

/** Gives what publint, and arethetypeswrong for who imports it from a module, have to say about a packed package. */
export function judgePackage(tarball: string): readonly string[] {
  const types = [
    '--profile',
    'esm-only',
    '--no-definitely-typed',
    '--no-color',
    '--no-emoji',
    '--format',
    'ascii',
  ];
  return [
    // A suggestion counts too, and does not show in its exit code.
    ...complaints('publint', ['run', tarball, '--strict'], (out) => out.includes('All good!')),
    ...complaints('attw', [tarball, ...types], () => true),
  ];
}

function complaints(
  program: string,
  words: readonly string[],
  fine: (out: string) => boolean,
): readonly string[] {
  const { status, stdout, stderr } = spawnSync(join(programs, program), words, { encoding: 'utf8' });
  if (status === 0 && fine(stdout)) return [];
  return `${stdout}${stderr}`
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `${program}: ${line}`);
}
