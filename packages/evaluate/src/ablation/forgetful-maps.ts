/** Makes weak maps forget what they hold, so that a note is not read with what was found out under other switches. */
export interface Forgetful {
  forget(): void;
}

/** Replaces `WeakMap` for all modules that are loaded from now on. */
export function forgetfulMaps(): Forgetful {
  let generation = 0;
  const Lasting = WeakMap;
  class ForgetfulMap<Key extends WeakKey, Value> extends Lasting<Key, Value> {
    #held = new Lasting<Key, Value>();
    #generation = generation;

    constructor(entries?: Iterable<readonly [Key, Value]> | null) {
      super();
      for (const [key, value] of entries ?? []) this.set(key, value);
    }

    get #now(): WeakMap<Key, Value> {
      if (this.#generation !== generation) this.#held = new Lasting();
      this.#generation = generation;
      return this.#held;
    }

    override get(key: Key): Value | undefined {
      return this.#now.get(key);
    }

    override has(key: Key): boolean {
      return this.#now.has(key);
    }

    override set(key: Key, value: Value): this {
      this.#now.set(key, value);
      return this;
    }

    override delete(key: Key): boolean {
      return this.#now.delete(key);
    }
  }
  globalThis.WeakMap = ForgetfulMap as typeof WeakMap;
  return {
    forget: () => {
      generation += 1;
    },
  };
}
