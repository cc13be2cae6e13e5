import type { Limits } from './limits.ts';
import { run } from './run.ts';

/** Programs that tell their version only through another one, or in answer to other words. */
const ASKED_OTHERWISE: Readonly<
  Record<string, { readonly file?: string; readonly args: readonly string[] }>
> = {
  'docker-buildx': { args: ['version'] },
  go: { args: ['version'] },
  kubectl: { args: ['version', '--client'] },
  helm: { args: ['version'] },
  openssl: { args: ['version'] },
  terraform: { args: ['version'] },
  scp: { file: 'ssh', args: ['-V'] },
  sftp: { file: 'ssh', args: ['-V'] },
  ssh: { args: ['-V'] },
  'ssh-add': { file: 'ssh', args: ['-V'] },
  'ssh-agent': { file: 'ssh', args: ['-V'] },
  'ssh-copy-id': { file: 'ssh', args: ['-V'] },
  'ssh-keygen': { file: 'ssh', args: ['-V'] },
  tmux: { args: ['-V'] },
};

/** The version that a program says it has, `unknown` where it says none. */
export async function askVersion(
  program: string,
  executable: string,
  limits: Limits,
  folder: string,
): Promise<string> {
  const { file = executable, args } = ASKED_OTHERWISE[program] ?? { args: ['--version'] };
  const { output } = await run(file, args, limits, folder);
  return /\d+(?:\.\d+)+[\w.-]*/.exec(output)?.[0].replace(/-[\w.-]*$/, '') ?? 'unknown';
}
