import type {
  CommandEntry,
  Concept,
  InputEntry,
  KeysEntry,
  Prose,
  Recipe,
  Snippet,
  Variant,
} from '@cribnotes/core';
import type { PrintedWords } from '@cribnotes/core/printed-words';
import { about, leadIn, oneLine, said } from './said.ts';
import { codeLine, literally, typed } from './typed.ts';

/** What stands together on a page: a blank line comes between it and the next. */
export type Lines = readonly string[];

/** Gives a way to use a command: what it is for, with the author's further words and what its options mean, and the line. */
export function row(entry: CommandEntry, variant: Variant, words: PrintedWords): readonly Lines[] {
  const { description, notes, glosses, example, effect, template } = variant;
  const asides = [
    ...glosses
      .filter(({ from }) => from === 'note')
      .map(({ label, prose }) => `\`${label}\`${words.colon}${said(prose)}`),
    ...(example === undefined ? [] : [`${words.sheet.eg} \`${oneLine(example.line)}\``]),
    ...(effect === 'destructive' ? [words.sheet.destroys] : []),
  ];
  const sentences = [...(description === undefined ? [] : [oneLine(description.text)]), ...notes.map(said)];
  return shown(withAsides(sentences.length === 0 ? [entry.display] : sentences, asides), typed(template));
}

/** Gives keys to press, with the mode that they are for. */
export function keys({ text, description, notes, mode, tool }: KeysEntry): readonly Lines[] {
  const sentences = [
    ...(description === undefined ? [tool] : [oneLine(description.text)]),
    ...notes.map(said),
  ];
  return shown(withAsides(sentences, mode === undefined ? [] : [mode]), [literally(text)]);
}

/** Gives what is typed at a program's own prompt. */
export function input({ template, description, notes, tool }: InputEntry): readonly Lines[] {
  const sentences = [
    ...(description === undefined ? [tool] : [oneLine(description.text)]),
    ...notes.map(said),
  ];
  return shown(sentences, typed(template));
}

/** Gives a task: its commands under one sentence, in order, what is said of a step behind that sentence. */
export function task({ title, steps }: Recipe): readonly Lines[] {
  const asides = steps.flatMap(({ note }) => (note === undefined ? [] : [said(note)]));
  return shown(
    withAsides([said(title)], asides),
    steps.flatMap(({ template }) => typed(template)),
  );
}

/** Gives the lines to copy of a file that the notes show, without its blank ones. */
export function file({ title, language, lines, clean }: Snippet): readonly Lines[] {
  const asides = lines.flatMap(({ note, wrong }) => (note === undefined || wrong ? [] : [said(note)]));
  const copied = clean.split('\n').filter((line) => line.trim() !== '');
  return shown(withAsides([title === undefined ? language : said(title)], asides), copied.map(literally));
}

/** Gives an idea: its names, then each thing that is said of it on a line of its own. */
export function idea(
  { term, alsoKnownAs, definition, facts }: Concept,
  words: PrintedWords,
): readonly Lines[] {
  const others = alsoKnownAs.filter((name) => name.toLowerCase() !== term.toLowerCase());
  const names = others.length === 0 ? term : `${term} (${others.join(words.comma)})`;
  const [first, ...rest] = [...(definition === undefined ? [] : [definition]), ...facts];
  const opening =
    first === undefined
      ? names
      : said(first.prose).startsWith(names)
        ? said(first.prose)
        : `${names}${words.colon}${said(first.prose)}`;
  return [[about(oneLine(opening)), ...rest.map(({ prose }) => about(said(prose)))]];
}

/** Gives a sentence that belongs to the section as a whole. */
export function remark(prose: Prose): readonly Lines[] {
  return [[about(said(prose))]];
}

function withAsides(sentences: readonly string[], asides: readonly string[]): readonly string[] {
  if (asides.length === 0) return sentences;
  const last = sentences.at(-1) ?? '';
  return [...sentences.slice(0, -1), `${last.replace(/[.:]$/, '')} (${asides.join('; ')})`];
}

function shown(sentences: readonly string[], code: readonly string[]): readonly Lines[] {
  return [[leadIn(sentences)], code.map(codeLine)];
}
