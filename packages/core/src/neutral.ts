import type { Description, Occurrence, Topic } from './model.ts';

/** One command of a note in the exchange form that readers of notes are compared in. */
export interface NeutralCommand {
  readonly line: number;
  readonly raw: string;
  /** The program and subcommand words of the real tool as the note writes them; keys and input as they are typed. */
  readonly canonical: string;
  readonly flags: readonly string[];
  readonly placeholders: readonly string[];
  readonly description: string | null;
  readonly group: string | null;
  readonly kind: 'shell' | 'key' | 'sql' | 'meta' | 'repl';
}

/** A note in the exchange form: what a reader would put on a sheet, and what looks wrong. */
export interface NeutralForm {
  readonly commands: readonly NeutralCommand[];
  readonly concepts: readonly { readonly term: string; readonly line: number; readonly definition: string }[];
  readonly diagnostics: readonly { readonly line: number; readonly message: string }[];
}

/** Gives a topic in the exchange form, one object per place that shows a command. */
export function neutralForm(topic: Topic): NeutralForm {
  const commands: NeutralCommand[] = [];
  for (const entry of topic.entries) {
    const list: readonly {
      occurrence: Occurrence;
      canonical: string;
      flags: readonly string[];
      kind: NeutralCommand['kind'];
    }[] =
      entry.kind === 'command'
        ? entry.variants.flatMap((v) =>
            v.occurrences.map((occurrence) => ({
              occurrence,
              canonical: writtenPath(occurrence.path ?? entry.path),
              flags: occurrence.flags ?? v.flags,
              kind: 'shell' as const,
            })),
          )
        : entry.occurrences.map((occurrence) => ({
            occurrence,
            canonical: occurrence.raw,
            flags: [],
            kind: entry.kind === 'keys' ? ('key' as const) : entry.prompt,
          }));
    for (const { occurrence, canonical, flags, kind } of list) {
      if (occurrence.role !== 'entry') continue;
      commands.push({
        line: occurrence.span.start.line,
        raw: occurrence.raw,
        canonical,
        flags,
        placeholders: occurrence.raw.match(/<[^<>]+>|\{\{[^{}]+\}\}|\$[A-Za-z_]\w*/g) ?? [],
        description: textOf(occurrence.description),
        group: occurrence.headings.at(-1) ?? null,
        kind,
      });
    }
  }
  const concepts = topic.concepts.flatMap((c) =>
    c.definition === undefined
      ? []
      : [
          {
            term: c.term,
            line: c.definition.prose.spans[0].start.line,
            definition: c.definition.prose.plain,
          },
        ],
  );
  const diagnostics = topic.diagnostics
    .filter((d) => d.level !== 'info' || d.rule.startsWith('typo-'))
    .map((d) => ({ line: d.span.start.line, message: d.message }));
  return { commands: commands.toSorted((a, b) => a.line - b.line), concepts, diagnostics };
}

const writtenPath = (path: readonly string[]): string => path.join(' ');

const textOf = (description: Description | undefined): string | null => description?.text ?? null;
