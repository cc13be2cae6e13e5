import { basename } from 'node:path';
import { toLine } from '../diagnostics/line.ts';
import type { MadeTopic } from '../output/make-topic.ts';
import { visible } from '../visible.ts';

/** How a line is told. */
export interface LineStyle {
  /** Columns of the terminal; absent where there is none. */
  readonly columns?: number;
  /** The time of day, as 14:02:33. */
  readonly clock: string;
}

/** Columns below which there is no room for the time of day. */
const NARROW = 60;

/**
 * Gives the line of a build: `14:02:33 docker: wrote docker.pdf, docker.7 in 0.21 s, 2 warnings`. Where that is too long for
 * the terminal, files are counted.
 */
export function roundLine(
  name: string,
  { read, found, written }: MadeTopic,
  milliseconds: number,
  style: LineStyle,
): string {
  const fresh = written.filter(({ change }) => change !== 'same').map(({ path }) => visible(basename(path)));
  const [first] = found.filter(({ level }) => level === 'error');
  const counts = (['error', 'warning'] as const).flatMap((level) => {
    const those = found.filter((one) => one.level === level).length;
    return those === 0 ? [] : [count(those, level)];
  });
  const lineWith = (files: string): string =>
    led(name, [`${files} in ${(milliseconds / 1000).toFixed(2)} s`, ...counts].join(', '), style);
  const told =
    first && `: ${toLine({ ...first, span: { ...first.span, source: read.pathOf(first.span.source) } })}`;
  if (fresh.length === 0)
    return `${lineWith(written.length === 0 ? 'nothing to write' : 'nothing changed')}${told ?? ''}`;
  const named = lineWith(`wrote ${fresh.join(', ')}`);
  const fits = named.length <= (style.columns ?? LONGEST);
  return `${fits ? named : lineWith(`wrote ${count(fresh.length, 'file')}`)}${told ?? ''}`;
}

/** Letters of the longest line where there is no terminal. */
const LONGEST = 200;

/** Gives a line about a topic with the time of day before it, where there is room. */
export const led = (name: string, said: string, { columns, clock }: LineStyle): string =>
  `${columns !== undefined && columns < NARROW ? '' : `${clock} `}${visible(name)}: ${said}`;

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
