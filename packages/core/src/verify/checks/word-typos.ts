import type { Finding } from '../../findings/finding.ts';
import type { Statement } from '../../lines/statement.ts';
import type { Span } from '../../model.ts';
import { commonWords } from '../common-words.ts';
import type { Fault } from '../fault.ts';
import { type KnownWords, knownWords } from '../known-words.ts';
import { isSlipOf } from '../slip-of.ts';
import type { CheckedNote, NoteCheck } from './note-check.ts';
import { sentencesOf } from './sentences.ts';
import { without } from './without-code.ts';

/** Words of a note with the place to look for them in. */
interface Said {
  readonly words: readonly string[];
  readonly place: (word: string) => Span;
}

/** Finds long words that stand once and are one slip away from a word that the note uses again and again, or from a common one. */
export const checkWordTypos: NoteCheck = (note) => {
  const sentences = sentencesOf(note.draft);
  const said = [
    ...sentences.map((statement) => inSentence(statement, note)),
    ...note.draft.findings.map((finding) => inCode(finding, note)),
  ];
  const counts = new Map<string, number>();
  for (const word of said.flatMap(({ words }) => words))
    counts.set(low(word), (counts.get(low(word)) ?? 0) + 1);
  const frequent = knownWords([...counts].flatMap(([word, count]) => (count > 1 ? [word] : [])));
  const english = isEnglish(sentences.map(({ text }) => text).join(' '));
  const candidates = new Set(
    [...counts].flatMap(([word, count]) => (count === 1 && !commonWords.has(word) ? [word] : [])),
  );
  return said.flatMap(({ words, place }) =>
    words.flatMap((word): Fault[] => {
      const meant = candidates.has(low(word))
        ? nearestTo(low(word), english ? [frequent, commonOnes()] : [frequent])
        : undefined;
      if (meant === undefined) return [];
      const expected = /^\p{Lu}/u.test(word) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
      const message = `"${word}" may be misspelt, expected "${expected}"`;
      return [{ rule: 'typo-word', message, span: place(word), actual: word, expected: [expected] }];
    }),
  );
};

function inSentence(statement: Statement, { places }: CheckedNote): Said {
  return {
    words: wordsOf(statement),
    place: (word) => places.inLines(statement.line, statement.endLine, word),
  };
}

/** Of commands only the placeholders: any other word may be a name. Of statements every word without quotes. */
function inCode(finding: Finding, { places }: CheckedNote): Said {
  const { found } = finding;
  const text =
    found.kind === 'command'
      ? (found.text.match(/<[^<>]+>|\{\{[^{}]+\}\}/g) ?? []).join(' ')
      : found.kind === 'input'
        ? found.text.replace(/'[^']*'|"[^"]*"/g, ' ')
        : '';
  return {
    words: text.match(/(?<![\p{L}\p{N}_])\p{Ll}{6,}(?![\p{L}\p{N}_])/gu) ?? [],
    place: (word) => places.inCommand(finding, word),
  };
}

const low = (word: string): string => word.toLowerCase();

let common: KnownWords | undefined;

/** Made when first asked for, as most runs look at nothing but a few notes. */
function commonOnes(): KnownWords {
  common ??= knownWords(commonWords);
  return common;
}

function nearestTo(word: string, known: readonly KnownWords[]): string | undefined {
  return known.flatMap((words) => words.near(word)).find((meant) => isSlipOf(word, meant));
}

/** The words of a sentence that stand alone: no names of files, flags or placeholders, nothing in code. */
function wordsOf(statement: Statement): string[] {
  const prose = without(['code', 'key'], statement);
  return Array.from(
    prose.matchAll(/(?<![^\s("'“„*])\p{Lu}?\p{Ll}{6,}(?![^\s)"'”“,.:;!?*]|[.:]\S)/gu),
    ([word]) => word,
  );
}

/** A twentieth of the words are such as every English sentence has. */
function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const telling = words.filter((word) =>
    /^(the|of|and|to|is|in|for|with|that|this|from|you|are|will|your)$/.test(word),
  );
  return telling.length * 20 >= words.length;
}
