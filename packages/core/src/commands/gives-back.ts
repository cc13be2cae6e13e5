import { type Token, tokenize } from '../lines/token.ts';
import type { Part, Repair } from '../model.ts';
import { spell } from './spell.ts';

/**
 * True where printed parts, their placeholders put back, are read as the same words as the author's line, slips that are
 * certain repaired. What does not give them back must not be printed: it would be another command.
 */
export function givesBack(
  parts: readonly Part[],
  tokens: readonly Token[],
  inGroup: boolean,
  repairs: readonly Repair[],
): boolean {
  const text = spell(parts.map(putBack));
  const words = wordsOf(inGroup ? text.slice(1, -1) : text);
  const written = tokens.map((token) => token.text);
  if (repairs.length === 0) return words.join('\n') === written.join('\n');
  const repaired = repairs.reduce(
    (line, { actual, expected }) => line.replace(actual, () => expected),
    written.join(' '),
  );
  // A repair may have moved a flag to where its tool looks for it.
  return words.toSorted().join('\n') === wordsOf(repaired).toSorted().join('\n');
}

const wordsOf = (line: string): string[] => tokenize(line).map((token) => token.text);

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
