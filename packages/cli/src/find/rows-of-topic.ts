import type { Entry, Group, Recipe, Topic, Variant } from '@cribnotes/core';
import { otherNames } from '@cribnotes/core/other-names';
import { SMALL_WORDS, stemsAlike } from '@cribnotes/core/search-words';
import type { FindRow, WordedRow } from './find-row.ts';
import { wordsOf } from './words.ts';

/** Gives what can be found in a topic, in the order in which it is printed. */
export function rowsOfTopic(topic: Topic): readonly WordedRow[] {
  const entries = new Map(topic.entries.map((entry) => [entry.id, entry]));
  const variants = new Map(
    topic.entries.flatMap((entry) =>
      entry.kind === 'command' ? [[entry.id, new Map(entry.variants.map((row) => [row.id, row]))]] : [],
    ),
  );
  const recipes = new Map(topic.recipes.map((recipe) => [recipe.id, recipe]));
  const all = [topic.title, topic.id, ...topic.tools.map(({ program }) => program)].join(' ');
  return topic.groups.flatMap((group) =>
    group.items.flatMap((item): WordedRow[] => {
      if (item.kind === 'recipe') {
        const recipe = recipes.get(item.id);
        return recipe === undefined ? [] : [taskRow(recipe, group, all)];
      }
      const entry = 'entry' in item ? entries.get(item.entry) : undefined;
      if (entry === undefined) return [];
      if (entry.kind !== 'command') return [typedRow(entry, group, all)];
      const variant = item.kind === 'command' ? variants.get(entry.id)?.get(item.variant) : undefined;
      return variant === undefined ? [] : [commandRow(entry, variant, group, all)];
    }),
  );
}

function commandRow(
  entry: Extract<Entry, { kind: 'command' }>,
  { template, description, otherDescriptions, notes, glosses, example, effect, occurrences }: Variant,
  group: Group,
  all: string,
): WordedRow {
  const row: FindRow = {
    kind: 'command',
    command: [template.text, ...(template.body ?? [])].join('\n'),
    ...inTheNotes(description?.text, group, effect),
  };
  const names = [
    entry.display,
    ...otherNames(entry),
    ...occurrences.flatMap(({ path }) => path?.join(' ') ?? []),
  ];
  const more = [
    ...otherDescriptions.map(({ text }) => text),
    ...notes.map(({ plain }) => plain),
    ...glosses.map(({ prose }) => prose.plain),
    ...(example ? [example.line] : []),
  ];
  return worded(row, names, more, all);
}

function typedRow(entry: Exclude<Entry, { kind: 'command' }>, group: Group, all: string): WordedRow {
  const command = entry.kind === 'keys' ? entry.text : entry.template.text;
  const row: FindRow = {
    kind: entry.kind,
    command,
    ...inTheNotes(entry.description?.text, group, entry.effect),
  };
  return worded(
    row,
    [entry.tool],
    entry.notes.map(({ plain }) => plain),
    all,
  );
}

function taskRow({ title, steps }: Recipe, group: Group, all: string): WordedRow {
  const destroying = steps.some(({ effect }) => effect === 'destructive');
  const row: FindRow = {
    kind: 'task',
    command: steps.flatMap(({ template }) => [template.text, ...(template.body ?? [])]).join('\n'),
    ...inTheNotes(title.plain, group, destroying ? 'destructive' : undefined),
  };
  return worded(
    row,
    [],
    steps.flatMap(({ note }) => (note ? [note.plain] : [])),
    all,
  );
}

function inTheNotes(
  sentence: string | undefined,
  { title }: Group,
  effect: Entry['effect'],
): Pick<FindRow, 'sentence' | 'heading' | 'destroys'> {
  return {
    ...(sentence === undefined ? {} : { sentence }),
    ...(title === undefined ? {} : { heading: title }),
    ...(effect === 'destructive' ? { destroys: true } : {}),
  };
}

function worded(row: FindRow, names: readonly string[], more: readonly string[], all: string): WordedRow {
  const command = wordsOf([row.command, ...names].join(' '));
  const sentence = telling(row.sentence ?? '');
  return {
    row,
    words: {
      command,
      sentence,
      heading: telling(`${row.heading ?? ''} ${all}`),
      more: telling(more.join(' ')),
      alike: [...sentence, ...command].flatMap(stemsAlike),
    },
  };
}

const telling = (text: string): readonly string[] => wordsOf(text).filter((word) => !small.has(word));

const small: ReadonlySet<string> = new Set(smallWords());

/** Gives the words that say nothing by themselves, as they are looked up. */
export function smallWords(): readonly string[] {
  return [...new Set([...SMALL_WORDS].flatMap(wordsOf))];
}
