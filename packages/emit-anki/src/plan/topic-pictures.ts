import type { Topic } from '@cribnotes/core';
import type { Picture } from './note-plan.ts';

/** The images that stand next to an entry or concept, in the order of the notes. */
export function picturesNear(topic: Topic, id: string): readonly Picture[] {
  return topic.images.filter(({ near }) => near === id).map(({ path, alt, span }) => ({ path, alt, span }));
}
