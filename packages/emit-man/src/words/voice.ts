import type { Topic } from '@cribnotes/core';
import { type PrintedWords, printedWords } from '@cribnotes/core/printed-words';

/** How a page speaks where it is not the note that does. */
export interface Voice extends PrintedWords {
  /** Names that keep their small letter at the beginning of a sentence. */
  readonly programs: ReadonlySet<string>;
}

/** Gives the voice of a topic's page: in the language of its notes. */
export function voiceOf(topic: Topic): Voice {
  const called = topic.entries.map(({ tool }) => tool);
  return {
    ...printedWords(topic.language),
    programs: new Set([...called, ...topic.tools.map(({ program }) => program)]),
  };
}

/** Gives a remark in the brackets of the language, with what parts it from the words before. */
export function bracketed(text: string, { stop }: Pick<Voice, 'stop'>): string {
  return stop === '。' ? `（${text}）` : ` (${text})`;
}
