import type { Part, Placeholder, Template } from '@cribnotes/core';

/** The role of a piece of a command line, which is also its CSS class. */
export type PieceRole = 'program' | 'subcommand' | 'operand' | 'flag' | 'placeholder' | 'operator';

/** How the pieces of a command line are written. */
export interface PieceWriter {
  /** Writes one piece; without a role it is what stands between a flag and its value. */
  readonly piece: (text: string, role?: PieceRole) => string;
  /** Writes pieces that belong together: a flag with its value, or `<host-port>:<container-port>`. */
  readonly group: (written: string) => string;
  /** What stands in a slot instead of its name, where something does. */
  readonly slot?: (slot: Placeholder) => string | undefined;
}

/** Writes plain text. */
export const PLAIN: PieceWriter = { piece: (text) => text, group: (written) => written };

/** The whole of a template as plain text, with the lines of its here-document. */
export function wholeText({ text, body = [] }: Template): string {
  return [text, ...body].join('\n');
}

/** Spells parts as a command line, as plain text without a writer. */
export function spellParts(parts: readonly Part[], writer: PieceWriter = PLAIN): string {
  return parts.map((part) => spellPart(part, writer)).join(' ');
}

/** Spells one part. */
export function spellPart(part: Part, writer: PieceWriter = PLAIN): string {
  const { piece, group } = writer;
  switch (part.kind) {
    case 'word':
      return piece(part.text, part.role);
    case 'flag': {
      const flag = piece(part.text, 'flag');
      const value = part.value ? piece(part.glue ?? ' ') + spellParts(part.value, writer) : '';
      const whole = part.optional ? piece('[') + flag + value + piece(']') : flag + value;
      return part.value || part.optional ? group(whole) : whole;
    }
    case 'placeholder':
      return piece(writer.slot?.(part) ?? slotText(part), 'placeholder');
    case 'compound':
      return group(part.parts.map((inner) => spellPart(inner, writer)).join(''));
    case 'operator':
      return piece(part.text, 'operator');
  }
}

function slotText({ name, choices, repeat, optional }: Placeholder): string {
  const text = `<${choices ? choices.join('|') : name}>${repeat ? '...' : ''}`;
  return optional ? `[${text}]` : text;
}
