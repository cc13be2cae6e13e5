import { type Diagnostic, type Doubt, listDoubts } from '@cribnotes/core';
import { deckDoubts, planDeck } from '@cribnotes/emit-anki';
import { asksOf } from '../review/told-doubt.ts';
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
  const rules = new Set(diagnostics.map(({ rule }) => rule));
  // A slip that is told is not asked about a second time.
  const doubts = listDoubts(topic, deckDoubts([], planDeck(topic))).filter(({ rule }) => !rules.has(rule));
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
  const taken = choices.find(({ key }) => key === proposal);
  return {
    level: 'doubt',
    rule,
    words: asksOf(rule),
    choices: choices.map(({ says }) => says),
    ...(taken === undefined ? {} : { proposal: taken.says }),
  };
}
