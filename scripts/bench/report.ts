import { type Run, type Runner, ratioOf, type Spread, spreadOf } from './measure.ts';
import type { Section } from './section.ts';

/** What a run of the bench has found. */
export interface Findings {
  readonly version: string;
  /** What it was asked for: `--small`. */
  readonly asked: readonly string[];
  readonly day: string;
  /** What it ran on, a sentence each. */
  readonly machine: readonly string[];
  readonly sections: readonly Section[];
  /** Seconds from save to files. */
  readonly watch: { readonly topic: string; readonly times: readonly number[] };
  /** Programs that could not be had. */
  readonly missing: readonly string[];
}

/** Gives the document about them, in Markdown. */
export function reportOf({ version, asked, day, machine, sections, watch, missing }: Findings): string {
  const watched = spreadOf(watch.times);
  return [
    '# Benchmarks',
    `Written by \`${['pnpm bench', ...asked].join(' ')}\`: Cribnotes ${version} as \`pnpm bundle\` makes it, on ${day}.`,
    machine.map((line) => `- ${line}`).join('\n'),
    'What is compared runs in turn, round by round, so that other work of the machine meets all of it. A figure is the median of the rounds, with the least and the most; a ratio is the median of the rounds’ ratios. Processor time counts all processes of a run, memory its largest one. Seconds of a busy machine say little, ratios more.',
    ...sections.map(textOf),
    `## Watch: ${watch.topic}\n\nFrom the save of a note until all four outputs are written, ${watch.times.length} saves: ${seconds(watched)}.`,
    ...(missing.length === 0 ? [] : [`Not to be had for this run: ${missing.join(', ')}.`]),
    DETAILS,
  ]
    .join('\n\n')
    .concat('\n');
}

const DETAILS = `## More of it

\`pnpm bench [--rounds <n>] [--small] [--large] [--alone]\` writes this document: \`--small\` leaves out the topic of 1,000 notes and
has fewer small topics, \`--large\` adds one of 10,000, \`--alone\` leaves out the other programs. It needs bash and GNU time. Details are measured by

| command | what it prints |
| --- | --- |
| \`pnpm bench:start\` | start-up and \`crib find\`, beside a bare Node |
| \`pnpm bench:steps\` | how the steps of each stage grow with the notes |
| \`pnpm bench:reading\` | the reading of notes alone |
| \`pnpm bench:pdf\` | sheets of up to 7,000 commands, beside Typst, Chromium, WeasyPrint and pdfmake |
| \`pnpm bench:anki\` | decks of 10,000 notes, beside genanki, mdanki and the library alone |
| \`pnpm bench:man\` | manual pages beside five converters: faults, lost lines and time |`;

function textOf({ title, about, rounds, runs, pairs }: Section): string {
  const rows = [...runs].map(([{ name }, all]) => {
    const whole = all.filter((run) => run !== undefined);
    if (whole.length === 0) return `| ${name} | failed | | |`;
    const of = (pick: (run: Run) => number): Spread => spreadOf(whole.map(pick));
    const memory = `${of((run) => run.memory).median.toFixed(0)} MB`;
    return `| ${name} | ${seconds(of((run) => run.wall))} | ${seconds(of((run) => run.processor))} | ${memory} |`;
  });
  const ratios = pairs.flatMap(([one, other]) => ratioRow(one, other, runs));
  return [
    `## ${title}\n\n${about} ${rounds} ${rounds === 1 ? 'round' : 'rounds'}.`,
    ['| run | clock | processor | memory |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    ...(ratios.length === 0
      ? []
      : [['| ratio | clock | processor |', '| --- | --- | --- |', ...ratios].join('\n')]),
  ].join('\n\n');
}

function ratioRow(one: Runner, other: Runner, runs: Section['runs']): string[] {
  const [clock, processor] = [
    ratioOf(one, other, runs, (run) => run.wall),
    ratioOf(one, other, runs, (run) => run.processor),
  ];
  if (clock === undefined || processor === undefined) return [];
  return [`| ${one.name} / ${other.name} | ${times(clock)} | ${times(processor)} |`];
}

const seconds = ({ median, least, most }: Spread): string =>
  `${median.toFixed(2)} s (${least.toFixed(2)}–${most.toFixed(2)})`;

const times = ({ median, least, most }: Spread): string =>
  `${median.toFixed(2)}× (${least.toFixed(2)}–${most.toFixed(2)})`;
