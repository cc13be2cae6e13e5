import { type Estimate, estimates, type Ratios } from '../figures/bootstrap.ts';
import { figures } from '../figures/paper-and-reading.ts';
import type { Column } from '../figures/table.ts';
import { languageOf, languages, toolOf, tools } from './parts.ts';
import type { ScoredNote } from './score-note.ts';

/** The figures of a corpus: all notes, by language and by tool. */
export interface CorpusFigures {
  readonly all: Column;
  readonly languages: readonly Column[];
  readonly tools: readonly Column[];
}

/** Gives a note's counts for each figure. */
export const ratiosOf = ({ counts }: ScoredNote): Ratios => figures.map((figure) => figure.of(counts));

/** Gives the figures of scored notes. */
export function corpusFigures(notes: readonly ScoredNote[], name: string): CorpusFigures {
  const column = (part: string, some: readonly ScoredNote[]): Column => ({
    name: part,
    notes: some.length,
    estimates: estimates(some.map(ratiosOf)),
  });
  const parts = <Part extends string>(all: readonly Part[], of: (one: ScoredNote) => Part): Column[] =>
    all
      .map((part) => [part, notes.filter((one) => of(one) === part)] as const)
      .filter(([, some]) => some.length > 0)
      .map(([part, some]) => column(part, some));
  return {
    all: column(name, notes),
    languages: parts(languages, ({ note }) => languageOf(note.gold)),
    tools: parts(tools, ({ note }) => toolOf(note.gold)),
  };
}

/** Gives estimates by the names of their figures. */
export function named({ notes, estimates: all }: Column): object {
  return {
    notes,
    figures: Object.fromEntries(
      figures.map(({ name }, at): [string, Estimate | undefined] => [name, all[at]]),
    ),
  };
}
