import type { Diagnostic } from '@cribnotes/core';
import { newsOfSheet } from '../changes/replaced-sheet.ts';
import { besideLine } from '../diagnostics/beside-line.ts';
import { unprintedLine } from '../diagnostics/unprinted-line.ts';
import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { keepIndex } from '../find/keep-index.ts';
import { loadMedia } from '../media/load-media.ts';
import { unreadSources } from '../notes/unread-sources.ts';
import { lockPath } from '../output/lock.ts';
import { hasContent, type RenderOptions, render } from '../output/render.ts';
import { place } from '../output/targets.ts';
import { planWrites, writeAll } from '../output/write.ts';
import { writtenLines } from '../output/written-lines.ts';
import { tell } from '../say.ts';
import { deckMemory } from '../state/deck-memory.ts';
import { type ReadTopic, type TopicOptions, topicAt } from '../topic.ts';
import { visible } from '../visible.ts';
import { fromUser } from '../where.ts';
import { codeFor } from './check.ts';
import { tellDeck } from './tell-deck.ts';
import { tellDiagnostics } from './tell-diagnostics.ts';

/** The options of `crib build`. */
export interface BuildOptions extends TopicOptions, RenderOptions {
  readonly out: string;
  /** Where to keep the deck's lock instead of with the notes. */
  readonly lock?: string;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
}

/** `crib build`: writes the files of one topic, and says on stderr what is wrong in the notes and what was written. */
export async function build(paths: readonly string[], options: BuildOptions): Promise<ExitCode> {
  const { strict, force = false, dryRun = false, quiet = false, lock, ...rendered } = options;
  const out = fromUser(options.out);
  const read = await topicAt(paths, { ...options, passOver: [options.out], spelling: false });
  const found: Diagnostic[] = [...read.diagnostics];
  const lockAt = await lockPath(read.input, out, lock);
  const media = await loadMedia(read, (diagnostic) => found.push(diagnostic));
  const memory = deckMemory(read.input, read.topic.id, out);
  const unread = unreadSources(read);
  const owner = force ? undefined : await memory.owner();
  if (owner !== undefined) throw sameName(read.topic.id, out, owner);
  const rendering = hasContent(read.topic)
    ? await render(read.topic, { ...rendered, media, lockAt, memory, unread }, found)
    : { files: [] };
  tellDiagnostics(found, read, quiet);
  if (rendering.files.length === 0) return nothingMade(read, found);
  const targets = place(rendering.files, read.input, out, lockAt);
  const news = quiet ? [] : await Promise.all(targets.map(newsOfSheet));
  const written = await (dryRun ? planWrites : writeAll)(targets, force);
  if (!dryRun) await memory.keep();
  const unkept = dryRun ? undefined : await keepIndex(read.topic, read.input);
  if (!quiet) {
    for (const [index, line] of writtenLines(written, dryRun).entries())
      for (const one of [line, ...(news[index] ?? [])]) tell(one);
    const unprinted = unprintedLine(read.topic.sources);
    if (unprinted !== undefined) tell(unprinted);
    const beside = besideLine(found);
    if (beside !== undefined) tell(beside);
    if (rendering.deck) await tellDeck(rendering.deck);
    for (const notice of [...memory.notices, ...(unkept ? [unkept] : [])]) tell(`crib: ${notice}`);
  }
  if (found.some(({ rule, level }) => rule === 'file/unreadable' && level === 'error'))
    return exitCodes.usage;
  return codeFor(found, strict);
}

/** Two folders of one name would take each other's files. */
function sameName(topic: string, out: string, owner: string): Refusal {
  return new Refusal(
    `${visible(out)} has the files of ${visible(owner)}, which is called ${visible(topic)} too`,
    'choose another folder with --out, give these notes a name (crib: {topic: …}), or replace them with --force',
  );
}

/** A note that was named and holds nothing is a mistake of the call; an empty note in a folder is not. */
function nothingMade({ input, diagnostics }: ReadTopic, found: readonly Diagnostic[]): ExitCode {
  const refused = codeFor(found);
  if (refused !== exitCodes.fine) return refused;
  const nothing = 'nothing to write: no command, key or idea found';
  if (input.kind === 'files')
    throw new Refusal(`${nothing} in the notes`, 'crib check says what became of each line');
  if (diagnostics.length === 0) tell(`crib: ${nothing}; crib check says what became of each line`);
  return exitCodes.fine;
}
