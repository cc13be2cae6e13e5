import type { Token } from '../lines/token.ts';
import type { Part } from '../model.ts';

/** A part with the place of its word in the line; -1 where blanks stand on that side. */
export interface PlacedPart {
  readonly token: Pick<Token, 'from' | 'to'>;
  readonly part: Part;
}

const bracket = (text: string): Part => ({ kind: 'operator', text });

/** Joins parts that the author wrote without blanks between them (`2>&1`, `src;`) into compounds; `inGroup` puts round brackets around all. */
export function glue(placed: readonly PlacedPart[], inGroup: boolean): Part[] {
  const runs: Part[][] = [];
  let end = -1;
  for (const { token, part } of placed) {
    if (end >= 0 && token.from === end) runs.at(-1)?.push(part);
    else runs.push([part]);
    end = token.to;
  }
  if (inGroup) {
    runs[0]?.unshift(bracket('('));
    runs.at(-1)?.push(bracket(')'));
  }
  return runs.map((run): Part => {
    const parts = run.flatMap((part) => (part.kind === 'compound' ? part.parts : [part]));
    const [only] = parts;
    return parts.length === 1 && only
      ? only
      : run.length === 1
        ? (run[0] as Part)
        : { kind: 'compound', parts };
  });
}
