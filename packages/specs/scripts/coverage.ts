/**
 * Compares a data file with the help of the program on this machine, read a second time with plain patterns that know
 * nothing of the crawler: `node packages/specs/scripts/coverage.ts docker git npm kubectl`. Prints what is missing.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandSpec, specs } from '../src/index.ts';

type Asker = (path: readonly string[]) => readonly string[];

const ASK: Readonly<Record<string, Asker>> = {
  git: (path) => [...path, '-h'],
  npm: (path) => [...path, '--help'],
};

/** Below this share of any kind the script ends with 1. */
const LEAST = 0.98;

const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
mkdirSync(join(folder, '.git/objects'), { recursive: true });
mkdirSync(join(folder, '.git/refs'));
writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n');

let failed = false;
for (const program of process.argv.slice(2)) failed = !cover(program) || failed;
rmSync(folder, { recursive: true });
process.exitCode = failed ? 1 : 0;

function cover(program: string): boolean {
  const spec = specs.get(program);
  const root = help(program, []);
  if (!spec || root === undefined) {
    console.log(`${program}: ${spec ? 'the program is not here' : 'no data'}, skipped`);
    return true;
  }
  const counts = { commands: [0, 0], flags: [0, 0], shorthands: [0, 0], values: [0, 0], aliases: [0, 0] };
  const missing: string[] = [];
  const count = (kind: keyof typeof counts, found: boolean, what: string) => {
    counts[kind][1]! += 1;
    if (found) counts[kind][0]! += 1;
    else missing.push(`${kind}: ${what}`);
  };
  const visit = (node: CommandSpec | undefined, path: readonly string[], text: string) => {
    const words = [program, ...path].join(' ');
    for (const flag of flagsOf(text, program)) {
      const known = node?.flags?.find((one) =>
        flag.long ? one.long === flag.long : one.short === flag.short,
      );
      count('flags', known !== undefined, `${words} ${flag.long ?? flag.short}`);
      if (flag.short && flag.long)
        count('shorthands', known?.short === flag.short, `${words} ${flag.short} of ${flag.long}`);
      if (known)
        count(
          'values',
          (known.value !== undefined) === flag.value,
          `${words} ${flag.long ?? flag.short} takes a value: ${flag.value}`,
        );
    }
    for (const alias of aliasesOf(text, program)) {
      const names = alias.startsWith(`${program} `)
        ? alias
        : [program, ...path.slice(0, -1), alias].join(' ');
      count('aliases', node?.aliases?.includes(names) ?? false, `${words} is ${names}`);
    }
    for (const name of commandsOf(text, program, path)) {
      const child = node?.commands?.find((one) => one.name === name);
      count('commands', child !== undefined, `${words} ${name}`);
      const page = path.length < 3 ? help(program, [...path, name]) : undefined;
      if (page && page !== root) visit(child, [...path, name], page);
    }
  };
  visit(spec.root, [], root);
  const shares = Object.entries(counts).map(([kind, [found, all]]) => `${kind} ${found}/${all}`);
  console.log(`${program} ${spec.version}: ${shares.join(', ')}`);
  for (const line of missing) console.log(`  missing ${line}`);
  return Object.values(counts).every(([found, all]) => found! >= all! * LEAST);
}

function help(program: string, path: readonly string[]): string | undefined {
  const rootOf: Readonly<Record<string, readonly string[]>> = { git: ['help', '-a'], npm: ['help'] };
  const args =
    path.length === 0 ? (rootOf[program] ?? ['--help']) : (ASK[program]?.(path) ?? [...path, '--help']);
  const env = { PATH: process.env.PATH, HOME: '/nonexistent', FILTER_BRANCH_SQUELCH_WARNING: '1' };
  const { stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    cwd: folder,
    env,
    timeout: 10_000,
  });
  return error ? undefined : `${stdout}\n${stderr}`;
}

interface Found {
  readonly long?: string;
  readonly short?: string;
  readonly value: boolean;
}

function flagsOf(text: string, program: string): readonly Found[] {
  if (program === 'npm') {
    return [...text.matchAll(/^ {2}(?:(-\w)\|)?(--[\w-]+)$/gm)].map(([, short, long]) => ({
      ...(short && { short }),
      long: long!,
      value: new RegExp(`${long}[ =]<`).test(text),
    }));
  }
  if (program === 'kubectl') {
    return [...text.matchAll(/^ {4}(?:(-\w), )?(--[\w-]+)=(.*):$/gm)].map(([, short, long, value]) => ({
      ...(short && { short }),
      long: long!,
      value: value !== 'true' && value !== 'false',
    }));
  }
  const pattern =
    program === 'git'
      ? /^ {2,6}(?:(-\w)(?![A-Z])(?:, )?)?(--[\w-]+)?( ?[=[<(.]\S*)?/gm
      : /^ {2,6}(?:(-\w), )?(--[\w-]+)(?: (\S+))?/gm;
  return [...text.matchAll(pattern)]
    .filter(([, short, long]) => short || long)
    .map(([, short, long, value]) => ({
      ...(short && { short }),
      ...(long && { long }),
      value: Boolean(value?.trim()),
    }));
}

function aliasesOf(text: string, program: string): readonly string[] {
  const line = program === 'npm' ? /^alias(?:es)?: (.*)$/m.exec(text) : /^Aliases:\n(.*)$/m.exec(text);
  return line?.[1]?.split(',').map((alias) => alias.trim()) ?? [];
}

function commandsOf(text: string, program: string, path: readonly string[]): readonly string[] {
  if (program === 'npm') {
    const list = path.length === 0 ? /All commands:\n\n([\s\S]*?)\n\n/.exec(text)?.[1] : undefined;
    return list?.split(',').map((name) => name.trim()) ?? [];
  }
  if (program === 'git') {
    if (path.length > 0) return [];
    const commands = text
      .split(/^(?=\S)/m)
      .filter((section) => !/^(?:User-facing|Developer-facing|External)/.test(section));
    return [...commands.join('').matchAll(/^ {3}([a-z][\w-]*) {2,}\S/gm)]
      .map((match) => match[1]!)
      .filter((name) => !name.startsWith('git'));
  }
  const sections = text
    .split(/^(?=\S)/m)
    .filter((section) => /^[\w ()/-]*Commands?\b[\w ()]*:/.test(section));
  return sections.flatMap((section) =>
    [...section.matchAll(/^ {2}([a-z][\w-]*)\*? {2,}\S/gm)].map((match) => match[1]!),
  );
}
