import type { Span } from '../document.ts';
import { breaksOf } from './breaks.ts';
import { clean } from './clean.ts';
import { codeLetters } from './code.ts';
import { fold, lineBytes } from './fold.ts';
import { glyph } from './glyph.ts';
import { guard } from './guard.ts';
import { fonts, type Letter } from './letters.ts';
import { breaksIn, needsItsOwnLine, ownLines } from './whole-word.ts';

type Word = readonly Letter[];

/**
 * Gives the input lines of filled text: one sentence starts one line, and no line can be taken for a request.
 * Fonts are closed at the end of every line.
 */
export function fill(spans: readonly Span[]): readonly string[] {
  const lines: string[] = [];
  let line: Word[] = [];
  let bytes = 0;
  const flush = (sentence: boolean): void => {
    if (line.length > 0) lines.push(...fold(guard(input(line)) + (sentence ? '' : stop(line.at(-1)!))));
    line = [];
    bytes = 0;
  };
  const words = wordsOf(spans);
  for (const [index, word] of words.entries()) {
    const own = ownLines(word);
    if (own !== undefined) {
      flush(false);
      lines.push('.EX', ...own.flatMap(codeLetters), '.EE');
      continue;
    }
    const length = input([word]).length + 1;
    if (bytes > 0 && bytes + length > lineBytes) flush(false);
    line.push(word);
    bytes += length;
    const next = words[index + 1];
    if (next === undefined || endsSentence(word, next)) flush(true);
  }
  return lines;
}

/** Gives one logical input line, as a tag needs it, continued with a backslash where it is long. */
export function tagLine(spans: readonly Span[]): readonly string[] {
  const words = wordsOf(spans);
  return words.length === 0 ? ['\\&'] : fold(guard(input(words)));
}

/** True for a line with a word that has to stay whole and is longer than a line of text may be. */
export function overflows(spans: readonly Span[]): boolean {
  return wordsOf(spans).some(needsItsOwnLine);
}

function wordsOf(spans: readonly Span[]): readonly Word[] {
  const words: Letter[][] = [];
  let word: Letter[] = [];
  for (const span of spans) {
    for (const piece of pieces(span)) {
      if (piece === ' ') {
        if (word.length > 0) words.push(word);
        word = [];
      } else {
        for (const text of piece) word.push({ text, font: fonts[span.kind] });
      }
    }
  }
  if (word.length > 0) words.push(word);
  return words;
}

/**
 * Gives the words of a span and the blanks, each as `' '`, between them. Every blank of a command stays an ordinary,
 * single one: mandoc prints the unbreakable kind as U+00A0, which a shell takes for a part of a word.
 */
function pieces(span: Span): readonly string[] {
  const text = clean(span.text);
  const words = text.split(span.kind === 'prose' ? /[ \t\n]+/ : /[ \t\n]/);
  return words.flatMap((word, index) => {
    const inner = index > 0 && index < words.length - 1;
    const shown = word === '' && inner ? nothing : word;
    return index > 0 ? [' ', shown] : [shown];
  });
}

/** What stands between two blanks that follow each other. */
const nothing = '\u200b';

/** Gives the roff input of words: font changes where they are needed, break points in long words. */
function input(words: readonly Word[]): string {
  let font = '\\fR';
  let text = '';
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      const [first] = word;
      if (font !== '\\fR' && font !== first!.font) {
        text += '\\fR';
        font = '\\fR';
      }
      text += ' ';
    }
    const breaks = needsItsOwnLine(word) ? breaksOf(word.map((letter) => letter.text)) : breaksIn(word);
    for (const [at, letter] of word.entries()) {
      if (letter.font !== font) text += letter.font;
      font = letter.font;
      text += glyph(letter.text) + (breaks.has(at) ? '\\:' : '');
    }
  }
  if (font !== '\\fR') text += '\\fR';
  return guard(text);
}

const abbreviation = /^[("']?(?:e\.g|i\.e|etc|vs|cf|resp|approx|incl|no|fig)\.$/i;

/** No sentence ends inside what is typed: `begin; ... COMMIT`. */
function endsSentence(word: Word, next: Word): boolean {
  const text = textOf(word);
  if (word.at(-1)?.font === fonts.literal && next[0]?.font === fonts.literal) return false;
  return sentenceEnd.test(text) && !abbreviation.test(text) && /^["'(\p{Lu}\p{N}]/u.test(textOf(next));
}

/** Keeps roff from taking a line that ends with `e.g.` for the end of a sentence. */
function stop(word: Word): string {
  return sentenceEnd.test(textOf(word)) ? '\\&' : '';
}

/** The characters that end a sentence for groff, and those that may follow them (groff(7), "Sentences"). */
const sentenceEnd = /[.?!]["')\]*\u2019\u201d\u2020\u2021]*$/;

function textOf(word: Word): string {
  return word.map((letter) => letter.text).join('');
}
