import { type Token, tokenize } from '../lines/token.ts';
import type { Part } from '../model.ts';
import { spell } from './spell.ts';

/**
 * True where printed parts, their placeholders put back, are read as the same words as the author's line. What does not
 * give them back must not be printed: it would be another command.
 */
export function givesBack(parts: readonly Part[], tokens: readonly Token[], inGroup: boolean): boolean {
  const text = spell(parts.map(putBack));
  const line = inGroup ? text.slice(1, -1) : text;
  const words = tokenize(line).map((token) => token.text);
  return words.length === tokens.length && words.every((word, i) => word === tokens[i]?.text);
}

/** Gives a part with what its author wrote in place of its placeholders. */
export function putBack(part: Part): Part {
  switch (part.kind) {
    case 'word':
    case 'operator':
      return part;
    case 'placeholder': {
      const text = part.written ?? part.value;
      return text === undefined ? part : { kind: 'word', role: 'operand', text };
    }
    case 'compound':
      return { kind: 'compound', parts: part.parts.map(putBack) };
    case 'flag':
      return part.value === undefined ? part : { ...part, value: part.value.map(putBack) };
  }
}
