import type { Diagnostic } from '@cribnotes/core';
import { Refusal } from './exit.ts';
import { keepIndex } from './find/keep-index.ts';
import { loadMedia } from './media/load-media.ts';
import { unreadSources } from './notes/unread-sources.ts';
import { lockPath } from './output/lock.ts';
import { hasContent, type Rendering, type RenderOptions, render } from './output/render.ts';
import { type PlacedFile, place } from './output/targets.ts';
import { planWrites, type Written, writeAll } from './output/write.ts';
import { deckMemory } from './state/deck-memory.ts';
import { type ReadTopic, type TopicOptions, topicAt } from './topic.ts';
import { visible } from './visible.ts';
import { fromUser } from './where.ts';

/** What the command line says about a build. */
export interface BuildOptions extends TopicOptions, RenderOptions {
  readonly out: string;
  /** Where to keep the deck's lock instead of with the notes. */
  readonly lock?: string;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
}

/** What a build has come to. */
export interface Built {
  readonly read: ReadTopic;
  /** What is to be told about the notes, in the order in which it was found. */
  readonly found: readonly Diagnostic[];
  /** The files, in the order in which they were written; none where the notes hold nothing. */
  readonly written: readonly (PlacedFile & Written)[];
  readonly deck?: Rendering['deck'];
  /** What could not be remembered, each in a line. */
  readonly notices: readonly string[];
}

/** Who hears of a build while it goes on, before anything is replaced. */
export interface Listener {
  readonly onRead: (found: readonly Diagnostic[], read: ReadTopic) => void;
  readonly onPlaced: (targets: readonly PlacedFile[]) => Promise<void>;
}

/** Writes the files of one topic, all or none. Throws a refusal for what the user can put right. */
export async function buildTopic(
  paths: readonly string[],
  options: BuildOptions,
  listener?: Listener,
): Promise<Built> {
  const { strict: _, force = false, dryRun = false, quiet: __, lock, ...rendered } = options;
  const out = fromUser(options.out);
  const read = await topicAt(paths, { ...options, passOver: [options.out], spelling: false });
  const found: Diagnostic[] = [...read.diagnostics];
  const lockAt = await lockPath(read.input, out, lock);
  const media = await loadMedia(read, (diagnostic) => found.push(diagnostic));
  const memory = deckMemory(read.input, read.topic.id, out);
  const unread = unreadSources(read);
  const owner = force ? undefined : await memory.owner();
  if (owner !== undefined) throw sameName(read.topic.id, out, owner);
  const { files, deck }: Rendering = hasContent(read.topic)
    ? await render(read.topic, { ...rendered, media, lockAt, memory, unread }, found)
    : { files: [] };
  listener?.onRead(found, read);
  if (files.length === 0) return { read, found, written: [], notices: [] };
  const targets = place(files, read.input, out, lockAt);
  await listener?.onPlaced(targets);
  if (dryRun)
    return { read, found, written: await planWrites(targets, force), deck, notices: memory.notices };
  const written = await writeAll(targets, force);
  await memory.keep();
  const unkept = await keepIndex(read.topic, read.input);
  return { read, found, written, deck, notices: [...memory.notices, ...(unkept ? [unkept] : [])] };
}

/** Two folders of one name would take each other's files. */
function sameName(topic: string, out: string, owner: string): Refusal {
  return new Refusal(
    `${visible(out)} has the files of ${visible(owner)}, which is called ${visible(topic)} too`,
    'choose another folder with --out, give these notes a name (crib: {topic: …}), or replace them with --force',
  );
}
