import type { Token } from '../lines/token.ts';

/** One simple command of a line, and the operator before it. */
export interface Segment {
  readonly operator?: Token;
  readonly words: readonly Token[];
  /** The first sign that sends the output elsewhere, and all behind it. */
  readonly redirections: readonly Token[];
}

/** Gives the simple commands of a line, in order. */
export function segmentsOf(tokens: readonly Token[]): Segment[] {
  const cuts = tokens.flatMap(({ kind }, i) => (kind === 'operator' ? [i] : []));
  return [-1, ...cuts].map((cut, k): Segment => {
    const own = tokens.slice(cut + 1, cuts[k]);
    const at = own.findIndex(({ kind }) => kind === 'redirect');
    const operator = tokens[cut];
    return {
      ...(operator ? { operator } : {}),
      words: at < 0 ? own : own.slice(0, at),
      redirections: at < 0 ? [] : own.slice(at),
    };
  });
}
