import type { CommandEntry, Topic } from '@cribnotes/core';
import type { Block, Span } from '../document.ts';
import { literal, placeholder, prose } from '../words/span.ts';
import type { Voice } from '../words/voice.ts';

/** A topic about more programs than this is about a shell, and has no synopsis of its own. */
const most = 3;

/**
 * Gives how the topic's programs are called in general, one line each.
 * Tags without a body, because groff 1.24 sets two forms of `.SY` beside each other where 1.23 sets them apart.
 */
export function synopsis(topic: Topic, voice: Voice): readonly Block[] {
  const called = topic.entries.filter((entry) => entry.kind === 'command');
  const programs = [...new Set(called.map((entry) => entry.path[0] ?? entry.tool))];
  if (programs.length > most) return [];
  const [first, ...others] = programs.map((program) => {
    const entries = called.filter((entry) => entry.path[0] === program);
    return [literal(program), prose(' '), ...operands(entries, voice)];
  });
  return first === undefined ? [] : [{ kind: 'item', tags: [first, ...others], body: [] }];
}

function operands(entries: readonly CommandEntry[], { page }: Voice): readonly Span[] {
  const subcommand = entries.some((entry) => entry.path.length > 1);
  const rest = [
    prose('['),
    placeholder(page.option),
    prose(' ...] ['),
    placeholder(page.argument),
    prose(' ...]'),
  ];
  return subcommand ? [placeholder(page.command), prose(' '), ...rest] : rest;
}
