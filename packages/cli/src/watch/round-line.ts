import { basename } from 'node:path';
import type { Built } from '../build-topic.ts';
import { toLine } from '../diagnostics/line.ts';
import { visible } from '../visible.ts';

/** How a line is told. */
export interface LineStyle {
  /** Columns of the terminal; absent where there is none. */
  readonly columns?: number;
  /** The time of day, as 14:02:33. */
  readonly clock: string;
}

/** Columns below which a line says the least. */
const NARROW = 60;

/** Gives the line of a build: `14:02:33 docker: wrote docker.pdf, docker.7 in 0.21 s, 2 warnings`. */
export function roundLine(
  name: string,
  { read, found, written }: Built,
  milliseconds: number,
  style: LineStyle,
): string {
  const fresh = written.filter(({ change }) => change !== 'same');
  const files =
    fresh.length === 0
      ? written.length === 0
        ? 'nothing to write'
        : 'nothing changed'
      : filesOf(fresh, style);
  const errors = found.filter(({ level }) => level === 'error');
  const warnings = found.filter(({ level }) => level === 'warning').length;
  const [first] = errors;
  const faults = [
    ...(errors.length > 0 ? [count(errors.length, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  const told =
    first && `: ${toLine({ ...first, span: { ...first.span, source: read.pathOf(first.span.source) } })}`;
  return led(
    name,
    `${[`${files} in ${(milliseconds / 1000).toFixed(2)} s`, ...faults].join(', ')}${told ?? ''}`,
    style,
  );
}

/** Gives a line about a topic with the time of day before it, where there is room. */
export const led = (name: string, said: string, { columns, clock }: LineStyle): string =>
  `${columns !== undefined && columns < NARROW ? '' : `${clock} `}${visible(name)}: ${said}`;

function filesOf(files: readonly { readonly path: string }[], { columns }: LineStyle): string {
  const names = files.map(({ path }) => visible(basename(path)));
  return `wrote ${(columns !== undefined && columns < NARROW) || names.length > 6 ? count(names.length, 'file') : names.join(', ')}`;
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
