/**
 * Prints what the reader finds in notes, in the forms that readers are compared in.
 *   pnpm score --neutral FILE.md       one note in its neutral form
 *   pnpm score --predict FILE.md…      several notes of one topic: line, key and description of each command
 *   pnpm score --printed FILE.md…      what stands on paper: one object for a note, an array for several
 *   pnpm score --printed=OUTPUT …      the same as `sheet` (as without it), `page` or `deck` shows it
 *
 * The page shows what stands in a section, and nothing else; a sentence that a row has twice is there once, which is not
 * shown here. The deck shows only rows, ideas and tasks that have a card.
 */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type GroupItem, neutralForm, type Prose, printedForm, readTopic, type Topic } from '@cribnotes/core';
import { linter } from '@cribnotes/linter';
import { specs } from '@cribnotes/specs';
import { planDeck } from '../packages/emit-anki/src/index.ts';

const here = process.env.INIT_CWD ?? process.cwd();

async function topicOf(paths: readonly string[]): Promise<Topic> {
  const files = paths.map((path) => ({
    id: basename(path),
    bytes: new Uint8Array(readFileSync(resolve(here, path))),
  }));
  return readTopic(
    files,
    { name: basename(paths[0] ?? 'notes').replace(/\.[^.]*$/, ''), specs },
    linter({ specs }),
  );
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

/** Gives a topic with some of what its sections print. */
function only(topic: Topic, isShown: (item: GroupItem) => boolean): Topic {
  const groups = topic.groups
    .map((group) => ({ ...group, items: group.items.filter(isShown) }))
    .filter(({ items }) => items.length > 0);
  const ids = new Set(
    groups.flatMap(({ items }) => items.flatMap((item) => ('id' in item ? [item.id] : []))),
  );
  const stands = ({ id }: { readonly id: string }): boolean => ids.has(id);
  return {
    ...topic,
    groups,
    concepts: topic.concepts.filter(stands),
    recipes: topic.recipes.filter(stands),
    snippets: topic.snippets.filter(stands),
  };
}

/** What the deck asks for; a card that lists the answer of another one asks for it too. */
function withCards(topic: Topic): Topic {
  const skipped = new Set(
    planDeck(topic).skipped.flatMap(({ id, reason }) => (reason === 'same-front' ? [] : [id])),
  );
  return only(topic, (item) => {
    switch (item.kind) {
      case 'command':
        return !skipped.has(item.variant);
      case 'keys':
      case 'input':
        return !skipped.has(item.entry);
      case 'concept':
      case 'recipe':
        return !skipped.has(item.id);
      case 'snippet':
      case 'note':
        return false;
    }
  });
}

const OUTPUTS: Readonly<Record<string, (topic: Topic) => Topic>> = {
  sheet: (topic) => topic,
  page: (topic) => only(topic, () => true),
  deck: (topic) => ({ ...withCards(topic), links: [] }),
};

/** Each note is a topic of its own. */
async function printedOf(paths: readonly string[], shown: (topic: Topic) => Topic): Promise<object> {
  const forms = await Promise.all(
    paths.map(async (path) => ({ note: basename(path), ...printedForm(shown(await topicOf([path]))) })),
  );
  const [first] = forms;
  return forms.length === 1 && first ? first : forms;
}

const MODES: Readonly<Record<string, (paths: readonly string[]) => Promise<unknown>>> = {
  '--neutral': async (paths) => neutralForm(await topicOf(paths)),
  '--predict': async (paths) => {
    const topic = await topicOf(paths);
    return topic.sources.map((source) => predictionOf(topic, source.id));
  },
  '--printed': (paths) => printedOf(paths, (topic) => topic),
  ...Object.fromEntries(
    Object.entries(OUTPUTS).map(([output, shown]) => [
      `--printed=${output}`,
      (paths: readonly string[]) => printedOf(paths, shown),
    ]),
  ),
};

const [mode = '', ...paths] = process.argv.slice(2);
const print = MODES[mode];
if (print === undefined || paths.length === 0) {
  process.stderr.write(
    'usage: pnpm score --predict FILE.md… | --neutral FILE.md | --printed[=sheet|page|deck] FILE.md…\n',
  );
  process.exitCode = 2;
} else process.stdout.write(`${JSON.stringify(await print(paths), null, 1)}\n`);
