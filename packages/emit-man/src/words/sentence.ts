import type { Description, Inline, Prose } from '@cribnotes/core';
import type { Span } from '../document.ts';
import { inlineSpans } from './inline.ts';
import { literal, plain, prose } from './span.ts';

/** Gives the words of a note as one or more whole sentences, with a full stop at the end where there is none. */
export function sentence(text: Prose): readonly Span[] {
  return ended(inlineSpans(text.inlines));
}

/** Gives what a note says about a part of a command: a fragment in lower case stays one, without a full stop. */
export function phrase(text: Prose): readonly Span[] {
  return /^\p{Ll}/u.test(text.plain) ? inlineSpans(text.inlines) : sentence(text);
}

/** Gives the sentence to print about a command; what the author set as code is bold in it. */
export function description(said: Description): readonly Span[] {
  return ended(marked(said.text, codeTexts(said.prose.inlines)));
}

/** Punctuation behind which no full stop stands. */
const end = /[.?!;,…。？！；，、]["')\]」』）]?$/;

/** Scripts with punctuation of their own. */
const easternLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** True for a sentence whose own words have more letters of these scripts than words of others. */
function isEastern(spans: readonly Span[]): boolean {
  const text = plain(spans.filter(({ kind }) => kind === 'prose'));
  const letters = text.match(easternLetter)?.length ?? 0;
  return letters > 0 && letters > (text.match(/[a-z][\w-]*/gi)?.length ?? 0);
}

/**
 * Adds a full stop unless the text ends with punctuation, or with an address, which it would change; a colon whose list
 * stands elsewhere becomes one.
 */
export function ended(spans: readonly Span[]): readonly Span[] {
  const text = plain(spans).trimEnd();
  const last = spans.at(-1);
  if (last === undefined || text === '' || end.test(text) || /https?:\/\/\S+$/.test(text)) return spans;
  const stop = isEastern(spans) ? '。' : '.';
  if (last.kind !== 'prose') return [...spans, prose(stop)];
  return [...spans.slice(0, -1), prose(last.text.trimEnd().replace(/[:：]$/, '') + stop)];
}

/** Adds a full stop to words of the author's own that end in a letter: what ends in code or a sign stays as it was written. */
export function closed(spans: readonly Span[]): readonly Span[] {
  const last = spans.at(-1);
  return last?.kind === 'prose' && /\p{L}$/u.test(last.text.trimEnd()) ? ended(spans) : spans;
}

/** Gives the same text with a capital first letter, where it starts with a word of prose in lower case that is no program's name. */
export function capitalized(
  spans: readonly Span[],
  { programs }: { readonly programs: ReadonlySet<string> },
): readonly Span[] {
  const [first, ...rest] = spans;
  if (first?.kind !== 'prose' || !/^\p{Ll}+(?:['’]\p{Ll}*)?(?:[ ,;]|$)/u.test(first.text)) return spans;
  if (programs.has(/^\p{Ll}+/u.exec(first.text)?.[0] ?? '')) return spans;
  const [letter = '', ...others] = first.text;
  return [prose(letter.toUpperCase() + others.join('')), ...rest];
}

/** A colon with words behind it. */
const parted = /(?::\s|：)\s*\S/u;

/** Gives the same text with a colon for its final full stop, to lead in what follows it, unless it has a colon already. */
export function leadIn(spans: readonly Span[]): readonly Span[] {
  const last = spans.at(-1);
  if (last === undefined) return [];
  if (parted.test(plain(spans))) return ended(spans);
  const colon = isEastern(spans) ? '：' : ':';
  if (last.kind !== 'prose') return [...spans, prose(colon)];
  return [...spans.slice(0, -1), prose(last.text.trimEnd().replace(/[.:。：]$/, '') + colon)];
}

function codeTexts(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'code') return [inline.text];
    return 'children' in inline ? codeTexts(inline.children) : [];
  });
}

function marked(text: string, codes: readonly string[]): readonly Span[] {
  const spans: Span[] = [];
  let rest = text;
  for (const code of codes) {
    const at = code === '' ? -1 : rest.indexOf(code);
    if (at < 0) continue;
    spans.push(prose(rest.slice(0, at)), literal(code));
    rest = rest.slice(at + code.length);
  }
  return [...spans, prose(rest)].filter((span) => span.text !== '');
}
