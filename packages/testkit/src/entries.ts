import type { CommandEntry, Description, Span, Template, Variant } from '@cribnotes/core';
import type { NotePen } from './note-pen.ts';
import { description } from './prose.ts';

/** What a sample variant may have beside its command line and sentence. */
export type VariantExtras = Partial<
  Pick<Variant, 'form' | 'examples' | 'example' | 'otherDescriptions' | 'notes' | 'glosses' | 'effect'>
> & {
  /** How the sentence differs from a sure description of this one command. */
  readonly doubt?: Partial<Description>;
  /** The id, where it is not the text of the command line. */
  readonly id?: string;
  /** Other names under which the notes speak of the command. */
  readonly named?: readonly string[];
};

/** Writes a sentence and its command into the note and gives the variant they make. */
export function variant(
  pen: NotePen,
  line: Template,
  sentence: string | undefined,
  extras: VariantExtras = {},
): Omit<Variant, 'group'> {
  const { doubt = {}, id = line.text, named = [], ...rest } = extras;
  const said = sentence === undefined ? undefined : pen.line(sentence, 'description');
  pen.gap();
  const span = pen.line(line.text, 'row', 4);
  pen.gap();
  return {
    id,
    template: line,
    flags: flagNames(line),
    ...(sentence !== undefined && said ? { description: description(sentence, said, doubt) } : {}),
    otherDescriptions: [],
    notes: [],
    glosses: [],
    examples: [],
    occurrences: [occurrence(line.text, span), ...named.map((name) => mention(name, span))],
    ...rest,
  };
}

/** A command entry whose rows stand in one section; every property can be overridden. */
export function commandEntry(
  path: string,
  group: string,
  variants: readonly Omit<Variant, 'group'>[],
  more: Partial<CommandEntry> = {},
): CommandEntry {
  const words = path.split(' ');
  return {
    kind: 'command',
    id: path,
    tool: words[0]!,
    path: words,
    display: path,
    aliases: [],
    variants: variants.map((one) => ({ ...one, group })) as [Variant, ...Variant[]],
    seeAlso: [],
    verified: 'tool',
    ...more,
  };
}

/** One place where the command is written as an entry. */
export function occurrence(raw: string, span: Span): Variant['occurrences'][0] {
  return { span, raw, role: 'entry', headings: [], repairs: [] };
}

/** One place where the command is only named. */
function mention(raw: string, span: Span): Variant['occurrences'][0] {
  return { ...occurrence(raw, span), role: 'mention', path: raw.split(' ') };
}

function flagNames(line: Template): readonly string[] {
  return line.parts.flatMap((part) => (part.kind === 'flag' ? part.names : [])).sort();
}
