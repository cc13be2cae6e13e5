import { issuers } from './issuers.ts';
import type { Secret } from './secret.ts';

/** Bounds keep the search linear; what is longer is followed to its end below. */
const shapes = issuers.map(({ shape }) => `(${shape.replace(/\{(\d+),\}/g, '{$1,400}')})`).join('|');

const rest = /[A-Za-z0-9_-]*/y;

/** What a lesson writes in the place of the part that chance makes: `ghp_xxxxxxxxxxxx`, `sk-your-key-here`. */
const shownInLessons =
  /(.)\1{5}|[xX]{4}|\*{3}|\.{3}|example|your|placeholder|redacted|insert|replace|dummy|token-?here|key-?here/i;

/** Finds tokens that their form gives away, wherever they stand. */
export function findIssuedTokens(text: string): Secret[] {
  const found: Secret[] = [];
  const token = new RegExp(`(?<=^|[^A-Za-z0-9]|\\\\[nrt]|\\bbot)(?:${shapes})`, 'g');
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    rest.lastIndex = token.lastIndex;
    const { index } = match;
    const whole = text.slice(index, token.lastIndex + (rest.exec(text)?.[0].length ?? 0)).replace(/\.+$/, '');
    const end = index + whole.length;
    token.lastIndex = end;
    const row = match.slice(1).findIndex((group) => group !== undefined);
    if (isMadeByChance(whole)) found.push({ kind: issuers[row]!.kind, start: index, end });
  }
  return found;
}

/** Names of packages and classes can begin as tokens do: `sk-learn-contrib-examples`. */
function isMadeByChance(token: string): boolean {
  if (shownInLessons.test(token)) return false;
  const words = token.split(/[^A-Za-z0-9]+/);
  return (
    words.some((word) => word.length >= 8 && /\d/.test(word) && /[A-Za-z]/.test(word)) ||
    /[a-z][A-Z].*[a-z][A-Z]/.test(token)
  );
}
