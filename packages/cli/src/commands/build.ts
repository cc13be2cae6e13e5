import type { Diagnostic } from '@cribnotes/core';
import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { hasContent, type Rendering, type RenderOptions, render } from '../output/render.ts';
import { place } from '../output/targets.ts';
import { planWrites, writeAll } from '../output/write.ts';
import { writtenLines } from '../output/written-lines.ts';
import { tell } from '../say.ts';
import { type ReadTopic, type TopicOptions, topicAt } from '../topic.ts';
import { visible } from '../visible.ts';
import { fromUser } from '../where.ts';
import { codeFor } from './check.ts';
import { tellDiagnostics } from './tell-diagnostics.ts';

/** The options of `crib build`. */
export interface BuildOptions extends TopicOptions, RenderOptions {
  readonly out: string;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
}

/** `crib build`: writes the files of one topic, and says on stderr what is wrong in the notes and what was written. */
export async function build(paths: readonly string[], options: BuildOptions): Promise<ExitCode> {
  const { strict, force = false, dryRun = false, quiet = false } = options;
  const out = fromUser(options.out);
  const read = await topicAt(paths, { ...options, passOver: [options.out] });
  const found: Diagnostic[] = [...read.diagnostics];
  const rendering = hasContent(read.topic) ? await render(read, out, options, found) : { files: [] };
  tellDiagnostics(found, read, quiet);
  if (rendering.files.length === 0) return nothingMade(read, found);
  const targets = await place(rendering.files, read.input, out);
  const written = await (dryRun ? planWrites : writeAll)(targets, force);
  if (!quiet) {
    for (const line of writtenLines(written, dryRun)) tell(line);
    await tellDeck(rendering);
  }
  if (found.some(({ rule }) => rule === 'file/unreadable')) return exitCodes.usage;
  return codeFor(found, strict);
}

async function tellDeck({ deck }: Rendering): Promise<void> {
  if (deck === undefined) return;
  const { printReport } = await import('@cribnotes/emit-anki');
  for (const line of printReport(deck).split('\n')) tell(visible(line));
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
