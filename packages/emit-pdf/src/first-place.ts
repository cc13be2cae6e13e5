import type { Span, Topic } from '@cribnotes/core';

/** The place of what is said about a topic as a whole: where its first note begins. */
export function firstPlace({ sources: [first] }: Topic): Span | undefined {
  const start = { line: 1, column: 1, offset: 0 };
  return first && { source: first.id, start, end: start };
}
