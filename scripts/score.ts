/**
 * Prints what the reader finds in notes, in the forms that readers are compared in.
 *   pnpm score --neutral FILE.md       one note in its neutral form
 *   pnpm score --predict FILE.md…      several notes of one topic: line, key and description of each command
 *   pnpm score --printed FILE.md…      what stands on paper: one object for a note, an array for several
 */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { neutralForm, type Prose, printedForm, readTopic, type Topic } from '@cribnotes/core';
import { specs } from '@cribnotes/specs';

const here = process.env.INIT_CWD ?? process.cwd();

async function topicOf(paths: readonly string[]): Promise<Topic> {
  const files = paths.map((path) => ({
    id: basename(path),
    bytes: new Uint8Array(readFileSync(resolve(here, path))),
  }));
  return readTopic(files, { name: basename(paths[0] ?? 'notes').replace(/\.[^.]*$/, ''), specs });
}

const linesOf = (prose: Prose): number[] =>
  prose.spans.flatMap((span) =>
    Array.from({ length: span.end.line - span.start.line + 1 }, (_, i) => span.start.line + i),
  );

const MECHANICAL: ReadonlySet<string> = new Set([
  'typo-subcommand',
  'typo-flag',
  'flag-after-operand',
  'missing-operand',
]);

function predictionOf(topic: Topic, file: string): object {
  const commands = topic.entries.flatMap((entry) =>
    entry.kind !== 'command'
      ? []
      : entry.variants.flatMap((variant) =>
          variant.occurrences
            .filter((o) => o.span.source === file)
            .map((o) => {
              const line = o.span.start.line;
              return {
                l: line,
                key: [
                  entry.path.join(' '),
                  ...(variant.form ? [`@${variant.form}`] : []),
                  ...variant.flags.filter((f) => f.startsWith('--')),
                ].join(' '),
                desc: o.description ? { l: linesOf(o.description.prose) } : null,
                codes: topic.diagnostics
                  .filter(
                    (d) => d.span.source === file && d.span.start.line === line && MECHANICAL.has(d.rule),
                  )
                  .map((d) => d.rule),
              };
            }),
        ),
  );
  const glosses = topic.entries.flatMap((entry) =>
    entry.kind !== 'command'
      ? []
      : entry.variants
          .flatMap((variant) => variant.glosses)
          .flatMap((g) =>
            [g.prose, ...(g.also ?? [])]
              .filter((p) => p.spans[0].source === file)
              .map((p) => ({
                l: p.spans[0].start.line,
                token: g.target.kind === 'flag' ? g.target.name : g.target.text,
              })),
          ),
  );
  const concepts = topic.concepts.map((concept) => ({
    id: concept.id,
    facts: [...(concept.definition ? [concept.definition] : []), ...concept.facts]
      .flatMap((fact) => [fact.prose, ...fact.also])
      .filter((p) => p.spans[0].source === file)
      .map((p) => ({ l: p.spans[0].start.line })),
  }));
  return { file, commands, glosses, concepts };
}

/** Each note is a topic of its own. */
async function printedOf(paths: readonly string[]): Promise<object> {
  const forms = await Promise.all(
    paths.map(async (path) => ({ note: basename(path), ...printedForm(await topicOf([path])) })),
  );
  const [only] = forms;
  return forms.length === 1 && only ? only : forms;
}

const MODES: Readonly<Record<string, (paths: readonly string[]) => Promise<unknown>>> = {
  '--neutral': async (paths) => neutralForm(await topicOf(paths)),
  '--predict': async (paths) => {
    const topic = await topicOf(paths);
    return topic.sources.map((source) => predictionOf(topic, source.id));
  },
  '--printed': printedOf,
};

const [mode = '', ...paths] = process.argv.slice(2);
const print = MODES[mode];
if (print === undefined || paths.length === 0) {
  process.stderr.write('usage: pnpm score --predict FILE.md… | --neutral FILE.md | --printed FILE.md…\n');
  process.exitCode = 2;
} else process.stdout.write(`${JSON.stringify(await print(paths), null, 1)}\n`);
