import type { Topic } from '@cribnotes/core';

/** Gives `find` with what it gives kept as long as the topic is: what each card asks of the whole topic is found once for all. */
export function onceATopic<Found>(find: (topic: Topic) => Found): (topic: Topic) => Found {
  const known = new WeakMap<Topic, { readonly found: Found }>();
  return (topic) => {
    const kept = known.get(topic);
    if (kept) return kept.found;
    const found = find(topic);
    known.set(topic, { found });
    return found;
  };
}
