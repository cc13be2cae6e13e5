import type { Doubt } from '@cribnotes/core';
import { cardDoubtId } from './deck-doubts.ts';
import { answerText, shownText } from './plan/answer-text.ts';
import type { DeckPlan, NotePlan, Skipped } from './plan/note-plan.ts';
import { phrasesOf } from './plan/phrases.ts';
import { skipReason } from './skip-reasons.ts';

/** One card as plain text. */
export interface Card {
  readonly key: string;
  readonly kind: NotePlan['kind'] | 'recognise';
  readonly context: string;
  /** All that the front shows below the context. */
  readonly front: string;
  readonly back: string;
  /** The whole sentence that the back shows, where that says more than the question. */
  readonly meaning?: string;
  /** The place in the notes: `basics/001.md:47`. */
  readonly source: string;
}

/** The cards of a plan as plain text, in the order of learning. */
export function listCards(plan: DeckPlan): readonly Card[] {
  const phrases = phrasesOf(plan.language);
  const recall = plan.notes.map((note): Card => {
    const shown = shownText(note);
    const asks = note.kind === 'choice' ? phrases.whichOfTwo : note.kind === 'order' ? phrases.order : '';
    const front = [note.prompt, asks, shown].filter(Boolean).join(shown.includes('\n') ? '\n' : ': ');
    const more = note.kind === 'command' && note.meaning !== note.prompt ? { meaning: note.meaning } : {};
    return { ...base(note), kind: note.kind, front, back: answerText(note), ...more };
  });
  const recognise = plan.notes.flatMap((note): readonly Card[] => {
    if ((note.kind !== 'command' && note.kind !== 'keys') || !note.recognise) return [];
    const ask = note.kind === 'keys' ? phrases.keys : phrases.command;
    return [{ ...base(note), kind: 'recognise', front: `${ask} ${answerText(note)}`, back: note.meaning }];
  });
  return [...recall, ...recognise];
}

/**
 * The cards to look through before importing, as text: question, answer, and the whole sentence where that says more; then
 * all that makes no card, and why. Or the cards as CSV with a head (RFC 4180).
 */
export function printCards(plan: DeckPlan, format: 'text' | 'csv' = 'text'): string {
  const cards = listCards(plan);
  if (format === 'csv') {
    const rows = cards.map((card) => COLUMNS.map((column) => quoteCsv(card[column])).join(','));
    return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
  }
  const made = cards.map(({ context, front, back, source, meaning }) =>
    [
      front,
      indented(back),
      ...(meaning === undefined ? [] : [indented(meaning)]),
      `    -- ${context} (${source})\n`,
    ].join('\n'),
  );
  return [...made, ...plan.skipped.map(printSkipped)].join('');
}

const indented = (text: string): string => `    ${text.replace(/\n/g, '\n    ')}`;

/** What has no card, as the card that it would be, and why. */
function printSkipped(skipped: Skipped): string {
  const { said, what, span } = skipped;
  const front = said ?? what;
  const back = front === what ? '' : `\n${indented(what)}`;
  return `${front}${back}\n    -- no card: ${skipReason(skipped)} (${span.source}:${span.start.line})\n`;
}

/** What makes no card before its question is settled, the most doubtful first: question, answer, and what is wrong. */
export function printDoubts(plan: DeckPlan, doubts: readonly Doubt[]): string {
  const cards = new Map(plan.skipped.map((one) => [cardDoubtId(one), one]));
  const told = doubts.map((doubt) => {
    const { source, start } = doubt.span;
    const card = cards.get(doubt.id);
    const place = `(${source}:${start.line})`;
    if (!card)
      return `${doubt.words}\n${doubt.choices.map(({ says }) => `  ${says}`).join('\n')}\n    -- ${ASKED[doubt.rule] ?? doubt.rule} ${place}\n`;
    return printSkipped(card);
  });
  return told.length === 0 ? 'no doubtful cards\n' : told.join('') + SETTLE;
}

const ASKED: Readonly<Record<string, string>> = {
  'two-sentences': 'two sentences may be about the command',
  'shared-sentence': 'the sentence covers several commands',
  'weak-pairing': 'it is not sure that the sentence is about the command',
};

const SETTLE = `A comment above or behind a command says how its card asks: <!-- crib: ask "Upload an image" -->\n`;

const COLUMNS = ['kind', 'context', 'front', 'back', 'source', 'key'] as const satisfies readonly Exclude<
  keyof Card,
  'meaning'
>[];

function base({ key, context, source }: NotePlan): Pick<Card, 'key' | 'context' | 'source'> {
  return { key, context, source: `${source.source}:${source.start.line}` };
}

/** A cell; one that a spreadsheet would take for a formula begins with an apostrophe. */
function quoteCsv(text: string): string {
  const cell = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
