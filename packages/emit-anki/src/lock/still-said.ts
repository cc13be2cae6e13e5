import type { Topic } from '@cribnotes/core';
import { fileTag, noteTag } from '../plan/note-tags.ts';
import { topicSentences } from '../plan/topic-sentences.ts';
import { type CommandLine, readLine } from './command-line.ts';
import { type KnownNote, tagOf } from './known-note.ts';
import { isSameLine } from './same-line.ts';

/**
 * Gives what tells of an old note whether the notes still say all that is on it, its sentence and its line. Then nobody
 * has taken it out of them: it is we who read them otherwise now.
 */
export function stillSaid(topic: Topic): (note: Omit<KnownNote, 'key'>) => boolean {
  let told: { readonly sentences: readonly string[]; readonly lines: readonly CommandLine[] } | undefined;
  return (note) => {
    told ??= {
      sentences: topicSentences(topic).map(inWords),
      lines: linesOf(topic).map(readLine),
    };
    const { sentences, lines } = told;
    const isSaid = (text: string): boolean => sentences.some((sentence) => says(sentence, text));
    const isAsked = (prompt: string): boolean => BY_TOOL.test(prompt) || isSaid(prompt);
    switch (note.type) {
      case 'concept':
        return isConceptSaid(note, isSaid, lines);
      case 'keys':
        return (
          isSaid(note.prompt) && topic.entries.some((one) => one.kind === 'keys' && one.text === note.answer)
        );
      case 'command':
        return isAsked(note.prompt) && lines.some((line) => isSameLine(line, readLine(note.answer)));
      case 'cloze':
        return (
          isAsked(note.prompt) &&
          (hasFlag(topic, note) || lines.some((line) => isSameLine(line, readLine(note.answer))))
        );
    }
  };
}

/** What a question from the tool's own help ends with: no note says it, so that its line alone counts. */
const BY_TOOL = /\(\S+ help\)$/;

function isConceptSaid(
  note: Omit<KnownNote, 'key'>,
  isSaid: (text: string) => boolean,
  lines: readonly CommandLine[],
): boolean {
  switch (tagOf(note, 'kind')) {
    case 'fact':
    case 'order':
      return isSaid(note.prompt);
    case 'choice':
      return isSaid(note.prompt) || lines.some((line) => isSameLine(line, readLine(note.answer)));
    default:
      return isSaid(note.answer);
  }
}

function linesOf({ entries, recipes, snippets }: Topic): readonly string[] {
  return [
    ...entries.flatMap((entry) => {
      if (entry.kind === 'keys') return [];
      return entry.kind === 'input'
        ? [entry.template.text]
        : entry.variants.map(({ template }) => template.text);
    }),
    ...recipes.flatMap(({ steps }) => steps.map(({ template }) => template.text)),
    ...snippets.flatMap(({ lines }) => lines.map(({ text }) => text.trim().replace(/\s+/g, ' '))),
  ];
}

/** Whether a row of the note's command still has the flag that it asks for. */
function hasFlag({ entries }: Topic, note: Omit<KnownNote, 'key'>): boolean {
  const command = tagOf(note, 'cmd');
  const { flags } = readLine(note.answer);
  const rows = entries.flatMap((entry) =>
    entry.kind === 'command' && noteTag(...entry.path) === command ? entry.variants : [],
  );
  return rows.some(({ template }) => ` ${readLine(template.text).flags} `.includes(` ${flags} `));
}

/** Whether a sentence is what a question was made of: `…` stands for what is masked in it, or cut off. */
function says(sentence: string, question: string): boolean {
  let at = 0;
  for (const piece of question.split('…').map(inWords)) {
    const found = sentence.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}

function inWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ');
}

/** Gives what tells whether an old note is from a file that could not be read, or from a folder. */
export function isUnread(
  topic: string,
  unread: readonly string[],
): (note: Pick<KnownNote, 'tags'>) => boolean {
  const files = new Set(unread.map((source) => fileTag(topic, source)));
  const folders = unread.map((source) => `${noteTag(topic, 'from', source)}-`);
  return ({ tags }) => tags.some((tag) => files.has(tag) || folders.some((folder) => tag.startsWith(folder)));
}
