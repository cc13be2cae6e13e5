import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a program says to a command. `not-asked`: it would do something here even without a server, or needs more than help. */
export type Verdict =
  | { readonly kind: 'taken' | 'not-asked' }
  | { readonly kind: 'refused'; readonly said: string };

/** True where a program can be run. */
export function isThere(program: string): boolean {
  return spawnSync(program, ['--version'], { timeout: 10_000 }).status === 0;
}

/** Commands of docker that act on this machine or on a registry before they ask a server. */
const actsHere =
  /^docker (context|login|logout|search|plugin install|trust|manifest|buildx|builder|compose|config|desktop|scout|init|completion)\b/;

/** Asks docker with nobody listening: what it takes ends with a failed connection, what it refuses before that. */
export function askDocker(words: readonly string[]): Verdict {
  if (actsHere.test(words.join(' '))) return { kind: 'not-asked' };
  const { status, said } = run('docker', words.slice(1), { DOCKER_HOST: 'tcp://127.0.0.1:9' });
  if (
    status === 0 ||
    /cannot connect|connection refused|unknown server OS|error during connect|dial tcp/i.test(said)
  )
    return { kind: 'taken' };
  // A file that is not there was looked for after the arguments were understood.
  if (
    /no such file|unable to prepare context|not found: |unable to open|invalid output path|failed to read dockerfile|BuildKit|the input device is not a TTY/i.test(
      said,
    )
  )
    return { kind: 'taken' };
  return { kind: 'refused', said: said.trim().split('\n')[0] ?? '' };
}

/** Commands of git that open a window, serve, or mean something else by -h. */
const opens =
  /^(gui|gitk|citool|instaweb|daemon|help|ls-remote|web--browse|send-email|difftool|mergetool|bisect)$/;

/**
 * Asks git with -h behind the line, in a repository of its own and with every protocol forbidden: flags are read before the
 * help is given. What operands mean is not asked about; commands that do not know -h act on the empty repository at most.
 */
export function askGit(words: readonly string[]): Verdict {
  const subcommand = words.slice(1).find((word) => !word.startsWith('-')) ?? '';
  if (opens.test(subcommand) || subcommand === '') return { kind: 'not-asked' };
  const { said } = run('git', [...words.slice(1), '-h'], { GIT_ALLOW_PROTOCOL: 'none' }, ['init', '-q']);
  const refusal =
    /^.*(unknown (option|switch)|requires a value|unrecognized argument|is not a git command|takes no value|invalid option|unknown subcommand|need a subcommand).*$/im.exec(
      said,
    )?.[0];
  return refusal === undefined ? { kind: 'taken' } : { kind: 'refused', said: refusal.trim() };
}

/** Runs a program without a shell, in an empty folder, with nothing of the user's settings, for ten seconds at most. */
function run(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  first?: readonly string[],
): { status: number | null; said: string } {
  const home = mkdtempSync(join(tmpdir(), 'oracle-'));
  try {
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: home,
      DOCKER_CONFIG: home,
      LC_ALL: 'C',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_PAGER: 'cat',
      ...environment,
    };
    if (first) spawnSync(program, [...first], { cwd: home, env, timeout: 10_000 });
    const { status, stdout, stderr } = spawnSync(program, [...args], {
      cwd: home,
      env,
      encoding: 'utf8',
      timeout: 10_000,
      input: '',
    });
    return { status, said: `${stderr}\n${stdout}` };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
