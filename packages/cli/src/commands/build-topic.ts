import type { Diagnostic } from '@cribnotes/core';
import { newsOfSheet } from '../changes/replaced-sheet.ts';
import { besideLine } from '../diagnostics/beside-line.ts';
import { unprintedLine } from '../diagnostics/unprinted-line.ts';
import type { Format } from '../emitters.ts';
import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { loadMedia } from '../media/load-media.ts';
import { likelyProgram } from '../notes/likely-program.ts';
import { unreadSources } from '../notes/unread-sources.ts';
import { lockPath } from '../output/lock.ts';
import { hasContent, render } from '../output/render.ts';
import { keepOthers, sourceMark } from '../output/source-mark.ts';
import { place } from '../output/targets.ts';
import { planWrites, writeAll } from '../output/write.ts';
import { unchangedLines, writtenLines } from '../output/written-lines.ts';
import { spoil } from '../repeat/recording.ts';
import { tell, tellNow } from '../say.ts';
import { buildChoices } from '../settings/build-choices.ts';
import { deckMemory } from '../state/deck-memory.ts';
import { type ReadTopic, readPlan } from '../topic.ts';
import type { TopicPlan } from '../topics/topic-plan.ts';
import { visible } from '../visible.ts';
import type { BuildOptions } from './build.ts';
import { codeFor } from './check.ts';
import { tellDeck } from './tell-deck.ts';
import { tellDiagnostics } from './tell-diagnostics.ts';

/** What the topics of one call share. */
export interface SharedBuild {
  /** What can be made, emitters from outside among it. */
  readonly available: readonly Format[];
  /** The files that were made in this call, with their topics. */
  readonly made: Map<string, string>;
  /** There are several topics: what is said of each is short. */
  readonly several: boolean;
}

/** Writes the files of one topic, and says on stderr what is wrong in the notes and what was written. */
export async function buildTopic(
  plan: TopicPlan,
  options: BuildOptions,
  { available, made, several }: SharedBuild,
): Promise<ExitCode> {
  const { strict, force = false, dryRun = false, quiet = false, lock, ...rendered } = options;
  const passOver = [...(options.passOver ?? []), ...(options.out === undefined ? [] : [options.out])];
  const read = await readPlan(plan, { ...options, passOver, spelling: false });
  const { out, ...choices } = await buildChoices(options, [...read.voices.first, ...read.voices.last]);
  const found: Diagnostic[] = [...read.diagnostics];
  const lockAt = await lockPath(read.input, out, lock);
  const media = await loadMedia(read, (diagnostic) => found.push(diagnostic));
  const memory = deckMemory(read.input, read.topic.id, out);
  const unread = unreadSources(read);
  const owner = force ? undefined : await memory.owner();
  if (owner !== undefined) throw sameName(read.topic.id, out, owner);
  const source = sourceMark(out, read.input);
  const rendering = hasContent(read.topic)
    ? await render(
        read.topic,
        { ...rendered, ...choices, media, lockAt, memory, unread, source },
        found,
        available,
      )
    : { files: [] };
  tellDiagnostics(found, read, quiet);
  if (rendering.files.length === 0) return nothingMade(read, found);
  const targets = place(rendering.files, read.input, out, lockAt);
  for (const { path } of targets) claim(path, plan.name, made);
  if (!force) await keepOthers(targets, source);
  const news = quiet ? [] : await Promise.all(targets.map(newsOfSheet));
  const written = await (dryRun ? planWrites : writeAll)(targets, force);
  if (!dryRun) await memory.keep();
  if (rendering.deck && !rendering.deck.again) spoil();
  if (!quiet) {
    tellNow(
      writtenLines(written, dryRun).flatMap((line, index) => [line, ...(news[index] ?? [])]),
      dryRun ? undefined : unchangedLines(written, lockAt),
    );
    const unprinted = several ? undefined : unprintedLine(read.topic.sources);
    if (unprinted !== undefined) tell(unprinted);
    const beside = besideLine(found);
    if (beside !== undefined) tell(beside);
    if (rendering.deck && !several) await tellDeck(rendering.deck);
    for (const notice of memory.notices) tell(`crib: ${notice}`);
  }
  if (found.some(({ rule, level }) => rule === 'file/unreadable' && level === 'error'))
    return exitCodes.usage;
  return codeFor(found, strict);
}

/** Two topics of one call must not take each other's files. */
function claim(path: string, topic: string, made: Map<string, string>): void {
  const other = made.get(path);
  if (other !== undefined)
    throw new Refusal(
      `${visible(path)} is the file of the topic ${visible(other)} already`,
      'give one of them another name (crib: {topic: …}), or another folder with out in crib.yaml',
    );
  made.set(path, topic);
}

/** Two folders of one name would take each other's files. */
function sameName(topic: string, out: string, owner: string): Refusal {
  return new Refusal(
    `${visible(out)} has the files of ${visible(owner)}, which is called ${visible(topic)} too`,
    'choose another folder with --out, give these notes a name (crib: {topic: …}), or replace them with --force',
  );
}

/** A note that was named and holds nothing is a mistake of the call; an empty note in a folder is not. */
function nothingMade({ input, files, diagnostics }: ReadTopic, found: readonly Diagnostic[]): ExitCode {
  const refused = codeFor(found);
  if (refused !== exitCodes.fine) return refused;
  const nothing = 'nothing to write: no command, key or idea found';
  const program = likelyProgram(files, found);
  const hint =
    program === undefined
      ? 'crib check says what became of each line'
      : `if ${visible(program)} is a program, write crib: { tools: [${visible(program)}] } between two lines --- at the top of the note`;
  if (input.kind !== 'folder') throw new Refusal(`${nothing} in the notes`, hint);
  if (diagnostics.length === 0) tell(`crib: ${nothing}; ${hint}`);
  return exitCodes.fine;
}
