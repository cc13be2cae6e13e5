import type { Part, Template } from '@cribnotes/core';

/** Gives a command line as tldr-pages writes it, each line of a here-document after it; placeholders are `{{name}}`. */
export function typed({ parts, body = [] }: Template): readonly string[] {
  return [parts.map(spell).join(' '), ...body.map(literally)];
}

/** Gives text that is typed as it stands: braces of its own are told from those of a placeholder (client specification 2.2). */
export function literally(text: string): string {
  return text.replaceAll('{{', '\\{\\{').replaceAll('}}', '\\}\\}');
}

/** A line of code on the page. */
export function codeLine(line: string): string {
  return `\`${line}\``;
}

/** True where clients, which take blanks and graves away at both ends of a line of code, show it otherwise than it is. */
export function losesItsEnds(line: string): boolean {
  return /^[\s`]|`$/.test(line);
}

function spell(part: Part): string {
  switch (part.kind) {
    case 'word':
    case 'operator':
      return literally(part.text);
    case 'flag': {
      const value = part.value === undefined ? '' : (part.glue ?? ' ') + part.value.map(spell).join(' ');
      return bracketed(literally(part.text) + value, part.optional);
    }
    case 'placeholder':
      return bracketed(`{{${part.name}}}`, part.optional) + (part.repeat ? '...' : '');
    case 'compound':
      return part.parts.map(spell).join('');
  }
}

function bracketed(text: string, optional: true | undefined): string {
  return optional ? `[${text}]` : text;
}
