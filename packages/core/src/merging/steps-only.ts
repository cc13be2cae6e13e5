import type { Recipe, Span } from '../model.ts';
import type { EntryDraft } from './entries.ts';

/** Gives the rows that stand in a task and nowhere else, with no words but the task's sentence: the task prints them as its steps. */
export function stepsOnly(entries: readonly EntryDraft[], recipes: readonly Recipe[]): ReadonlySet<string> {
  const titles = new Map(recipes.map(({ title, spans }) => [keyOf(title.spans[0]), spans[0]]));
  const inTasks = new Set(
    recipes.flatMap(({ steps }) => steps.flatMap(({ variant }) => (variant ? [variant] : []))),
  );
  return new Set(
    entries.flatMap(({ entry }) =>
      entry.kind !== 'command'
        ? []
        : entry.variants
            .filter(({ id, description, notes, glosses, occurrences }) => {
              const task = titles.get(description ? keyOf(description.prose.spans[0]) : '');
              return (
                inTasks.has(id) &&
                task !== undefined &&
                notes.length === 0 &&
                glosses.every(({ from }) => from === 'tool') &&
                occurrences.every(({ span, role }) => role !== 'entry' || isWithin(span, task))
              );
            })
            .map(({ id }) => id),
    ),
  );
}

const keyOf = ({ source, start }: Span): string => `${source}:${start.offset}`;

const isWithin = (span: Span, outer: Span): boolean =>
  span.source === outer.source && span.start.line >= outer.start.line && span.end.line <= outer.end.line;
