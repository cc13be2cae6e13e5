import type { Topic } from '../../src/model.ts';
import type { NoteFile } from '../../src/reading/note-file.ts';
import { printedRun, saidWords, tellingWords } from '../printed/said-words.ts';

/** How much of a line may stand on no paper. */
interface Leniency {
  /** The share of its words. */
  readonly share?: number;
  /** Lines of fewer words tell nothing. */
  readonly least?: number;
  /** Words may stand there without the blanks between them, as between code marks that were meant otherwise. */
  readonly mayBeGlued?: boolean;
}

/** Gives the lines that count as printed, though their words stand on no paper. */
export function unsaid(
  topic: Topic,
  files: readonly NoteFile[],
  { share = 0.5, least = 1, mayBeGlued = false }: Leniency = {},
): string[] {
  const said = saidWords(topic);
  let together: string | undefined;
  const run = (): string => {
    together ??= printedRun(topic).join('');
    return together;
  };
  return topic.sources.flatMap(({ id, ledger }) => {
    const lines = files.filter((file) => file.id === id).flatMap((file) => linesOf(file, topic));
    return ledger.flatMap(({ kind, line }) => {
      const words = tellingWords(lines[line - 1] ?? '');
      const lost = words.filter((word) => !said.has(word));
      const isLost =
        lost.length > 0 &&
        lost.length >= words.length * share &&
        words.length >= least &&
        !(mayBeGlued && run().includes(words.join('')));
      return kind === 'printed' && isLost ? [`${line}`] : [];
    });
  });
}

/** Gives the lines that are said by something that the topic does not have. */
export function astray(topic: Topic): number[] {
  const ids = new Set([
    ...topic.entries.flatMap((entry) => [
      entry.id,
      ...(entry.kind === 'command' ? entry.variants.map(({ id }) => id) : []),
    ]),
    ...[topic.concepts, topic.recipes, topic.snippets, topic.groups].flat().map(({ id }) => id),
  ]);
  return topic.sources
    .flatMap(({ ledger }) => ledger)
    .flatMap((fate) => {
      const ref = fate.kind === 'left-out' ? undefined : fate.ref;
      return ref === undefined || ids.has(ref) ? [] : [fate.line];
    });
}

/** The lines of a note, with nothing in the places of secrets. */
function linesOf({ id, bytes }: NoteFile, { diagnostics }: Topic): string[] {
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
  const secrets = diagnostics.filter(({ rule, span }) => rule === 'secret' && span.source === id);
  for (const { start, end } of secrets.map(({ span }) => span).reverse()) {
    const line = lines[start.line - 1] ?? '';
    lines[start.line - 1] = line.slice(0, start.column - 1) + line.slice(end.column - 1);
  }
  return lines;
}
