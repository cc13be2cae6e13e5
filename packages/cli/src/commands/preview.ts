import { randomBytes } from 'node:crypto';
import { type ExitCode, Refusal } from '../exit.ts';
import { STANDARD_INPUT } from '../notes/standard-input.ts';
import { openAddress } from '../preview/open-address.ts';
import { previewState } from '../preview/preview-state.ts';
import { serve } from '../preview/serve.ts';
import { settling } from '../preview/settling.ts';
import { viewOf } from '../preview/views/index.ts';
import { watchNotes } from '../preview/watch-notes.ts';
import { say, tell } from '../say.ts';
import { endOnSignals } from '../signals.ts';
import { loadTopic, type TopicOptions, topicAt } from '../topic.ts';

/** The options of `crib preview`. */
export interface PreviewOptions extends TopicOptions {
  readonly port?: number;
  readonly open?: boolean;
  readonly date?: string;
}

/** Where a browser goes when a question is settled. */
const NEXT_QUESTION = 'review#question-1';

/** `crib preview`: serves what the notes give to a browser of this machine, until it is stopped. */
export async function preview(paths: readonly string[], options: PreviewOptions): Promise<ExitCode> {
  if (paths.includes(STANDARD_INPUT))
    throw new Refusal('standard input cannot be watched', 'name a folder or a file');
  const state = await previewState(() => topicAt(paths, options), options.date);
  // 128 bits, as nobody guesses them.
  const token = randomBytes(16).toString('base64url');
  const settles = settling(() => loadTopic(paths, { ...options, spelling: false }));
  const server = await serve({
    port: options.port ?? 0,
    token,
    view: (name) => viewOf(name, state, settles),
    act: async (name, form) => {
      if (!(await settles.act(name, form))) return undefined;
      if (await state.refresh(false)) server.announce();
      return NEXT_QUESTION;
    },
  });
  const { failed } = await watchNotes(paths, async (isPicture) => {
    if (await state.refresh(isPicture)) server.announce();
  });
  endOnSignals(() => {});
  await say(`${server.address}\n`);
  tell('crib: shown at the address above, until you press Ctrl-C');
  if (options.open && !(await openAddress(server.address)))
    tell('crib: no browser could be opened; open the address above yourself');
  return failed;
}
