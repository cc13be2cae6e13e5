import type { Estimate } from './bootstrap.ts';
import type { Figure } from './figure.ts';

/** Figures over a part of the notes. */
export interface Column {
  readonly name: string;
  readonly notes: number;
  readonly estimates: readonly Estimate[];
}

type Named = Pick<Figure<never>, 'name' | 'kind'>;

const nameWidth = 40;

/** Gives figures over all notes: value, interval, counts. */
export function totalTable(figures: readonly Named[], { name, notes, estimates }: Column): string {
  const rows = figures.flatMap((figure, at) => {
    const estimate = estimates[at];
    if (!estimate) return [];
    const counts = figure.kind === 'share' ? `${estimate.count} of ${estimate.total}` : '';
    return [`${figure.name.padEnd(nameWidth)}${cell(figure, estimate).padEnd(26)}${counts}`.trimEnd()];
  });
  return [`${name}: ${notes} notes, 95 % interval by note`, ...rows].join('\n');
}

/** Gives figures over several parts of the notes beside each other. */
export function partsTable(figures: readonly Named[], columns: readonly Column[]): string {
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(nameWidth)}${cells.map((text) => text.padEnd(24)).join('')}`.trimEnd();
  return [
    line(
      '',
      columns.map(({ name, notes }) => `${name} (${notes})`),
    ),
    ...figures.map((figure, at) =>
      line(
        figure.name,
        columns.map(({ estimates }) => cell(figure, estimates[at])),
      ),
    ),
  ].join('\n');
}

/** Gives figures of each note: one line a note, one column a figure. */
export function notesTable(
  figures: readonly Named[],
  notes: readonly { readonly name: string; readonly ratios: readonly (readonly [number, number])[] }[],
): string {
  const heads = figures.map(({ name }, at) => `${String(at + 1).padStart(3)}  ${name}`);
  const rows = notes.map(({ name, ratios }) => {
    const cells = figures.map(({ kind }, at) => {
      const [count, total] = ratios[at] ?? [0, 0];
      return (total === 0 ? '-' : amount(kind, count / total)).padStart(6);
    });
    return `${name.slice(0, 34).padEnd(34)}${cells.join('')}`;
  });
  const numbers = figures.map((_, at) => String(at + 1).padStart(6)).join('');
  return [...heads, `${''.padEnd(34)}${numbers}`, ...rows].join('\n');
}

function cell({ kind }: Named, estimate: Estimate | undefined): string {
  if (!estimate || estimate.value === null || estimate.low === null || estimate.high === null) return '-';
  const range = `${amount(kind, estimate.low)}–${amount(kind, estimate.high)}`;
  return `${amount(kind, estimate.value).padStart(5)} [${range}]`;
}

const amount = (kind: Named['kind'], value: number): string =>
  (kind === 'share' ? 100 * value : value).toFixed(1);
