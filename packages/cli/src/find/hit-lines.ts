import { styleText } from 'node:util';
import { visible } from '../visible.ts';
import { wrap } from './columns.ts';
import type { FindRow } from './find-row.ts';
import type { Hit } from './search.ts';

/** Stands before what a command does that deletes or overwrites something. */
const DESTROYS = '!';

/** How hits are shown. */
export interface HitStyle {
  /** Columns of the terminal; absent where there is none, and lines are as long as they are. */
  readonly columns?: number;
  readonly coloured: boolean;
  /** True to put a number before each. */
  readonly numbered?: boolean;
}

/** Gives a hit as lines: the command as it is typed, what it does, and where that stands. */
export function hitLines({ row, topic }: Hit, at: number, style: HitStyle): readonly string[] {
  const paint = (format: Parameters<typeof styleText>[0], text: string): string =>
    style.coloured ? styleText(format, text, { validateStream: false }) : text;
  const number = style.numbered ? `${at + 1}  ` : '';
  const indent = ' '.repeat(number.length + 2);
  const wrapped = (text: string): readonly string[] =>
    style.columns === undefined ? [text] : wrap(text, Math.max(20, style.columns - indent.length - 1));
  const place = [topic, ...(row.heading === undefined ? [] : [row.heading])].map(visible).join(' > ');
  const said = visible(row.sentence ?? (row.destroys ? 'deletes or overwrites' : ''));
  return [
    // The command is not broken, so that it copies as it is.
    ...toType(row)
      .split('\n')
      .map((line, index) => `${index === 0 ? number : ' '.repeat(number.length)}${paint('bold', line)}`),
    ...wrapped(row.destroys ? `${DESTROYS} ${said}` : said).map((line, index) =>
      index === 0 && row.destroys
        ? indent + paint('red', DESTROYS) + line.slice(DESTROYS.length)
        : indent + line,
    ),
    ...wrapped(place).map((line) => indent + paint('dim', line)),
  ].filter((line) => line.trim() !== '');
}

/** Gives what the sign in these hits means, where one of them has it. */
export const legendLines = (hits: readonly Hit[]): readonly string[] =>
  hits.some(({ row }) => row.destroys) ? [`${DESTROYS} deletes or overwrites something`] : [];

/** Gives what is to be typed, without anything that a terminal would act on. */
export const toType = ({ command }: FindRow): string => command.split('\n').map(visible).join('\n');
