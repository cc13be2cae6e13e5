import type { Diagnostic } from '@cribnotes/core';
import { newsOfSheet } from '../changes/replaced-sheet.ts';
import { besideLine } from '../diagnostics/beside-line.ts';
import { drawnPictures } from '../diagnostics/drawn-pictures.ts';
import { unprintedLine } from '../diagnostics/unprinted-line.ts';
import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { likelyProgram } from '../notes/likely-program.ts';
import { makeTopic, type SharedFiles } from '../output/make-topic.ts';
import { hasContent } from '../output/render.ts';
import { unchangedLines, writtenLines } from '../output/written-lines.ts';
import { spoil } from '../repeat/current-recording.ts';
import { tell, tellNow } from '../say.ts';
import type { ReadTopic } from '../topic.ts';
import type { TopicPlan } from '../topics/topic-plan.ts';
import { visible } from '../visible.ts';
import type { BuildOptions } from './build.ts';
import { codeFor } from './check.ts';
import { tellDeck } from './tell-deck.ts';
import { tellDiagnostics } from './tell-diagnostics.ts';

/** What the topics of one call share. */
export interface SharedBuild extends SharedFiles {
  /** There are several topics: what is said of each is short. */
  readonly several: boolean;
}

/** Writes the files of one topic, and says on stderr what is wrong in the notes and what was written. */
export async function buildTopic(
  plan: TopicPlan,
  options: BuildOptions,
  { several, ...shared }: SharedBuild,
): Promise<ExitCode> {
  const { strict, dryRun = false, quiet = false } = options;
  let news: readonly (readonly string[])[] = [];
  const { read, found, media, lockAt, written, deck, notices } = await makeTopic(plan, options, shared, {
    onRead: (all, of) => tellDiagnostics(all, of, quiet),
    onPlaced: async (targets) => {
      if (!quiet) news = await Promise.all(targets.map(newsOfSheet));
    },
  });
  if (written.length === 0) return nothingMade(read, found);
  if ((deck && !deck.again) || notices.length > 0) spoil();
  if (!quiet) {
    tellNow(
      writtenLines(written, dryRun).flatMap((line, index) => [line, ...(news[index] ?? [])]),
      dryRun ? undefined : unchangedLines(written, lockAt),
    );
    if (read.topic.entries.length === 0) tell(`crib: ${NO_COMMAND}; ${wayOut(read.files, found)}`);
    const hasSheet = written.some(({ path }) => path.endsWith('.pdf'));
    const drawn = hasSheet ? drawnPictures(read.topic, media, found) : [];
    const unprinted = several ? undefined : unprintedLine(read.topic.sources, drawn);
    if (unprinted !== undefined) tell(unprinted);
    const beside = besideLine(found);
    if (beside !== undefined) tell(beside);
    if (deck && !several) await tellDeck(deck);
    for (const notice of notices) tell(`crib: ${notice}`);
  }
  return codeFor(found, strict);
}

const NO_COMMAND = 'the notes have no command and no key, only what is made from sentences';

/** A note that was named and holds nothing is a mistake of the call; an empty note in a folder is not. */
function nothingMade(
  { topic, input, files, diagnostics }: ReadTopic,
  found: readonly Diagnostic[],
): ExitCode {
  const refused = codeFor(found);
  if (refused !== exitCodes.fine) return refused;
  if (hasContent(topic))
    throw new Refusal('nothing to write: nothing in the notes is for what was asked for', 'leave --to out');
  const nothing = 'nothing to write: no command, key or idea found';
  const hint = wayOut(files, found);
  if (input.kind !== 'folder') throw new Refusal(`${nothing} in the notes`, hint);
  if (diagnostics.length === 0) tell(`crib: ${nothing}; ${hint}`);
  return exitCodes.fine;
}

/** What may be said in notes without any command, so that the next build has some. */
function wayOut(files: ReadTopic['files'], found: readonly Diagnostic[]): string {
  const program = likelyProgram(files, found);
  if (program === undefined) return 'crib check says what became of each line';
  const name = visible(program);
  return `if ${name} is a program, write crib: { tools: [${name}] } between two lines --- at the top of the note`;
}
