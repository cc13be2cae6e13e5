import { literally } from '../text/patterns.ts';
import { shellWords } from './shell-words.ts';
import { tidy } from './tidy.ts';
import { anyMark, ownMark, type Slot, valueMark, type Word } from './word.ts';

/** A command of a note, as far as its text is compared. */
export interface WantedLine {
  readonly raw: string;
  readonly kind?: string;
  readonly canonical?: string;
  readonly placeholders?: readonly string[];
  /** What a reader replaces with his own. */
  readonly variables?: readonly string[];
  /** The variables are all: nothing else is taken for a placeholder. */
  readonly valuesGiven?: boolean;
}

/** A piece of a line in whose place something else may stand. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly mark: string;
  readonly continues: boolean;
}

const isOwn = (text: string): boolean =>
  /^[<{[$]|^[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)*$|^(?:\.\.\.|…)$/.test(text);

/** How authors write a placeholder. */
const guesses: readonly RegExp[] = [
  /<[^<>\n\s"](?:[^<>\n"]{0,58}[^<>\n\s"])?>/gu,
  /(?<![{$.\w])\{[\p{L}](?:[^{}"':,]|:(?!\s)){0,60}\}(?!\})/gu,
  /\$\{?[A-Z_][A-Z0-9_]*\}?(?![\w(])/g,
  /(?<![\w.$/-])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?![\w(.])/g,
  /(?<!\S)(?:\.\.\.|…)(?!\S)/g,
];

/** Variables of a shell, and words in capitals, that look like a placeholder and are none. */
const literals: ReadonlySet<string> = new Set([
  ...['PWD', 'HOME', 'PATH', 'USER', 'SHELL', 'HOSTNAME', 'EDITOR'].map((name) => `$${name}`),
  ...['PWD', 'HOME', 'USER'].map((name) => `\${${name}}`),
  ...['ORIG_HEAD', 'FETCH_HEAD', 'MERGE_HEAD', 'SYS_ADMIN', 'NET_ADMIN'],
]);

/** Gives the words of a note's command, with marks where others may stand; `plain` gives them without marks. */
export function wantedWords(line: WantedLine, asMarkdown: boolean, plain: boolean): readonly Word[] {
  const text = tidy(line.raw, asMarkdown);
  const spans = plain
    ? []
    : [...namedSpans(text, line.variables ?? [], asMarkdown), ...guessedSpans(text, line)];
  const slots: Slot[] = [];
  let marked = '';
  let at = 0;
  for (const span of spans.sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (span.from < at) continue;
    marked += text.slice(at, span.from) + span.mark;
    slots.push({ mark: span.mark, text: text.slice(span.from, span.to), continues: span.continues });
    at = span.to;
  }
  marked += text.slice(at);
  let next = 0;
  return shellWords(marked).map((word) => {
    const own: Slot[] = [];
    const written = word.text.replace(/[\ue001\ue003]/g, () => {
      const slot = slots[next]!;
      next += 1;
      own.push(slot);
      return slot.text;
    });
    const isRest = word.text === ownMark && /^(?:\.\.\.|…|\[)/.test(written);
    return {
      ...word,
      text: written,
      pattern: word.text,
      slots: own,
      ...(own.length === 1 && own[0]?.continues ? { continues: true } : {}),
      ...(isRest ? { isOptional: true } : {}),
    };
  });
}

/** The places of the values that the note's annotation names, the longest first. */
function namedSpans(text: string, values: readonly string[], asMarkdown: boolean): Span[] {
  return [...new Set(values)]
    .sort((a, b) => b.length - a.length)
    .map((value) => (asMarkdown ? tidy(value, true) : value))
    .filter((value) => value !== '')
    .flatMap((value) =>
      [...text.matchAll(wholeValue(value))].flatMap((found) => spansOf(text, value, found)),
    );
}

/** A value is not a part of a longer word; a single sign stands alone. */
function wholeValue(value: string): RegExp {
  const before = /^[\p{L}\p{N}]/u.test(value) ? '(?<![\\p{L}\\p{N}_])' : value.length === 1 ? '(?<!\\S)' : '';
  const after = /[\p{L}\p{N}]$/u.test(value) ? '(?![\\p{L}\\p{N}_])' : value.length === 1 ? '(?!\\S)' : '';
  return new RegExp(before + literally(value).replace(/\s+/g, '\\s+') + after, 'gu');
}

/** A value of several words outside of quotes is several places. */
function spansOf(text: string, value: string, { 0: found, index }: RegExpExecArray): Span[] {
  const count = (quote: RegExp): number => text.slice(0, index).match(quote)?.length ?? 0;
  const isQuoted = count(/"/g) % 2 === 1 || count(/'/g) % 2 === 1;
  const isOne = isOwn(value) || isQuoted || !/\s/.test(found);
  if (isOne) {
    const mark = isOwn(value) ? ownMark : valueMark;
    return [{ from: index, to: index + found.length, mark, continues: false }];
  }
  return [...found.matchAll(/\S+/g)].map((word) => ({
    from: index + word.index,
    to: index + word.index + word[0].length,
    mark: valueMark,
    continues: word.index > 0,
  }));
}

function guessedSpans(text: string, line: WantedLine): Span[] {
  if (line.valuesGiven) return [];
  return guesses.flatMap((guess) =>
    [...text.matchAll(guess)]
      .filter(([found]) => !literals.has(found) && (!found.startsWith('<') || /[\p{L}.]/u.test(found)))
      .map(({ 0: found, index }) => ({
        from: index,
        to: index + found.length,
        mark: ownMark,
        continues: false,
      })),
  );
}

/** Whether another text may stand in a word. */
export const isOpen = ({ pattern }: Word): boolean => anyMark.test(pattern);
