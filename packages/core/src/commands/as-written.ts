import type { Part } from '../model.ts';

/** Gives parts with the author's examples in place of what they are examples of; his own placeholders stay. */
export function asWritten(parts: readonly Part[]): Part[] {
  return parts.map(partAsWritten);
}

function partAsWritten(part: Part): Part {
  switch (part.kind) {
    case 'word':
    case 'operator':
      return part;
    case 'placeholder':
      return part.value === undefined ? part : { kind: 'word', role: 'operand', text: part.value };
    case 'compound':
      return { kind: 'compound', parts: asWritten(part.parts) };
    case 'flag':
      return part.value === undefined ? part : { ...part, value: asWritten(part.value) };
  }
}
