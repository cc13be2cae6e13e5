/** Gives things of one line from left to right as they stand on paper (UAX 9, L2); `levelOf` gives their embedding levels. */
export function visualOrder<Thing>(
  things: readonly Thing[],
  levelOf: (thing: Thing) => number,
): readonly Thing[] {
  const highest = things.reduce((most, thing) => Math.max(most, levelOf(thing)), 0);
  if (highest === 0) return things;
  const ordered = [...things];
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < ordered.length; from++) {
      let to = from;
      while (to < ordered.length && levelOf(ordered[to] as Thing) >= level) to++;
      if (to > from) ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = to;
    }
  }
  return ordered;
}
