import type { Description, Inline } from '@cribnotes/core';
import { type AnswerTokens, maskAnswer } from './answer-leaks.ts';
import type { Prompt, SkipReason } from './note-plan.ts';
import { endsUnfinished } from './stands-alone.ts';
import { tidyMask } from './tidy-mask.ts';

/** The longest prompt that fits two lines of a phone, in UTF-16 units; a sentence that cannot be shortened may be longer. */
export const PROMPT_LIMIT = 120;

/** More than a prompt ever needs: what is that long was never meant as one sentence. */
const LONGEST = 4 * PROMPT_LIMIT;

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
  const said = withoutTelling(beginningOf(meaning));
  const masked = maskAnswer(said, codeIn(description.prose.inlines), tokens);
  const tidy = masked === said ? said : tidyMask(deedOf(masked));
  const text = shortenPrompt(tidy, masked !== said);
  if (meaning === '') return 'no-sentence';
  if (masked !== said && !asksSomething(text)) return 'answer-in-sentence';
  return { text, meaning, gap: tidy !== said && text.includes('…'), source: description.prose.spans[0] };
}

/** "When the disk is full, … shows where the room went": what the masked command does is the question, "Shows where …". */
function deedOf(masked: string): string {
  const deed = /^(?:[^…,]{4,},\s+)?…\s+(\p{Ll}\p{L}+(?:\s+\S+){2,})$/u.exec(masked)?.[1];
  return deed === undefined || deed.includes('…') ? masked : deed.charAt(0).toUpperCase() + deed.slice(1);
}

/** "Will start a server" as the task "Start a server". */
function withoutTelling(sentence: string): string {
  const task = sentence.replace(TELLS, '');
  return task === sentence ? sentence : task.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** As much of a sentence as a prompt can come from: what looks for its parts takes long on very long ones. */
export function beginningOf(sentence: string): string {
  return sentence.slice(0, 8 * PROMPT_LIMIT).toWellFormed();
}

/** Where a sentence may end early, best first: behind a sentence, at a clause that the rest only adds to. */
const ENDS: readonly RegExp[] = [/[.!?。！？](?=\s|$)/, /;|[:：](?=\s)|\s[–—-]\s|\s\(/];

/** A preposition that has lost its object, to a mask or to the command behind it: "List all with …". */
const LEFT_OVER = /\s(?:using|with|via|by|mit|avec|con|com)$/i;

/** The same where nothing was masked: what it used is the command behind it. */
const USING = /\s(?:using|usando|utilizando|en utilisant)$/i;

/** What a sentence that tells of a command begins with, and a task does not. */
const TELLS = /^(?:(?:it |this )?(?:will|can)|we are)\s+(?=\p{L})/iu;

/**
 * The sentence within the limit: its first sentence or its first clause; whole, where what either leaves is none.
 * `masked`: a word of it was taken out, which may leave a preposition without its object.
 */
export function shortenPrompt(text: string, masked = false): string {
  const said = text.replace(/[\s:;,]+$/, '').replace(/(?<=[^\s.])\.$/, '');
  const whole = said.replace(masked ? LEFT_OVER : USING, '');
  if (whole.length <= PROMPT_LIMIT) return whole;
  for (const end of ENDS) {
    const at = whole.search(end);
    const clause = whole.slice(0, Math.max(0, at));
    if (at >= 15 && at <= PROMPT_LIMIT && !endsUnfinished(clause)) return clause;
  }
  if (whole.length <= LONGEST) return whole;
  const words = whole.slice(0, LONGEST).toWellFormed().replace('\ufffd', '');
  return `${words.slice(0, Math.max(words.lastIndexOf(' '), PROMPT_LIMIT)).trimEnd()}…`;
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
