import type { Part, Span, Topic } from '@cribnotes/core';

/** Values that every program takes for what a placeholder names; anything else is `thing`. */
const values: readonly (readonly [RegExp, string])[] = [
  [/port$/, '8080'],
  [/(^|-)(number|count|lines|replicas|pid|uid|cpus?)$/, '2'],
  [/memory|size|bytes/, '64m'],
  [/duration|timeout|seconds|interval/, '10s'],
  [/^(host|container|local|remote)?-?(path|folder|directory|file)$|^src|^dest/, '/tmp/thing'],
  [/url$/, 'https://example.org/thing'],
  [/(^|-)ip$|address|subnet|gateway/, '10.0.0.1'],
  [/signal/, 'TERM'],
  [/key-?value|variable|^env/, 'KEY=value'],
  [/format/, '{{.ID}}'],
];

const valueFor = (name: string): string => values.find(([pattern]) => pattern.test(name))?.[1] ?? 'thing';

/** Gives the first simple command of each template that a topic prints for a program, every placeholder filled in. */
export function printedCommands(topic: Topic, program: string): string[][] {
  const warned = new Set(
    topic.diagnostics.filter(({ rule }) => refusedFor.test(rule)).map(({ span }) => lineOf(span)),
  );
  const commands = topic.entries.flatMap((entry) =>
    entry.kind === 'command' && entry.tool === program
      ? entry.variants
          .filter(({ occurrences }) => !occurrences.every(({ span }) => warned.has(lineOf(span))))
          .map(({ template }) => filled(template.parts, program))
      : [],
  );
  return [
    ...new Map(
      commands.filter((words) => words.length > 0).map((words) => [words.join('\0'), words]),
    ).values(),
  ];
}

/** What is told of lines that are printed as they stand, as nobody knows what was meant. */
const refusedFor = /^(unknown-flag|unknown-subcommand|too-many-operands|missing-operand)$/;

const lineOf = ({ source, start }: Span): string => `${source}:${start.line}`;

/** Gives the commands that the notes are warned about for what the program would not take. */
export function refusedCommands(topic: Topic, program: string): string[][] {
  const lines = topic.diagnostics.filter(
    ({ rule, level }) =>
      level !== 'info' &&
      /^(typo-flag|typo-subcommand|unknown-flag|unknown-subcommand|missing-operand|too-many-operands)$/.test(
        rule,
      ),
  );
  const occurrences = topic.entries.flatMap((entry) =>
    entry.kind === 'command' && entry.tool === program
      ? entry.variants.flatMap((variant) => variant.occurrences)
      : [],
  );
  return lines.flatMap(({ span }) =>
    occurrences
      .filter(
        (one) =>
          one.span.source === span.source &&
          one.span.start.line === span.start.line &&
          one.raw.startsWith(program),
      )
      .slice(0, 1)
      .map(({ raw }) =>
        words(
          raw.replace(/<([^<>]+)>|\$\{?(\w+)\}?/g, (_, angle: string, dollar: string) =>
            valueFor((angle ?? dollar).toLowerCase().replace(/[\s_]+/g, '-')),
          ),
        ),
      ),
  );
}

function filled(parts: readonly Part[], program: string): string[] {
  const start = parts.findIndex((part) => part.kind === 'word' && part.role === 'program');
  const end = parts.findIndex((part, index) => index > start && part.kind === 'operator');
  const own = parts.slice(Math.max(0, start), end < 0 ? undefined : end);
  const text = words(own.map(spelt).join(' '));
  return text[0] === program ? text : [];
}

function spelt(part: Part): string {
  switch (part.kind) {
    case 'word':
    case 'operator':
      return part.text;
    case 'flag':
      return part.value === undefined
        ? part.text
        : `${part.text}${part.glue ?? ' '}${part.value.map(spelt).join(' ')}`;
    case 'placeholder':
      return part.optional ? '' : (part.choices?.[0] ?? valueFor(part.name));
    case 'compound':
      return part.parts.map(spelt).join('');
  }
}

/** Splits a line into words as a shell would, quotes taken away; what an inner command would give is `thing`. */
function words(command: string): string[] {
  const line = command.replace(/\$\([^()]*(?:\([^()]*\)[^()]*)*\)|`[^`]*`/g, 'thing');
  return Array.from(line.matchAll(/(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\])+/gs), ([word]) =>
    word.replace(/"((?:\\.|[^"\\])*)"|'([^']*)'/g, '$1$2'),
  );
}
