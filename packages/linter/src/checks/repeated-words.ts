import { anyOf, type Statement, sentencesOf } from '@cribnotes/core/drafts';
import type { Fault } from '../fault.ts';
import type { NoteCheck } from './note-check.ts';

/** Words that sentences say twice on purpose. */
const meantTwice = new RegExp(`^(?:${anyOf('cues', 'saidTwice')})$`, 'u');
/** Languages that form words by saying one twice: Turkish (adım adım), Indonesian. */
const doubles = new RegExp(`(?<!\\p{L})(?:${anyOf('cues', 'doubling')})(?!\\p{L})`, 'u');

/** Finds a word that stands twice in a row: `the the container`. */
export const checkRepeatedWords: NoteCheck = ({ draft, places }) =>
  sentencesOf(draft).flatMap((statement) =>
    repeatedIn(statement).map(({ actual, word }): Fault => {
      const span = places.inLines(statement.line, statement.endLine, actual);
      return {
        rule: 'repeated-word',
        message: `The word "${word}" stands twice in a row`,
        span,
        actual,
        expected: [word],
      };
    }),
  );

function repeatedIn({ text, marks }: Statement): { actual: string; word: string }[] {
  if (doubles.test(text)) return [];
  return Array.from(
    text.matchAll(/(?<![\p{L}\p{N}_'’<$/.:=@-])(\p{L}{2,})(?:[ ]+\1)+(?![\p{L}\p{N}_'’>/-])/gu),
  ).flatMap((match) => {
    const word = match[1] as string;
    const to = match.index + match[0].length;
    // Three in a row are an example, or meant so.
    const isExample = match[0].split(/ +/).length > 2;
    const marked = marks.some(
      ({ from, to: end }) => from < to && end > match.index && !(from <= match.index && end >= to),
    );
    const inCode = marks.some(
      ({ kind, from, to: end }) => (kind === 'code' || kind === 'key') && from < to && end > match.index,
    );
    return marked || inCode || isExample || meantTwice.test(word.toLowerCase())
      ? []
      : [{ actual: match[0], word }];
  });
}
