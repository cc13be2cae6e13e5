import type { CommandEntry, Topic } from '@cribnotes/core';
import type { Block, Span } from '../document.ts';
import { placeholder, prose } from '../words/span.ts';

/** A topic about more programs than this is about a shell, and has no synopsis of its own. */
const most = 3;

/** Gives how the topic's programs are called in general. */
export function synopsis(topic: Topic): readonly Block[] {
  const called = topic.entries.filter((entry) => entry.kind === 'command');
  const programs = [...new Set(called.map((entry) => entry.path[0] ?? entry.tool))];
  if (programs.length > most) return [];
  const forms = programs.map((program) => ({
    program,
    operands: operands(called.filter((entry) => entry.path[0] === program)),
  }));
  return forms.length === 0 ? [] : [{ kind: 'synopsis', forms }];
}

function operands(entries: readonly CommandEntry[]): readonly Span[] {
  const subcommand = entries.some((entry) => entry.path.length > 1);
  const rest = [prose('['), placeholder('option'), prose(' ...] ['), placeholder('argument'), prose(' ...]')];
  return subcommand ? [placeholder('command'), prose(' '), ...rest] : rest;
}
