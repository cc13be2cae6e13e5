import type { Found } from './found.ts';
import { alternativesIn, bareKeysOf, keysOf } from './keys.ts';
import type { Statement } from './statement.ts';
import type { TextReading } from './text-reading.ts';
import { wordsOfEach } from './words-of-each.ts';

interface Shown {
  readonly found: Found;
  readonly raw: string;
}

/** Gives keys each with its own words, where one text says of all of them what each does: "n / p: next / previous window". */
export function eachKey<S extends Shown>(
  shown: readonly S[],
  words: Statement,
  between: readonly string[],
): (S & { readonly words: Statement })[] | undefined {
  if (shown.some(({ found }) => found.kind === 'command')) return undefined;
  const keys = shown.flatMap((one): S[] =>
    one.found.kind === 'keys' && one.found.chords.length > 1
      ? alternativesIn(one.raw).flatMap((raw) => {
          const found = keysOf(raw) ?? bareKeysOf(raw);
          return found ? [{ ...one, raw, found }] : [];
        })
      : [one],
  );
  if (keys.length < 2) return undefined;
  const own = wordsOfEach(words, keys.length, between);
  return own && keys.map((key, at) => ({ ...key, words: own[at] as Statement }));
}

/** The reading of a statement whose keys have one explanation, which may say what each of them does. */
export function withWordsOfEach(reading: TextReading, statement: Statement): TextReading {
  if (reading.kind !== 'entries' || reading.description === undefined || reading.clauses) return reading;
  const { description, ...rest } = reading;
  const between = reading.spans
    .slice(1)
    .map(({ from }, at) => statement.text.slice(reading.spans[at]?.to, from));
  const keys = eachKey(reading.spans, description, between);
  return keys ? { ...rest, spans: keys, clauses: keys.map(({ words }) => words) } : reading;
}
