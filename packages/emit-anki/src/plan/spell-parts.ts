import type { Part } from '@cribnotes/core';

/** The role of a piece of a command line, which is also its CSS class. */
export type PieceRole = 'program' | 'subcommand' | 'operand' | 'flag' | 'placeholder' | 'operator';

/** Spells parts as a command line, each piece as `write` gives it; as plain text without `write`. */
export function spellParts(
  parts: readonly Part[],
  write: (text: string, role?: PieceRole) => string = (text) => text,
): string {
  return parts.map((part) => spellPart(part, write)).join(' ');
}

/** Spells one part. */
export function spellPart(
  part: Part,
  write: (text: string, role?: PieceRole) => string = (text) => text,
): string {
  switch (part.kind) {
    case 'word':
      return write(part.text, part.role);
    case 'flag': {
      const value = part.value ? write(part.glue ?? ' ') + spellParts(part.value, write) : '';
      return write(part.text, 'flag') + value;
    }
    case 'placeholder': {
      const name = part.optional ? `[<${part.name}>]` : `<${part.name}>`;
      return write(part.repeat ? `${name}...` : name, 'placeholder');
    }
    case 'compound':
      return part.parts.map((inner) => spellPart(inner, write)).join('');
    case 'operator':
      return write(part.text, 'operator');
  }
}
