import { sentencesOf } from '@cribnotes/core/drafts';
import type { Fault } from '../fault.ts';
import type { NoteCheck } from './note-check.ts';

/** What stands as text though it was meant as Markdown. One # alone is a tag in many notes' programs. */
const slips: readonly {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly message: string;
  readonly hint: string;
}[] = [
  {
    rule: 'markdown/heading-blank',
    pattern: /^#{2,6}(?=\p{L})/u,
    message: 'Expected a blank behind the #, so that the line is a title',
    hint: 'write a blank behind the last #',
  },
  {
    rule: 'markdown/split-link',
    pattern: /\[[^[\]\n]+\]\s+\(https?:\/\/[^()\s]+\)/u,
    message: 'Unexpected blank in a link, expected the address directly behind its words',
    hint: 'write ( directly behind ]',
  },
];

/** Finds titles and links that Markdown takes for text because of a blank too many or too few. */
export const checkMarkdown: NoteCheck = ({ draft, places }) => {
  const written = draft.note.text.split('\n');
  // A title that lacks its blank is read as one, so that its marks stand in the source alone.
  const titles = draft.blocks.flatMap(({ kind, from }) =>
    kind === 'heading'
      ? [{ text: written[from - 1]?.trim() ?? '', marks: [], line: from, endLine: from }]
      : [],
  );
  return [...sentencesOf(draft), ...titles].flatMap(({ text, marks, line, endLine }) =>
    slips.flatMap(({ rule, pattern, message, hint }): Fault[] => {
      const match = pattern.exec(text);
      if (
        match === null ||
        marks.some(({ kind, from, to }) => kind === 'code' && from <= match.index && match.index < to)
      )
        return [];
      return [{ rule, message, span: places.inLines(line, endLine, match[0]), actual: match[0], hint }];
    }),
  );
};
