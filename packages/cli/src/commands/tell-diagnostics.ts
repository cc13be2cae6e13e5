import type { Diagnostic } from '@cribnotes/core';
import { toLine } from '../diagnostics/line.ts';
import { inNoteOrder } from '../diagnostics/sort.ts';
import { tell } from '../say.ts';
import type { ReadTopic } from '../topic.ts';

/** How many messages about one note are printed one by one. */
const mostForOneNote = 100;

/** Prints the errors and, unless `quiet`, the warnings on stderr: one line each, a note's first hundred one by one. */
export function tellDiagnostics(
  found: readonly Diagnostic[],
  { pathOf }: Pick<ReadTopic, 'pathOf'>,
  quiet: boolean,
): void {
  const loud = inNoteOrder(found).filter(({ level }) => level === 'error' || (level === 'warning' && !quiet));
  for (const [id, ofNote] of Map.groupBy(loud, ({ span }) => span.source)) {
    for (const diagnostic of ofNote.slice(0, mostForOneNote)) {
      tell(toLine({ ...diagnostic, span: { ...diagnostic.span, source: pathOf(id) } }));
    }
    const more = ofNote.length - mostForOneNote;
    if (more > 0)
      tell(`${toLine({ ...ofNote[0]!, rule: 'more', message: `and ${more} more; crib check lists all` })}`);
  }
}
