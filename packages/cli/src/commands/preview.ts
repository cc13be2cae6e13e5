import { randomBytes } from 'node:crypto';
import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { STANDARD_INPUT } from '../notes/standard-input.ts';
import { openAddress } from '../preview/open-address.ts';
import { previewState } from '../preview/preview-state.ts';
import { serve } from '../preview/serve.ts';
import { viewOf } from '../preview/views/index.ts';
import { watchNotes } from '../preview/watch-notes.ts';
import { say, tell } from '../say.ts';
import { endOnSignals } from '../signals.ts';
import { type TopicOptions, topicAt } from '../topic.ts';

/** The options of `crib preview`. */
export interface PreviewOptions extends TopicOptions {
  readonly port?: number;
  readonly open?: boolean;
  readonly date?: string;
}

/** `crib preview`: serves what the notes give to a browser of this machine, until it is stopped. */
export async function preview(paths: readonly string[], options: PreviewOptions): Promise<ExitCode> {
  if (paths.includes(STANDARD_INPUT))
    throw new Refusal('standard input cannot be watched', 'name a folder or a file');
  const state = await previewState(() => topicAt(paths, options), options.date);
  // 128 bits, as nobody guesses them.
  const token = randomBytes(16).toString('base64url');
  const server = await serve({ port: options.port ?? 0, token, view: (name) => viewOf(name, state) });
  const watcher = await watchNotes(state.input, async (isPicture) => {
    if (await state.refresh(isPicture)) server.announce();
  });
  endOnSignals(() => {});
  await say(`${server.address}\n`);
  tell('crib: shown at the address above, until you press Ctrl-C');
  if (options.open && !(await openAddress(server.address)))
    tell('crib: no browser could be opened; open the address above yourself');
  await server.closed;
  await watcher.close();
  return exitCodes.fine;
}
