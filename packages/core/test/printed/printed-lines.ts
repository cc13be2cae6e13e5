import type { Group, GroupItem, LineFate, Source, Topic } from '../../src/model.ts';
import { type PrintedForm, type PrintedRow, printedForm } from '../../src/printed/printed-form.ts';

/**
 * Gives everything that a topic prints as lines to review, in the order of the paper: `[section] depth`,
 * `command | sentence`, `- note of the section`, `* Term: definition • fact`, `Task:` and `File:`; below them, indented,
 * what belongs to them. At last what became of each line of the notes.
 */
export function printedLines(topic: Topic): string {
  const { title, summary, links } = printedForm(topic);
  const lines = [
    title,
    ...(summary ? [`Summary: ${summary.text}`] : []),
    ...topic.groups.flatMap((group) => [
      `[${group.title ?? ''}]${group.level > 1 ? ` ${group.level}` : ''}`,
      ...group.items.flatMap((item) => linesOf(alone(topic, group, item))),
    ]),
    ...links.map(({ text }) => `See also: ${text}`),
    ...topic.sources.flatMap(linesOfLedger),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** What one item puts on paper. */
function alone(topic: Topic, group: Group, item: GroupItem): PrintedForm {
  const isIt = ({ id }: { readonly id: string }): boolean => 'id' in item && item.id === id;
  return printedForm({
    ...topic,
    groups: [{ ...group, items: [item] }],
    concepts: topic.concepts.filter(isIt),
    recipes: topic.recipes.filter(isIt),
    snippets: topic.snippets.filter(isIt),
  });
}

function linesOf({ groups, concepts, tasks, snippets }: PrintedForm): string[] {
  return [
    ...groups.flatMap(({ rows, notes }) => [
      ...rows.flatMap(linesOfRow),
      ...notes.map(({ text }) => `- ${text}`),
    ]),
    ...concepts.map(({ term, aliases, definition, facts }) => {
      const names = [term, ...aliases].join(', ');
      const said = [definition ? `: ${definition.text}` : '', ...facts.map(({ text }) => ` • ${text}`)];
      return `* ${names}${said.join('')}`;
    }),
    ...tasks.flatMap(({ title, steps }) => [
      `Task: ${title.text}`,
      ...steps.flatMap(({ command, note }) => indented(typed(command, note?.text ?? ''))),
    ]),
    ...snippets.flatMap(({ title, lines, remarks }) => [
      `File: ${title?.text ?? ''}`,
      ...indented(lines.map((line) => `> ${line}`)),
      ...indented(remarks.map(({ text }) => text)),
    ]),
  ];
}

function linesOfRow({ command, description, examples, aliases, glosses, notes }: PrintedRow): string[] {
  return [
    ...typed(command, description?.text ?? '?'),
    ...indented([
      ...examples.map((example) => `e.g. ${example}`),
      ...(aliases.length > 0 ? [`= ${aliases.join(', ')}`] : []),
      ...glosses.map(({ part, text }) => `${part} | ${text}`),
      ...notes.map(({ text }) => text),
    ]),
  ];
}

/** A line with its sentence, and below it the rest of what is typed. */
function typed(command: string, sentence: string): string[] {
  const [first = '', ...body] = command.split('\n');
  return [`${first} | ${sentence}`.trimEnd(), ...indented(body.map((line) => `> ${line}`))];
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`.trimEnd());

function linesOfLedger({ id, ledger }: Source): string[] {
  const kinds = Map.groupBy(ledger, ({ kind }) => kind);
  const whys = Map.groupBy(ledger, (fate) => (fate.kind === 'left-out' ? fate.why : ''));
  const ranges = (fates: readonly LineFate[] | undefined): string => rangesOf(fates ?? [], ledger).join(' ');
  return [
    `--- ${id}`,
    ...(kinds.has('printed') ? [`printed ${ranges(kinds.get('printed'))}`] : []),
    ...(kinds.has('said-elsewhere') ? [`said elsewhere ${ranges(kinds.get('said-elsewhere'))}`] : []),
    ...[...whys].flatMap(([why, fates]) => (why === '' ? [] : [`left out (${why}) ${ranges(fates)}`])),
  ];
}

/** The lines of these fates; a range goes on over lines that are blank. */
function rangesOf(fates: readonly LineFate[], ledger: readonly LineFate[]): string[] {
  const wanted = new Set(fates);
  const runs: [from: number, to: number][] = [];
  let goesOn = false;
  for (const fate of ledger) {
    const run = runs.at(-1);
    if (wanted.has(fate) && goesOn && run) run[1] = fate.line;
    else if (wanted.has(fate)) runs.push([fate.line, fate.line]);
    goesOn = wanted.has(fate);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
}
