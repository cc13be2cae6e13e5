import type { Block } from '../document.ts';
import type { Fitted } from '../words/command-lines.ts';

/** Gives what is typed, with what there is to say about it. */
export function typed({ lines, narrow }: Fitted, body: readonly Block[]): Block {
  const [first, ...others] = lines;
  if (others.length === 0 && narrow === undefined) return { kind: 'item', tags: [first], body };
  return { kind: 'script', lines, ...(narrow === undefined ? {} : { narrow }), body };
}
