import type { Token } from '../lines/token.ts';
import type { Part } from '../model.ts';
import { fill } from './fill.ts';

/** Gives a word from where a command's streams are sent elsewhere; `sign` is the token before it. */
export function redirectionPart(token: Token, sign: Token | undefined): Part {
  if (token.kind !== 'word') return { kind: 'operator', text: token.text };
  // The word that ends a here-document stands for nothing else.
  const isEnding = sign?.kind === 'redirect' && sign.text.startsWith('<<');
  return isEnding
    ? { kind: 'word', role: 'operand', text: token.text }
    : fill(token.text, undefined, undefined).part;
}
