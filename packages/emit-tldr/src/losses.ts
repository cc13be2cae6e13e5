import type { Diagnostic, Entry, Span, Topic } from '@cribnotes/core';
import { losesItsEnds, typed } from './typed.ts';

/** Gives what clients cannot show of a topic, each with its place in the notes. */
export function lossesOf({ entries, snippets }: Topic): readonly Diagnostic[] {
  return [
    ...entries.flatMap(linesOf).flatMap(({ lines, span }) => {
      const lost = lines.find(losesItsEnds);
      return lost === undefined ? [] : [loss(lost, span)];
    }),
    ...snippets.flatMap(({ clean, spans }) => {
      const lost = clean.split('\n').find((line) => line.trim() !== '' && losesItsEnds(line));
      return lost === undefined ? [] : [loss(lost, spans[0])];
    }),
  ];
}

function linesOf(entry: Entry): readonly { readonly lines: readonly string[]; readonly span: Span }[] {
  switch (entry.kind) {
    case 'command':
      return entry.variants.map(({ template, occurrences: [{ span }] }) => ({
        lines: typed(template),
        span,
      }));
    case 'keys':
      return entry.occurrences.slice(0, 1).map(({ span }) => ({ lines: [entry.text], span }));
    case 'input':
      return entry.occurrences.slice(0, 1).map(({ span }) => ({ lines: typed(entry.template), span }));
  }
}

function loss(line: string, span: Span): Diagnostic {
  return {
    rule: 'tldr/ends-of-line',
    level: 'info',
    message: `tldr clients show no blank or grave at the ends of a line: "${line}"`,
    span,
  };
}
