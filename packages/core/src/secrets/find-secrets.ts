import { findAuthorizations } from './authorizations.ts';
import { findEchoes, type KnownValues } from './echoes.ts';
import { findGivenToPrograms } from './given-to-programs.ts';
import { findInAddresses } from './in-addresses.ts';
import { findIssuedTokens } from './issued-tokens.ts';
import { findKeyBlocks } from './key-blocks.ts';
import { findNamedValues } from './named-values.ts';
import { findPassedOn } from './passed-on.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { findRandomWords } from './random-words.ts';
import type { Secret } from './secret.ts';
import { longest } from './value-at.ts';

/** What knows secrets, the surest first: where two find one place, the first one says what it is. */
const finders: readonly ((text: string) => Secret[])[] = [
  findKeyBlocks,
  findIssuedTokens,
  findAuthorizations,
  findGivenToPrograms,
  findInAddresses,
  findNamedValues,
  findPassedOn,
  findRandomWords,
];

/** A secret with how sure its finder is; the surest have the lowest number. */
type Ranked = Secret & { readonly rank: number };

/** Finds the secrets of a text by itself, in their order and without overlaps. */
export function findSecrets(text: string): Secret[] {
  return inBothWays(text, (each) =>
    finders.flatMap((find, rank) => find(each).map((secret): Ranked => ({ ...secret, rank }))),
  );
}

/** Finds the values in a text, wherever they stand, beside what was found in it before. */
export function findAgain(text: string, before: readonly Secret[], values: KnownValues): Secret[] {
  if (values.size === 0) return [...before];
  const known = before.map((secret): Ranked => ({ ...secret, rank: 0 }));
  return inBothWays(
    text,
    (each) => findEchoes(each, values).map((secret): Ranked => ({ ...secret, rank: 1 })),
    known,
  );
}

/** Looks at a text as code is read, and as running text is, where `\_` is `_`. */
function inBothWays(text: string, find: (text: string) => Ranked[], known: readonly Ranked[] = []): Secret[] {
  const plain = plainMarkdown(text);
  const shown = plain.text === text ? [] : find(plain.text);
  const inText = shown.map((secret) => ({
    ...secret,
    start: plain.toSource(secret.start),
    end: plain.toSource(secret.end),
  }));
  return inOrder(text, [...known, ...find(text), ...inText]);
}

/** Gives secrets in the order of their text; those that overlap become one, which the surest finder names. */
function inOrder(text: string, secrets: readonly Ranked[]): Secret[] {
  const merged: Ranked[] = [];
  for (const secret of secrets.toSorted((a, b) => a.start - b.start || a.rank - b.rank)) {
    const last = merged.at(-1);
    if (last === undefined || secret.start >= last.end) {
      merged.push(toItsEnd(text, secret));
    } else {
      const surest = secret.rank < last.rank ? secret : last;
      merged[merged.length - 1] = { ...surest, start: last.start, end: Math.max(last.end, secret.end) };
    }
  }
  return merged.map(({ rank: _, ...secret }) => secret);
}

/** Finders look only so far; what is as long as that goes on to the end of its word. */
function toItsEnd(text: string, secret: Ranked): Ranked {
  if (secret.end - secret.start < longest) return secret;
  const rest = /[^\s"'`<>]*/y;
  rest.lastIndex = secret.end;
  return { ...secret, end: secret.end + (rest.exec(text)?.[0].length ?? 0) };
}
