import type { Occurrence, Topic } from '@cribnotes/core';
import type { Fault } from '../fault.ts';

/** Finds commands that one note shows twice, written the same and with the same words about them. */
export function checkDuplicates(topic: Topic): Fault[] {
  const occurrences = topic.entries.flatMap((entry) =>
    entry.kind === 'command' ? entry.variants.flatMap((variant) => variant.occurrences) : entry.occurrences,
  );
  const shown = occurrences
    .filter(({ role }) => role === 'entry')
    .toSorted((a, b) => a.span.start.offset - b.span.start.offset);
  const first = new Map<string, Occurrence>();
  return shown.flatMap((occurrence): Fault[] => {
    const { raw, span, description } = occurrence;
    // Without words of its own a command may well be a step of something else.
    if (description === undefined || description.shared) return [];
    const key = `${span.source}\n${raw.replace(/\s+/g, ' ')}\n${description.text.toLowerCase()}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, occurrence);
    if (before === undefined || before.span.start.line === span.start.line) return [];
    return [
      {
        rule: 'duplicate-command',
        message: `\`${raw.split('\n')[0]}\` stands on line ${before.span.start.line} with the same words already`,
        span,
        actual: raw,
      },
    ];
  });
}
