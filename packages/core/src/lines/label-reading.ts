import { bareSpans } from './bare-spans.ts';
import { readFound } from './read-found.ts';
import { part, type Statement } from './statement.ts';
import type { TextContext, TextReading } from './text-reading.ts';

/** Two words or more, of letters alone, and a colon. */
const LABEL = /^(\p{L}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*){1,6})\s?[:：]\s+(\S.*)$/u;

/** Gives the command behind a label whose words begin with a program's name: "rm all stopped: docker rm web". */
export function behindLabel(
  statement: Statement,
  start: number,
  context: TextContext,
): TextReading | undefined {
  const [, label, rest] = LABEL.exec(statement.text.slice(start)) ?? [];
  if (label === undefined || rest === undefined) return undefined;
  // A label may name the very command that follows.
  const [program, subcommand] = label.split(/\s+/);
  if (isCall(label, context) && !rest.startsWith(`${program} ${subcommand} `)) return undefined;
  const found = readFound(rest, 'bare', context);
  if (found?.kind !== 'command' || !isCall(rest, context)) return undefined;
  const from = statement.text.length - rest.length;
  return {
    kind: 'entries',
    spans: bareSpans(found, rest, from, context),
    description: part(statement, start, start + label.length),
    lead: false,
  };
}

/** A program with one of its subcommands, an option or a path. */
function isCall(text: string, { vocabulary }: TextContext): boolean {
  const [first = '', second = ''] = text.split(/\s+/);
  const program = vocabulary.programOf(first);
  if (program === undefined) return false;
  const commands = vocabulary.spec(program)?.root.commands ?? [];
  return (
    commands.some(({ name }) => name === second) ||
    vocabulary.isUsedWith(program, second) ||
    /(?:^|\s)(?:-{1,2}[A-Za-z]|[~.]?\/|<|\$\(|\|)/.test(text)
  );
}
