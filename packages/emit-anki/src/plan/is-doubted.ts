import type { Topic, Variant } from '@cribnotes/core';
import { onceATopic } from './once-a-topic.ts';

/** Whether core doubts that the row's sentence is the row's. */
export function isDoubted(topic: Topic, { description, occurrences }: Variant): boolean {
  const places = doubtedPlaces(topic);
  return occurrences.some(
    ({ span, description: said }) =>
      said !== undefined &&
      said.text === description?.text &&
      places.has(`${span.source}:${span.start.line}`),
  );
}

const doubtedPlaces = onceATopic(
  ({ doubts }): ReadonlySet<string> =>
    new Set(
      doubts.flatMap(({ commands = [] }) => commands.map((span) => `${span.source}:${span.start.line}`)),
    ),
);
