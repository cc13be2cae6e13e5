import type { Span } from '@cribnotes/core';
import { detectLanguage, type Finding, type Statement, sentencesOf } from '@cribnotes/core/drafts';
import type { Fault } from '../fault.ts';
import { isSlipOf } from '../slip-of.ts';
import { countWords, LONGEST_WORD, speller } from '../spelling.ts';
import { knownWords } from '../words/known-words.ts';
import { commonWords } from '../words/tables/en-common.ts';
import type { CheckedNote, NoteCheck } from './note-check.ts';
import { without } from './without-code.ts';

/** Words of a note with the place to look for them in. */
interface Said {
  readonly words: readonly Word[];
  readonly place: (word: string) => Span;
  /** The language where it can be told. */
  readonly language: () => string | undefined;
}

interface Word {
  readonly text: string;
  /** Not written with a capital in the middle of a sentence, as names are. */
  readonly isPlain: boolean;
}

/**
 * Finds words that stand once and are one slip away from one that the note uses again and again, or that its language has:
 * of a language with a dictionary those that it lacks, of others only long ones.
 */
export const checkWordTypos: NoteCheck = (note) => {
  const sentences = sentencesOf(note.draft);
  const said = [
    ...sentences.map((statement) => inSentence(statement, note)),
    ...note.draft.findings.map((finding) => inCode(finding, note)),
  ];
  const all = said.flatMap(({ words }) => words.map(({ text }) => text));
  const counts = countWords(all);
  const frequent = knownWords(
    [...counts].flatMap(([word, count]) => (count > 1 && word.length > 5 ? [word] : [])),
  );
  const { dictionary } = note;
  const isEnglish = dictionary?.language === 'en';
  const meantBy = dictionary?.isWritten(sentences.map(({ text }) => text).join(' '))
    ? speller(dictionary, note.draft.note.text)
    : undefined;
  return said.flatMap(({ words, place, language }) =>
    words.flatMap((word): Fault[] => {
      const small = word.text.toLowerCase();
      if (small.length > LONGEST_WORD || commonWords.has(small) || dictionary?.isKnown(small)) return [];
      const own =
        counts.get(small) === 1
          ? frequent.near(small).find((each) => isSlipOf(small, each, isEnglish))
          : undefined;
      const meant =
        own ??
        (word.isPlain || dictionary?.hasCapitalNouns ? meantBy?.(small, small !== word.text) : undefined);
      if (meant === undefined) return [];
      // A sentence in another language than the note's.
      if (own === undefined && (language() ?? dictionary?.language) !== dictionary?.language) return [];
      const expected = /^\p{Lu}/u.test(word.text) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
      const message = `"${word.text}" may be misspelt, expected "${expected}"`;
      return [
        { rule: 'typo-word', message, span: place(word.text), actual: word.text, expected: [expected] },
      ];
    }),
  );
};

function inSentence(statement: Statement, { places }: CheckedNote): Said {
  return {
    words: wordsOf(statement),
    place: (word) => places.inLines(statement.line, statement.endLine, word),
    language: () => detectLanguage(statement.text),
  };
}

/** Of commands only the placeholders and quoted sentences: any other word may be a name. Of statements every word without quotes. */
function inCode(finding: Finding, { places }: CheckedNote): Said {
  const { found } = finding;
  const text =
    found.kind === 'command'
      ? (found.text.match(/<[^<>]+>|\{\{[^{}]+\}\}|"\p{L}+( [\p{L},]+)+[.!]?"/gu) ?? []).join(' ')
      : found.kind === 'input'
        ? found.text.replace(/'[^']*'|"[^"]*"/g, ' ')
        : '';
  return {
    words: (text.match(/(?<![\p{L}\p{N}_])\p{Ll}{6,}(?![\p{L}\p{N}_])/gu) ?? []).map((word) => ({
      text: word,
      isPlain: found.kind === 'command',
    })),
    place: (word) => places.inCommand(finding, word),
    language: () => undefined,
  };
}

/** The words of a sentence that stand alone: no names of files, flags or placeholders, nothing in code. */
function wordsOf(statement: Statement): Word[] {
  const prose = without(['code', 'key'], statement);
  const start = prose.search(/\p{L}/u);
  return Array.from(
    prose.matchAll(/(?<![^\s("'“„*])\p{L}\p{Ll}{2,}(?![^\s)"'”“,.:;!?*]|[.:'’]\S)/gu),
    ({ 0: text, index }) => ({ text, isPlain: index === start || text.length > 7 || /^\p{Ll}/u.test(text) }),
  );
}
