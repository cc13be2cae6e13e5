import type { Block } from '../blocks/block.ts';
import type { Diagnostic } from '../model.ts';
import type { Directive } from '../reading/directives.ts';
import type { ReadNote } from '../reading/open-note.ts';
import { firstBelow } from './first-below.ts';

interface Ignored {
  readonly rules: readonly string[];
  readonly from: number;
  readonly to: number;
}

/**
 * Tells of each diagnostic whether the author does not want to hear it: it stands below an `ignore` comment that names its
 * rule, up to the end of the next paragraph, block or list. One comment may name several rules, parted by commas or blanks.
 */
export function ignoredByComment(
  notes: readonly { readonly note: ReadNote; readonly blocks: readonly Block[] }[],
): (diagnostic: Diagnostic) => boolean {
  const byNote = new Map(notes.map(({ note, blocks }) => [note.id, ignoredIn(note.directives, blocks)]));
  return ({ rule, span }) =>
    byNote
      .get(span.source)
      ?.some(
        ({ rules, from, to }) => from <= span.start.line && span.start.line <= to && rules.includes(rule),
      ) === true;
}

function ignoredIn(directives: readonly Directive[], blocks: readonly Block[]): Ignored[] {
  const nextBlock = firstBelow(blocks, ({ from }) => from);
  return directives
    .filter(({ kind }) => kind === 'ignore')
    .map(({ value, line }) => ({
      rules: (value ?? '').split(/[\s,]+/).filter(Boolean),
      from: line,
      to: nextBlock(line)?.to ?? line,
    }));
}
