import type { CommandEntry, Part, Span, Topic } from '@cribnotes/core';

const VERBS = ['run', 'build', 'pull', 'push', 'start', 'stop', 'logs', 'exec', 'inspect', 'remove'];
const FLAGS = ['-d', '--rm', '--no-cache', '-it', '--force', '--all'];
const SENTENCES = [
  'List what is there, stopped ones too',
  'Create one from the image and start it in the background',
  'Ask it to stop, and force it after ten seconds',
  'Remove everything that nothing else uses any more, named ones included',
];
/** Commands in one group. */
const GROUP = 8;

/** Gives a topic of `count` commands in groups of eight, the same at every call. */
export function sheetTopic(count: number): Topic {
  const entries = Array.from({ length: count }, (_, index) => commandOf(index));
  const groups = Array.from({ length: Math.ceil(count / GROUP) }, (_, index) => ({
    id: `g${index}`,
    title: `Group ${index + 1}`,
    level: 1,
    items: entries.slice(index * GROUP, (index + 1) * GROUP).map(({ id, variants: [variant] }) => ({
      kind: 'command' as const,
      entry: id,
      variant: variant.id,
    })),
  }));
  return {
    schema: 2,
    id: `commands-${count}`,
    title: 'Commands & options',
    language: 'en',
    date: '2026-03-14',
    tools: [],
    sources: [{ id: 'commands.md', sha256: '', ledger: [] }],
    groups,
    entries,
    concepts: [],
    recipes: [],
    snippets: [],
    images: [],
    links: [],
    doubts: [],
    diagnostics: [],
  };
}

function commandOf(index: number): CommandEntry {
  const verb = `${VERBS[index % VERBS.length]}${index}`;
  const flag = FLAGS[index % FLAGS.length] ?? '--all';
  const parts: readonly Part[] = [
    { kind: 'word', role: 'program', text: 'tool' },
    { kind: 'word', role: 'subcommand', text: verb },
    { kind: 'flag', text: flag, names: [flag] },
    ...(index % 3 === 0
      ? [
          {
            kind: 'flag',
            text: '--publish',
            names: ['--publish'],
            glue: ' ',
            value: [{ kind: 'word', role: 'operand', text: '8080:80' }],
          } as const,
        ]
      : []),
    { kind: 'placeholder', name: 'name' },
  ];
  const text = `tool ${verb} ${flag}${index % 3 === 0 ? ' --publish 8080:80' : ''} <name>`;
  const sentence = SENTENCES[index % SENTENCES.length] ?? '';
  const span = spanAt(index + 1);
  return {
    kind: 'command',
    id: `tool ${verb}`,
    tool: 'tool',
    seeAlso: [],
    path: ['tool', verb],
    display: `tool ${verb}`,
    aliases: [],
    verified: 'shape',
    variants: [
      {
        id: text,
        group: `g${Math.floor(index / GROUP)}`,
        template: { parts, text },
        flags: [flag],
        description: {
          prose: { inlines: [{ kind: 'text', text: sentence }], plain: sentence, spans: [span] },
          text: sentence,
          how: 'before',
          shared: false,
          confidence: 1,
        },
        otherDescriptions: [],
        notes: [],
        glosses: [],
        examples: [],
        occurrences: [{ span, raw: text, role: 'entry', headings: [], repairs: [] }],
      },
    ],
  };
}

function spanAt(line: number): Span {
  return {
    source: 'commands.md',
    start: { line, column: 1, offset: 0 },
    end: { line, column: 2, offset: 1 },
  };
}
