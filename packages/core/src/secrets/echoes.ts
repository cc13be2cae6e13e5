import { isDistinct } from './random-look.ts';
import type { Secret } from './secret.ts';

/** Letters that a value shares with its neighbours in the table. */
const beginning = 6;

/** The values that are looked for, by their beginning. */
export type KnownValues = ReadonlyMap<
  string,
  readonly { readonly value: string; readonly kind: Secret['kind'] }[]
>;

/** A text with the secrets that were found in it. */
export interface Searched {
  readonly text: string;
  readonly secrets: readonly Secret[];
}

/** Gives the values that hardly mean anything else, so that they are secrets wherever they stand. */
export function knownValues(searched: readonly Searched[]): KnownValues {
  const kinds = new Map<string, Secret['kind']>();
  for (const { text, secrets } of searched)
    for (const { kind, start, end } of secrets) {
      const value = text.slice(start, end).replace(/^(["'])(.*)\1$/s, '$2');
      if (!kinds.has(value) && isDistinct(value)) kinds.set(value, kind);
    }
  const all = [...kinds]
    .map(([value, kind]) => ({ value, kind }))
    .sort((a, b) => b.value.length - a.value.length);
  return Map.groupBy(all, ({ value }) => value.slice(0, beginning));
}

/** Finds the values in a text: the longest first where several begin at one place. */
export function findEchoes(text: string, values: KnownValues): Secret[] {
  const found: Secret[] = [];
  for (let at = 0; at + beginning <= text.length; at += 1) {
    const hit = values.get(text.slice(at, at + beginning))?.find(({ value }) => text.startsWith(value, at));
    if (hit === undefined) continue;
    found.push({ kind: hit.kind, start: at, end: at + hit.value.length });
    at += hit.value.length - 1;
  }
  return found;
}
