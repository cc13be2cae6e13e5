/** A pattern with what its texts surely contain. */
export interface GuardedPattern {
  exec(text: string): RegExpExecArray | null;
}

/**
 * Gives a pattern that is compiled only for texts that `guard` lets through; `guard` must let all of its matches through.
 * Letters of any script without regard to case take some 10 ms a pattern to compile, and notes need few of the languages.
 */
export function guarded(guard: RegExp, source: string, flags = 'iu'): GuardedPattern {
  let pattern: RegExp | undefined;
  return {
    exec: (text) => {
      if (!guard.test(text)) return null;
      pattern ??= new RegExp(source, flags);
      return pattern.exec(text);
    },
  };
}
