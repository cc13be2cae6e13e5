import type { Flag, Part, Placeholder, Template } from '@cribnotes/core';

/** A word typed as it stands. */
export function operand(text: string): Part {
  return { kind: 'word', role: 'operand', text };
}

/** A switch, or a flag with a value after a blank; `names` are the long names that the text stands for. */
export function flag(text: string, names: readonly string[] = [text], value?: readonly Part[]): Flag {
  return value ? { kind: 'flag', text, names, glue: ' ', value } : { kind: 'flag', text, names };
}

/** A word that the reader replaces. */
export function slot(name: string, how: Omit<Placeholder, 'kind' | 'name'> = {}): Placeholder {
  return { kind: 'placeholder', name, ...how };
}

/** Parts without blanks between them. */
export function compound(...parts: readonly Part[]): Part {
  return { kind: 'compound', parts };
}

/** A shell operator. */
export function operator(text: string): Part {
  return { kind: 'operator', text };
}

/** The command line that begins with the words of `command` (the program first) and goes on with `rest`. */
export function template(command: string, rest: readonly Part[] = []): Template {
  const words = command
    .split(' ')
    .map((text, at): Part => ({ kind: 'word', role: at === 0 ? 'program' : 'subcommand', text }));
  return fromParts([...words, ...rest]);
}

/** The command line that the parts spell. */
export function fromParts(parts: readonly Part[]): Template {
  return { parts, text: parts.map(spell).join(' ') };
}

function spell(part: Part): string {
  switch (part.kind) {
    case 'word':
    case 'operator':
      return part.text;
    case 'flag': {
      const flag = part.text + (part.value ? (part.glue ?? ' ') + part.value.map(spell).join(' ') : '');
      return part.optional ? `[${flag}]` : flag;
    }
    case 'placeholder':
      return spellPlaceholder(part);
    case 'compound':
      return part.parts.map(spell).join('');
  }
}

function spellPlaceholder({ name, optional, repeat }: Placeholder): string {
  const word = optional ? `[<${name}>]` : `<${name}>`;
  return repeat ? `${word}...` : word;
}
