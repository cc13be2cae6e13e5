/**
 * Prints what the reader finds in notes, in the forms that readers are compared in.
 *   pnpm score --neutral FILE.md       one note in its neutral form
 *   pnpm score --predict FILE.md…      several notes of one topic: line, key and description of each command
 */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { neutralForm, type Prose, readTopic, type Topic } from '@cribnotes/core';
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
      : entry.glosses.flatMap((g) =>
          [g.prose, ...(g.also ?? [])]
            .filter((p) => p.spans[0].source === file)
            .map((p) => ({
              l: p.spans[0].start.line,
              token: g.target.kind === 'flag' ? g.target.name : g.target.text,
            })),
        ),
  );
  const concepts = topic.concepts
    .filter((c) => !c.id.startsWith('section:'))
    .map((concept) => ({
      id: concept.id,
      facts: [...(concept.definition ? [concept.definition] : []), ...concept.facts]
        .flatMap((fact) => [fact.prose, ...fact.also])
        .filter((p) => p.spans[0].source === file)
        .map((p) => ({ l: p.spans[0].start.line })),
    }));
  return { file, commands, glosses, concepts };
}

const [mode, ...paths] = process.argv.slice(2);
if (paths.length === 0 || (mode !== '--predict' && mode !== '--neutral')) {
  process.stderr.write('usage: pnpm score --predict FILE.md… | --neutral FILE.md\n');
  process.exitCode = 2;
} else {
  const topic = await topicOf(paths);
  const result =
    mode === '--neutral' ? neutralForm(topic) : topic.sources.map((source) => predictionOf(topic, source.id));
  process.stdout.write(`${JSON.stringify(result, null, 1)}\n`);
}
