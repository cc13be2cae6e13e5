import type { Diagnostic } from '@cribnotes/core';
import { type BuildOptions, buildTopic } from '../build-topic.ts';
import { newsOfSheet } from '../changes/replaced-sheet.ts';
import { besideLine } from '../diagnostics/beside-line.ts';
import { unprintedLine } from '../diagnostics/unprinted-line.ts';
import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { writtenLines } from '../output/written-lines.ts';
import { tell } from '../say.ts';
import type { ReadTopic } from '../topic.ts';
import { codeFor } from './check.ts';
import { tellDeck } from './tell-deck.ts';
import { tellDiagnostics } from './tell-diagnostics.ts';

/** `crib build`: writes the files of one topic, and says on stderr what is wrong in the notes and what was written. */
export async function build(paths: readonly string[], options: BuildOptions): Promise<ExitCode> {
  const { strict, dryRun = false, quiet = false } = options;
  let news: readonly (readonly string[])[] = [];
  const { read, found, written, deck, notices } = await buildTopic(paths, options, {
    onRead: (all, of) => tellDiagnostics(all, of, quiet),
    onPlaced: async (targets) => {
      if (!quiet) news = await Promise.all(targets.map(newsOfSheet));
    },
  });
  if (written.length === 0) return nothingMade(read, found);
  if (!quiet) {
    for (const [index, line] of writtenLines(written, dryRun).entries())
      for (const one of [line, ...(news[index] ?? [])]) tell(one);
    const unprinted = unprintedLine(read.topic.sources);
    if (unprinted !== undefined) tell(unprinted);
    const beside = besideLine(found);
    if (beside !== undefined) tell(beside);
    if (deck) await tellDeck(deck);
    for (const notice of notices) tell(`crib: ${notice}`);
  }
  if (found.some(({ rule, level }) => rule === 'file/unreadable' && level === 'error'))
    return exitCodes.usage;
  return codeFor(found, strict);
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
