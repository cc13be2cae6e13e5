import type { Diagnostic } from '@cribnotes/core';
import type { BuildOptions } from '../commands/build.ts';
import type { Format } from '../emitters.ts';
import { Refusal } from '../exit.ts';
import { keepIndex } from '../find/keep-index.ts';
import { loadMedia } from '../media/load-media.ts';
import { unreadSources } from '../notes/unread-sources.ts';
import { progress } from '../progress.ts';
import { buildChoices, refuseLinkOut } from '../settings/build-choices.ts';
import { deckMemory } from '../state/deck-memory.ts';
import { type ReadTopic, readPlan, voicesOf } from '../topic.ts';
import type { TopicPlan } from '../topics/topic-plan.ts';
import { visible } from '../visible.ts';
import type { Claims, Taken } from './claims.ts';
import { loadLock, lockPath } from './lock.ts';
import { hasContent, type Rendering, render } from './render.ts';
import { keepOthers, sourceMark } from './source-mark.ts';
import { type PlacedFile, place } from './targets.ts';
import { planWrites, type Written, writeAll } from './write.ts';

/** What a build has come to. */
export interface MadeTopic {
  readonly read: ReadTopic;
  /** What is to be told about the notes, in the order in which it was found. */
  readonly found: readonly Diagnostic[];
  /** The pictures of the notes that could be read. */
  readonly media: Awaited<ReturnType<typeof loadMedia>>;
  /** Where the lock of the deck is. */
  readonly lockAt: string;
  /** The files, in the order in which they were written; none where the notes hold nothing. */
  readonly written: readonly (PlacedFile & Written)[];
  readonly deck?: Rendering['deck'];
  /** What could not be remembered, each in a line. */
  readonly notices: readonly string[];
}

/** What the files of one build share with those of others. */
export interface SharedFiles {
  /** What can be made, emitters from outside among it. */
  readonly available: readonly Format[];
  /** Whose each file of this call is. */
  readonly claims: Claims;
}

/** Who hears of a build while it goes on, before anything is replaced. */
export interface BuildListener {
  readonly onRead: (found: readonly Diagnostic[], read: ReadTopic) => void;
  readonly onPlaced: (targets: readonly PlacedFile[]) => Promise<void>;
}

/** Writes the files of one topic, all or none, and says nothing. Throws a refusal for what the user can put right. */
export async function makeTopic(
  plan: TopicPlan,
  options: BuildOptions,
  { available, claims }: SharedFiles,
  listener?: BuildListener,
): Promise<MadeTopic> {
  const { strict: _, force = false, dryRun = false, quiet: __, jobs: ___, lock, ...rendered } = options;
  const passOver = [...(options.passOver ?? []), ...(options.out === undefined ? [] : [options.out])];
  const read = await readPlan(plan, { ...options, passOver, spelling: false });
  const { out, ...choices } = await buildChoices(options, voicesOf(read));
  if (options.out === undefined) await refuseLinkOut(out);
  // Who splits the sheet has done what is advised there.
  const isDone = ({ rule }: Diagnostic): boolean => choices.splitSheet === true && rule === 'pdf/large-topic';
  const found: Diagnostic[] = read.diagnostics.filter((one) => !isDone(one));
  const lockAt = await lockPath(read.input, out, lock);
  const media = await loadMedia(read, (diagnostic) => found.push(diagnostic));
  const memory = deckMemory(read.input, read.topic.id, out);
  const unread = unreadSources(read);
  const owner = force ? undefined : await memory.owner(await loadLock(lockAt));
  if (owner !== undefined) throw sameName(read.topic.id, out, owner);
  const source = sourceMark(out, read.input);
  progress({ doing: `making ${(choices.to ?? ['sheet', 'deck', 'pages']).join(', ')}` });
  const { files, deck }: Rendering = hasContent(read.topic)
    ? await render(
        read.topic,
        { ...rendered, ...choices, media, lockAt, memory, unread, source },
        found,
        available,
      )
    : { files: [] };
  listener?.onRead(found, read);
  if (files.length === 0) return { read, found, media, lockAt, written: [], notices: [] };
  const targets = place(files, read.input, out, lockAt);
  const taken = await claims.take(
    targets.map(({ path }) => path),
    plan.name,
  );
  if (taken) throw takenFile(taken);
  if (!force) await keepOthers(targets, source);
  await listener?.onPlaced(targets);
  const report = deck === undefined ? {} : { deck };
  if (dryRun) {
    const written = await planWrites(targets, force);
    return { read, found, media, lockAt, written, ...report, notices: memory.notices };
  }
  const written = await writeAll(targets, force);
  await memory.keep();
  const unkept = await keepIndex(read.topic, read.input);
  const notices = [...memory.notices, ...(unkept === undefined ? [] : [unkept])];
  return { read, found, media, lockAt, written, ...report, notices };
}

/** Two topics of one call must not take each other's files. */
const takenFile = ({ path, topic }: Taken): Refusal =>
  new Refusal(
    `${visible(path)} is the file of the topic ${visible(topic)} already`,
    'give one of them another name (crib: {topic: …}), or another folder with out in crib.yaml',
  );

/** Two folders of one name would take each other's files. */
function sameName(topic: string, out: string, owner: string): Refusal {
  return new Refusal(
    `${visible(out)} has the files of ${visible(owner)}, which is called ${visible(topic)} too`,
    'choose another folder with --out, give these notes a name (crib: {topic: …}), or replace them with --force',
  );
}
