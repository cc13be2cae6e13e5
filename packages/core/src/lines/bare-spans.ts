import type { Found } from './found.ts';
import { readFound } from './read-found.ts';
import { slashedCommands } from './slashed.ts';
import type { Span, TextContext } from './text-reading.ts';

/** Gives what was found in a text without marks, or each of the commands that stand there with a slash between them. */
export function bareSpans(found: Found, raw: string, from: number, context: TextContext): Span[] {
  const each = found.kind === 'command' ? slashedCommands(raw, 'block', context.vocabulary) : undefined;
  const spans = (each ?? []).flatMap(({ text, at }): Span[] => {
    const one = readFound(text, 'block', context);
    return one
      ? [{ found: one, from: from + at, to: from + at + text.length, raw: text, marked: false }]
      : [];
  });
  return spans.length > 1 ? spans : [{ found, from, to: from + raw.length, raw, marked: false }];
}
