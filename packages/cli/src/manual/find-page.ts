import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Environment } from './environment.ts';

/** Where `man` finds a page. */
export type Found = { readonly kind: 'at'; readonly path: string } | { readonly kind: 'nowhere' | 'no-man' };

const patience = 10_000;

/** Asks `man -w` for a page, in section 7 or in the section that it shows first. */
export async function findPage(
  name: string,
  environment: Environment,
  section: '7' | 'any' = '7',
  env: NodeJS.ProcessEnv = environment.env,
): Promise<Found> {
  const words = section === '7' ? ['-w', '7', name] : ['-w', name];
  const ran = await environment.run('man', words, { env, timeout: patience });
  if (ran.kind === 'absent') return { kind: 'no-man' };
  if (ran.kind === 'late' || ran.status !== 0) return { kind: 'nowhere' };
  const path = ran.output.split('\n')[0]!.trim();
  return path === '' ? { kind: 'nowhere' } : { kind: 'at', path };
}

/** True when two paths name the same file, through links or not. */
export async function samePage(one: string, other: string): Promise<boolean> {
  return (await real(one)) === (await real(other));
}

async function real(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}

/**
 * Gives the one line of shell after which `man` finds the page, having tried it.
 * man-db, macOS and FreeBSD look beside every folder of PATH (manpath(5)); mandoc and busybox know MANPATH only.
 */
export async function missingLine(
  path: string,
  root: string,
  environment: Environment,
): Promise<string | undefined> {
  const { env, home } = environment;
  const bin = join(dirname(dirname(root)), 'bin');
  const attempts = [
    { name: 'PATH', value: `${bin}:${env.PATH ?? ''}`, line: `${inHome(bin, home)}:$PATH` },
    { name: 'MANPATH', value: `${env.MANPATH ?? ''}:${root}`, line: `$MANPATH:${inHome(root, home)}` },
  ];
  for (const { name, value, line } of attempts) {
    const found = await findPage(basename(path, '.7'), environment, '7', { ...env, [name]: value });
    if (found.kind === 'at' && (await samePage(found.path, path))) return exporting(name, line, env.SHELL);
  }
  return undefined;
}

function inHome(path: string, home: string): string {
  return path.startsWith(`${home}/`) ? `$HOME${path.slice(home.length)}` : path;
}

function exporting(name: string, value: string, shell: string | undefined): string {
  return shell?.endsWith('/fish') ? `set -gx ${name} "${value}"` : `export ${name}="${value}"`;
}
