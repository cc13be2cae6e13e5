/** A file that is another topic's. */
export interface Taken {
  readonly path: string;
  readonly topic: string;
}

/** Whose each file of one call is: the first topic that says so has it. */
export interface Claims {
  /** Takes files for a topic, all or none; gives one that another topic has. */
  take(paths: readonly string[], topic: string): Promise<Taken | undefined>;
}

/** Gives claims to no file yet. */
export function noClaims(): Claims {
  const topics = new Map<string, string>();
  return {
    async take(paths, topic) {
      const path = paths.find((one) => topics.has(one));
      if (path !== undefined) return { path, topic: topics.get(path)! };
      for (const one of paths) topics.set(one, topic);
      return undefined;
    },
  };
}

/** Claims of topics that are built at once: each waits for its turn, so that it does not matter which of them is faster. */
export interface ClaimsInTurn {
  /** The claims of one topic, by its place in the call. */
  of(at: number): Claims;
  /** Tells that a topic has ended, whether it has taken files or not. */
  ended(at: number): void;
}

/** Gives the claims of so many topics. */
export function claimsInTurn(count: number): ClaimsInTurn {
  const claims = noClaims();
  const turns = Array.from({ length: count }, () => Promise.withResolvers<void>());
  const before: Promise<unknown>[] = [Promise.resolve()];
  for (const [at, { promise }] of turns.entries()) before.push(Promise.all([before[at], promise]));
  return {
    of: (at) => ({
      async take(paths, topic) {
        await before[at];
        const taken = await claims.take(paths, topic);
        turns[at]!.resolve();
        return taken;
      },
    }),
    ended: (at) => turns[at]!.resolve(),
  };
}
