import { notesTable, partsTable, totalTable } from '../figures/table.ts';
import { faultLines } from '../paper/fault.ts';
import { type ScoredStyle, scoredStyles, styleColumns, styleFigures } from './style-figures.ts';

/** How the project's notes are reported. */
export interface ReportOptions {
  readonly notes: boolean;
  readonly verbose?: string | undefined;
  readonly json: boolean;
}

/** Gives the figures of the project's own notes as text or JSON. */
export async function styleReport({ notes, verbose, json }: ReportOptions): Promise<string> {
  const scored = await scoredStyles();
  const columns = styleColumns(scored);
  if (json) {
    const named = columns.map(({ name, notes: count, estimates }) => [
      name,
      {
        notes: count,
        figures: Object.fromEntries(styleFigures.map((figure, at) => [figure.name, estimates[at]])),
      },
    ]);
    return JSON.stringify(Object.fromEntries(named), null, 1);
  }
  const [all, ...languages] = columns;
  return [
    all ? totalTable(styleFigures, { ...all, name: 'the notes of this project' }) : '',
    `by language\n${partsTable(styleFigures, languages)}`,
    ...(notes ? [notesTable(styleFigures, scored.map(rowOf))] : []),
    ...(verbose === undefined ? [] : scored.flatMap((one) => faultsOf(one, verbose))),
  ].join('\n\n');
}

const rowOf = ({
  note,
  counts,
}: ScoredStyle): { name: string; ratios: readonly (readonly [number, number])[] } => ({
  name: note.name,
  ratios: styleFigures.map((figure) => figure.of(counts)),
});

function faultsOf({ note, faults }: ScoredStyle, kind: string): string[] {
  const lines = faultLines(faults, kind);
  return lines.length > 0 ? [[note.name, ...lines].join('\n')] : [];
}
