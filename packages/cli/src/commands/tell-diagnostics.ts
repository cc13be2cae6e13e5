import type { Diagnostic } from '@cribnotes/core';
import { toLine } from '../diagnostics/line.ts';
import { inNoteOrder } from '../diagnostics/sort.ts';
import { tell } from '../say.ts';
import type { ReadTopic } from '../topic.ts';

/** How many messages about one note are printed one by one. */
const mostForOneNote = 100;

/** No fault of the notes, but whoever prints the sheet wants to know what is not on it. */
const TOLD = /^pdf\//;

/**
 * Prints the errors and, unless `quiet`, the warnings and what the sheet leaves out on stderr: one line each, a note's
 * first hundred one by one.
 */
export function tellDiagnostics(
  found: readonly Diagnostic[],
  { pathOf }: Pick<ReadTopic, 'pathOf'>,
  quiet: boolean,
): void {
  const loud = inNoteOrder(found).filter(
    ({ level, rule }) => level === 'error' || (!quiet && (level === 'warning' || TOLD.test(rule))),
  );
  for (const [id, ofNote] of Map.groupBy(loud, ({ span }) => span.source)) {
    for (const diagnostic of ofNote.slice(0, mostForOneNote)) {
      tell(toLine({ ...diagnostic, span: { ...diagnostic.span, source: pathOf(id) } }));
    }
    const more = ofNote.length - mostForOneNote;
    if (more > 0)
      tell(`${toLine({ ...ofNote[0]!, rule: 'more', message: `and ${more} more; crib check lists all` })}`);
  }
}
