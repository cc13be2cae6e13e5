import type { Flag, Template } from '@cribnotes/core';
import { PLAIN, spellParts } from './spell-parts.ts';

/** The longest line that is asked to be typed, in UTF-16 units. */
const TYPED_LENGTH = 60;

/** Programs that do otherwise when their options change places. */
const IN_ORDER = new Set(['convert', 'ffmpeg', 'ffplay', 'find', 'iptables', 'magick', 'rsync', 'sox']);

/** The line as it is typed: placeholders as words, and without what may be left out. Absent for what is too long to type. */
export function typedLine({ parts, text, body }: Template): string | undefined {
  const needed = parts.filter((part) => !('optional' in part && part.optional));
  const slot = ({ name, choices }: { name: string; choices?: readonly string[] }): string =>
    `<${choices?.join('|') ?? name}>`;
  const line = spellParts(parts) === text ? spellParts(needed, { ...PLAIN, slot }) : text;
  return body === undefined && line.length <= TYPED_LENGTH && !line.includes('\n') ? line : undefined;
}

/** The options of a line with their other names, each as right: `-it`, `-i -t`, `--interactive --tty`. */
export function otherNames({ parts }: Template): readonly (readonly string[])[] {
  const flags = parts.filter((part) => part.kind === 'flag' && !part.optional) as readonly Flag[];
  return flags.flatMap(({ text, names }) => {
    const letters = /^-\p{L}{2,}$/u.test(text)
      ? [...text.slice(1)].map((letter) => `-${letter}`).join(' ')
      : text;
    const same = [...new Set([text, ...(isKnown(names) ? [letters, names.join(' ')] : [])])];
    return same.length > 1 ? [same] : [];
  });
}

/** Whether options stand side by side that may change places. */
export function isInAnyOrder({ parts }: Template): boolean {
  const [program] = parts;
  if (program?.kind === 'word' && IN_ORDER.has(program.text)) return false;
  return parts.some((part, at) => {
    const next = parts[at + 1];
    return part.kind === 'flag' && next?.kind === 'flag' && isKnown(part.names) && isKnown(next.names);
  });
}

/** Long names are the tool's own; what is left of others is only how the author wrote them. */
function isKnown(names: readonly string[]): boolean {
  return names.every((name) => name.startsWith('--'));
}
