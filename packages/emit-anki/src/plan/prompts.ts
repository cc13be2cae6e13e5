import type { Description, Inline } from '@cribnotes/core';
import { type AnswerTokens, maskAnswer } from './answer-leaks.ts';
import type { Prompt, SkipReason } from './note-plan.ts';
import { tidyMask } from './tidy-mask.ts';

/** The longest prompt, in UTF-16 units: two lines of a phone. */
export const PROMPT_LIMIT = 120;

/** Below this the pairing of sentence and command is a guess, which a card would teach as a fact. */
const SURE = 0.5;

/** The prompts that the descriptions allow, best first, or why there is none. */
export function choosePrompts(
  descriptions: readonly Description[],
  tokens: AnswerTokens,
): { readonly prompts: readonly Prompt[]; readonly reason: SkipReason } {
  let reason: SkipReason = 'no-sentence';
  const prompts = descriptions.flatMap((description): Prompt[] => {
    const found = toPrompt(description, tokens);
    if (typeof found !== 'string') return [found];
    if (reason === 'no-sentence') reason = found;
    return [];
  });
  // A sentence with a gap in it is the last choice.
  return { prompts: prompts.toSorted((a, b) => Number(a.gap) - Number(b.gap)), reason };
}

function toPrompt(description: Description, tokens: AnswerTokens): Prompt | SkipReason {
  if (description.shared) return 'shared-sentence';
  if (description.confidence < SURE) return 'doubtful-sentence';
  const meaning = description.text.replace(/\s+/g, ' ').trim();
  const said = beginningOf(meaning);
  const masked = maskAnswer(said, codeIn(description.prose.inlines), tokens);
  const tidy = masked === said ? said : tidyMask(masked);
  const text = shortenPrompt(tidy);
  if (meaning === '') return 'no-sentence';
  if (masked !== said && !asksSomething(text)) return 'answer-in-sentence';
  return { text, meaning, gap: tidy !== said && tidy.includes('…'), source: description.prose.spans[0] };
}

/** As much of a sentence as a prompt can come from: what looks for its parts takes long on very long ones. */
export function beginningOf(sentence: string): string {
  return sentence.slice(0, 8 * PROMPT_LIMIT).toWellFormed();
}

/** The sentence within the limit: its first sentence, its first clause, or as many words as fit. */
export function shortenPrompt(text: string): string {
  const whole = text.replace(/[\s.:;,]+$/, '').replace(/\s(?:using|with|via|by|mit|avec|con|com)$/i, '');
  if (whole.length <= PROMPT_LIMIT) return whole;
  for (const end of [/[.!?。！？](?=\s|$)/, /;|:(?=\s)|\s[–—-]\s|\s\(/]) {
    const at = whole.search(end);
    if (at >= 15 && at <= PROMPT_LIMIT) return whole.slice(0, at);
  }
  const words = whole.slice(0, PROMPT_LIMIT).toWellFormed().replace('\ufffd', '');
  const blank = words.lastIndexOf(' ');
  return `${words.slice(0, blank > 60 ? blank : PROMPT_LIMIT - 1).trimEnd()}…`;
}

function asksSomething(text: string): boolean {
  return (text.replaceAll('…', '').match(/\p{L}{2,}/gu) ?? []).length >= 2 || /\p{Script=Han}{4}/u.test(text);
}

function codeIn(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'code') return [inline.text.trim()];
    return 'children' in inline ? codeIn(inline.children) : [];
  });
}
