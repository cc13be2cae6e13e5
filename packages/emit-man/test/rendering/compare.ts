import { roff } from '../../src/roff/write.ts';
import { type Context, labelOf, pageOf } from './contexts.ts';
import type { Formatter } from './formatters.ts';

/** A text that a reader does not see as it was meant. */
export interface Difference {
  readonly text: string;
  readonly expected: string;
  readonly actual: string;
}

/** Columns that no text of the comparison fills; mandoc has no wider page. */
const wide = 1000;

/** Gives the texts that a formatter shows in another way than they were meant. */
export function differences(
  context: Context,
  texts: readonly string[],
  formatter: Formatter,
): readonly Difference[] {
  const shown = formatter.render(roff(pageOf(context, texts)), wide);
  return texts.flatMap((text, index) => {
    const expected = normal(context.seen(text));
    const part = between(shown, labelOf(index), labelOf(index + 1));
    const actual = normal(context.verbatim ? asCode(part) : asFilled(part));
    return actual === expected ? [] : [{ text, expected, actual }];
  });
}

function between(text: string, start: string, end: string): string {
  const from = text.indexOf(start) + start.length;
  return text.slice(from, text.indexOf(end, from));
}

function asFilled(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** The lines between the blank ones around the block, without the indentation that the last line `@` shows. */
function asCode(text: string): string {
  const lines = text
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .slice(2);
  const last = lines.findLastIndex((line) => line.trim() === '@');
  const indent = lines[last]?.indexOf('@') ?? 0;
  return lines
    .slice(0, last + 1)
    .map((line) => line.slice(indent).trimEnd())
    .join('\n');
}

/** groff 1.24 prints an em dash twice; what it prints wrong is written in another way. */
function normal(text: string): string {
  return text.replace(/—+/g, '—').replaceAll('≪', '<<').replaceAll('≫', '>>').normalize('NFC');
}
