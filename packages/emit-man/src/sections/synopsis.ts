import type { CommandEntry, Topic } from '@cribnotes/core';
import type { Block, Span } from '../document.ts';
import { literal, placeholder, prose } from '../words/span.ts';

/** A topic about more programs than this is about a shell, and has no synopsis of its own. */
const most = 3;

/**
 * Gives how the topic's programs are called in general, one line each.
 * Tags without a body, because groff 1.24 sets two forms of `.SY` beside each other where 1.23 sets them apart.
 */
export function synopsis(topic: Topic): readonly Block[] {
  const called = topic.entries.filter((entry) => entry.kind === 'command');
  const programs = [...new Set(called.map((entry) => entry.path[0] ?? entry.tool))];
  if (programs.length > most) return [];
  const [first, ...others] = programs.map((program) => {
    const entries = called.filter((entry) => entry.path[0] === program);
    return [literal(program), prose(' '), ...operands(entries)];
  });
  return first === undefined ? [] : [{ kind: 'item', tags: [first, ...others], body: [] }];
}

function operands(entries: readonly CommandEntry[]): readonly Span[] {
  const subcommand = entries.some((entry) => entry.path.length > 1);
  const rest = [prose('['), placeholder('option'), prose(' ...] ['), placeholder('argument'), prose(' ...]')];
  return subcommand ? [placeholder('command'), prose(' '), ...rest] : rest;
}
