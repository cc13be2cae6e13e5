import type { HeadingBlock } from '../blocks/block.ts';
import { readText } from '../lines/read-text.ts';
import type { Recognized } from '../lines/recognize.ts';
import type { Statement } from '../lines/statement.ts';
import { subcommandDepth } from '../lines/subcommand-programs.ts';
import type { TextContext, TextReading } from '../lines/text-reading.ts';
import type { Finding } from './finding.ts';
import type { HeadingUnit } from './unit.ts';

/** The title of a heading as a statement. */
export function headingStatement(block: HeadingBlock): Statement {
  const { title } = block;
  const lead = title.text.length - title.text.trimStart().length;
  return {
    line: title.line,
    endLine: title.line,
    text: title.text.trim(),
    marks: title.marks.map((m) => ({ ...m, from: Math.max(0, m.from - lead), to: m.to - lead })),
    starts: [{ at: 0, line: title.line }],
  };
}

function hasEvidence(command: Recognized, context: TextContext): boolean {
  const rest = command.tokens.slice(command.at + 1).map((t) => t.text);
  const spec = context.vocabulary.spec(command.program);
  return (
    rest.some((w) => /^-|[<{/]/.test(w)) ||
    spec?.root.commands?.some((c) => c.name === rest[0]) === true ||
    subcommandDepth(command.program, rest) > 0 ||
    (rest[0] !== undefined && context.vocabulary.isUsedWith(command.program, rest[0]))
  );
}

/** Gives a heading with the commands that it shows: "### `docker build`", "#### d run - start a container". */
export function findInHeading(block: HeadingBlock, context: TextContext): HeadingUnit {
  const statement = headingStatement(block);
  const reading = readText(statement, { ...context, inItem: false });
  return { kind: 'heading', block, reading, findings: findingsIn(block, statement, reading, context) };
}

function findingsIn(
  block: HeadingBlock,
  statement: Statement,
  reading: TextReading,
  context: TextContext,
): Finding[] {
  if (reading.kind !== 'entries' || !reading.lead) return [];
  // "tar + gzip" is what a section is about.
  if (/\s\+\s/.test(statement.text) && reading.spans.every((s) => !s.marked)) return [];
  const words = statement.text.split(/\s+/).length;
  // One bare word (`Docker`, `git`) names the subject of a section.
  if (words === 1 && reading.spans.every((s) => !s.marked)) return [];
  // "psql basics" is a title; without a mark a heading needs a subcommand or an option to be a command.
  if (
    reading.spans.some(
      (s) => !s.marked && s.found.kind === 'command' && !hasEvidence(s.found.command, context),
    )
  )
    return [];
  if (
    reading.spans.some(
      (s) =>
        s.found.kind === 'command' &&
        s.found.command.tokens.length === 1 &&
        !reading.description &&
        context.vocabulary.isTopical(s.found.command.program),
    )
  )
    return [];
  return reading.spans.map((span) => ({
    found: span.found,
    line: block.from,
    endLine: block.from,
    raw: span.raw,
    role: 'entry' as const,
    place: 'heading' as const,
    headings: [...block.headings, block],
    ...(reading.spans.length > 1 ? { alternative: block.from * 1000 } : {}),
  }));
}
