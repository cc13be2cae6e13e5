import { type Statement, sentencesOf } from '@cribnotes/core/drafts';
import type { Fault } from '../fault.ts';
import type { NoteCheck } from './note-check.ts';
import { without } from './without-code.ts';

/** Letters of other scripts that look like Latin ones (Unicode TS 39, confusables). */
const latinLike: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  һ: 'h',
  ԁ: 'd',
  ո: 'n',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  І: 'I',
  ο: 'o',
  α: 'a',
  ν: 'v',
  ι: 'i',
  ρ: 'p',
  Ο: 'O',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Τ: 'T',
};

/** Finds words of Latin letters with a letter of another script among them: the shell does not take it for what it looks like. */
export const checkLookAlikes: NoteCheck = ({ draft, lines, places }) => [
  ...lines.flatMap(({ finding }) =>
    disguised(finding.found.text).map((word) => fault(word, places.inCommand(finding, word))),
  ),
  ...sentencesOf(draft).flatMap((statement) =>
    outsideCode(statement).map((word) =>
      fault(word, places.inLines(statement.line, statement.endLine, word)),
    ),
  ),
];

const outsideCode = (statement: Statement): string[] => disguised(without(['code'], statement));

/** Words in which every letter that is not Latin has a Latin look-alike; a Latin word with a Cyrillic ending has not. */
function disguised(text: string): string[] {
  if (!/[^ -~\s]/.test(text)) return [];
  return Array.from(text.matchAll(/\p{L}+/gu), ([word]) => word).filter((word) => {
    const foreign = [...word].filter((letter) => !/\p{Script=Latin}/u.test(letter));
    return (
      foreign.length > 0 &&
      foreign.length < word.length / 2 &&
      foreign.every((letter) => latinLike[letter] !== undefined)
    );
  });
}

function fault(word: string, span: Fault['span']): Fault {
  const expected = [...word].map((letter) => latinLike[letter] ?? letter).join('');
  const odd = [...word].find((letter) => latinLike[letter] !== undefined) ?? '';
  const code = odd.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return {
    rule: 'look-alike-letter',
    message: `The letter ${odd} (U+${code}) in "${word}" only looks like a Latin one, expected "${expected}"`,
    span,
    actual: word,
    expected: [expected],
  };
}
