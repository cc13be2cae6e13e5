import type { Limits } from './limits.ts';
import { run } from './run.ts';

/** Programs that tell their version only through another one, or with other words. */
const ASKED_OTHERWISE: Readonly<Record<string, readonly [file: string, ...args: string[]]>> = {
  go: ['go', 'version'],
  kubectl: ['kubectl', 'version', '--client'],
  scp: ['ssh', '-V'],
  sftp: ['ssh', '-V'],
  ssh: ['ssh', '-V'],
  'ssh-add': ['ssh', '-V'],
  'ssh-agent': ['ssh', '-V'],
  'ssh-copy-id': ['ssh', '-V'],
  'ssh-keygen': ['ssh', '-V'],
  tmux: ['tmux', '-V'],
};

/** The version that a program says it has, `unknown` where it says none. */
export async function askVersion(
  program: string,
  executable: string,
  limits: Limits,
  folder: string,
): Promise<string> {
  const [file, ...args] = ASKED_OTHERWISE[program] ?? [executable, '--version'];
  const { output } = await run(file, args, limits, folder);
  return /\d+(?:\.\d+)+[\w.-]*/.exec(output)?.[0].replace(/-[\w.-]*$/, '') ?? 'unknown';
}
