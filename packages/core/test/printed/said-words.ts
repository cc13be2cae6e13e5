import type { Part, Topic } from '../../src/model.ts';
import { printedForm } from '../../src/printed/printed-form.ts';

/** Gives the words of a text, without marks and case; in scripts without blanks each character is one. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+/gu,
      ) ?? []
  );
}

/**
 * Gives the words that tell what a line of a note says: no fences, tags, prompts, targets of
 * links and numbers of lists.
 */
export function tellingWords(line: string): readonly string[] {
  const said = line
    .replace(/^\s*(`{3,}|~{3,}).*$/, '')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/\]\((?:[^()]|\([^()]*\))*\)/g, ']')
    .replace(/^[\s>#*+-]*\d+[.)]\s/, '')
    .replace(/^\s*(PS )?[^\s`]*[$%#>]\s/, '');
  return wordsOf(said);
}

/** Gives the words that a topic puts on paper, as they follow each other. */
export function printedRun(topic: Topic): readonly string[] {
  const { unprinted: _, ...form } = printedForm(topic);
  return textsIn(form).flatMap(wordsOf);
}

/** Gives every word that a topic puts on paper. */
export function printedWords(topic: Topic): ReadonlySet<string> {
  return new Set(printedRun(topic));
}

/** Gives every word that a topic puts on paper, and the author's words for what a reader replaces there. */
export function saidWords(topic: Topic): ReadonlySet<string> {
  const replaced = topic.entries
    .flatMap((entry) => (entry.kind === 'command' ? entry.variants : []))
    .flatMap(({ template, examples }) => [
      ...template.parts.flatMap(replacedIn),
      ...examples.flatMap(({ values }) => Object.values(values)),
    ]);
  return new Set([...printedWords(topic), ...replaced.flatMap(wordsOf)]);
}

function replacedIn(part: Part): readonly string[] {
  switch (part.kind) {
    case 'placeholder':
      return [part.value, part.written].filter((text) => text !== undefined);
    case 'flag':
      return (part.value ?? []).flatMap(replacedIn);
    case 'compound':
      return part.parts.flatMap(replacedIn);
    case 'word':
    case 'operator':
      return [];
  }
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
