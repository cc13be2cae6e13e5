import { type Diagnostic, type Doubt, worstFirst } from '@cribnotes/core';
import { deckDoubts, planDeck } from '@cribnotes/emit-anki';
import type { ReadTopic } from '../topic.ts';

/** Something that the author may want to settle. */
export interface Question {
  readonly level: Diagnostic['level'] | 'doubt';
  /** `notes/a.md:12`. */
  readonly place: string;
  readonly rule: string;
  readonly words: string;
  /** The line of the note. */
  readonly line: string;
  /** What it may be; the one that was taken is `proposal`. */
  readonly choices: readonly string[];
  readonly proposal?: string;
  readonly hint?: string;
}

/** Gives what there is to settle: what the linter found, in the order of the notes, then what was doubted, the worst first. */
export function questionsOf({ topic, diagnostics, files, pathOf }: ReadTopic): readonly Question[] {
  const decoder = new TextDecoder();
  const lines = new Map(files.map(({ id, bytes }) => [id, decoder.decode(bytes).split(/\r\n|\r|\n/)]));
  const at = ({ span }: Pick<Diagnostic, 'span'>): Pick<Question, 'place' | 'line'> => ({
    place: `${pathOf(span.source)}:${span.start.line}`,
    line: lines.get(span.source)?.[span.start.line - 1]?.trim() ?? '',
  });
  const doubts = deckDoubts(worstFirst(topic.doubts), planDeck(topic));
  return [
    ...diagnostics.map((found) => ({ ...at(found), ...told(found), choices: [] })),
    ...doubts.map((doubt) => ({ ...at(doubt), ...doubted(doubt) })),
  ];
}

function told({
  level,
  rule,
  message,
  hint,
}: Diagnostic): Pick<Question, 'level' | 'rule' | 'words' | 'hint'> {
  return { level, rule, words: message, ...(hint === undefined ? {} : { hint }) };
}

function doubted({ rule, choices, proposal }: Doubt): Omit<Question, 'place' | 'line'> {
  return {
    level: 'doubt',
    rule,
    words: DOUBTS[rule] ?? (rule.startsWith('card-') ? 'this makes no card' : 'this was not certain'),
    choices,
    ...(proposal === undefined ? {} : { proposal }),
  };
}

const DOUBTS: Readonly<Record<string, string>> = {
  'two-sentences': 'two sentences may be about the command',
  'shared-sentence': 'the sentence covers several commands',
  'weak-pairing': 'it is not sure that the sentence is about the command',
};
