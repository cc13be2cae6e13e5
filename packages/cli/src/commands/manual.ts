import { existsSync } from 'node:fs';
import type { Diagnostic } from '@cribnotes/core';
import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { keepIndex } from '../find/keep-index.ts';
import { systemEnvironment } from '../manual/environment.ts';
import { installPage } from '../manual/install.ts';
import { showKnown } from '../manual/known-pages.ts';
import type { Outcome } from '../manual/outcome.ts';
import { manualRoot, type PlaceOptions } from '../manual/place.ts';
import { showPage } from '../manual/show-page.ts';
import { uninstallPage } from '../manual/uninstall.ts';
import { STANDARD_INPUT } from '../notes/standard-input.ts';
import { hasContent, type Rendering, type RenderOptions, render } from '../output/render.ts';
import { sourceMark } from '../output/source-mark.ts';
import { tell } from '../say.ts';
import { buildChoices } from '../settings/build-choices.ts';
import { endOnSignals } from '../signals.ts';
import { type ReadTopic, type TopicOptions, topicAt } from '../topic.ts';
import { fromUser } from '../where.ts';
import { codeFor } from './check.ts';
import { tellDiagnostics } from './tell-diagnostics.ts';

/** The options of `crib man` and `crib install`. */
export interface ManualOptions extends TopicOptions, PlaceOptions, Pick<RenderOptions, 'date' | 'split'> {}

/** Where `crib build` writes unless it is told otherwise. */
const BUILT = 'dist';

/** `crib man`: shows the manual page with the system's pager, of notes or, by its name, of a topic that has one. */
export async function man(paths: readonly string[], options: ManualOptions): Promise<ExitCode> {
  const [name = ''] = paths;
  if (paths.length === 1 && name !== STANDARD_INPUT && !name.includes('/') && !existsSync(fromUser(name))) {
    endOnSignals(() => {});
    return told(await showKnown(name, fromUser(BUILT), systemEnvironment()));
  }
  const { pages, code } = await pagesOf(paths, options);
  // The page's temporary file goes with the process.
  endOnSignals(() => {});
  return told(await showPage(pages[0], systemEnvironment()), code);
}

/** `crib install`: puts the manual page where `man` finds it. */
export async function install(paths: readonly string[], options: ManualOptions): Promise<ExitCode> {
  const place = placeOf(options);
  const root = manualRoot(place, systemEnvironment());
  const { pages, topic, input, code } = await pagesOf(paths, options, root);
  const outcome = await installPage(pages, { ...place, language: topic.language }, systemEnvironment());
  const unkept = outcome.exit === exitCodes.fine ? await keepIndex(topic, input) : undefined;
  if (unkept !== undefined) tell(`crib: ${unkept}`);
  return told(outcome, code);
}

/** `crib uninstall`: takes an installed page away. `topic` is its name, or the notes it was made from. */
export async function uninstall(topic: string, options: ManualOptions): Promise<ExitCode> {
  const name = existsSync(fromUser(topic))
    ? (await topicAt([topic], { ...options, spelling: false })).topic.id
    : topic;
  return told(await uninstallPage(name, placeOf(options), systemEnvironment()));
}

interface Pages extends Pick<ReadTopic, 'topic' | 'input'> {
  /** What the notes let the run end with. */
  readonly code: ExitCode;
  readonly pages: readonly [Rendering['files'][number], ...Rendering['files']];
}

/** `root`: the tree of manual pages that they are for, which tells them from pages of other notes. */
async function pagesOf(paths: readonly string[], options: ManualOptions, root?: string): Promise<Pages> {
  const read = await topicAt(paths, { ...options, spelling: false });
  const found: Diagnostic[] = [...read.diagnostics];
  const { split } = await buildChoices(options, [...read.voices.first, ...read.voices.last]);
  const asked = {
    to: ['man'],
    ...(split === undefined ? {} : { split }),
    ...(root === undefined ? {} : { source: sourceMark(root, read.input) }),
  };
  const { files } = hasContent(read.topic)
    ? await render(read.topic, { ...options, ...asked }, found)
    : { files: [] };
  const errors = found.filter(({ level }) => level === 'error');
  tellDiagnostics(errors, read, false);
  const [page, ...parts] = files;
  const code = codeFor(errors);
  if (page === undefined)
    throw new Refusal(
      'no manual page: no command, key or idea found in the notes',
      'crib check says what became of each line',
      code === exitCodes.fine ? exitCodes.usage : code,
    );
  return { code, pages: [page, ...parts], topic: read.topic, input: read.input };
}

function placeOf({ prefix, system }: ManualOptions): PlaceOptions {
  return {
    ...(prefix === undefined ? {} : { prefix: fromUser(prefix) }),
    ...(system === undefined ? {} : { system }),
  };
}

function told({ exit, messages }: Outcome, code: ExitCode = exitCodes.fine): ExitCode {
  for (const message of messages) tell(message);
  return exit === exitCodes.fine ? code : exit;
}
