import type { Template } from '@cribnotes/core';
import type { ChoicePlan, NotePlan, OptionPlan } from './note-plan.ts';
import { spellPart, wholeText } from './spell-parts.ts';

/** What the back answers, as plain text. */
export function answerText(note: NotePlan): string {
  switch (note.kind) {
    case 'command':
      return wholeText(note.template);
    case 'option':
      return note.template.parts.flatMap((part) => (isDeleted(note, part) ? [spellPart(part)] : []))[0] ?? '';
    case 'step':
      return note.steps.flatMap((step, at) => (at === note.hidden ? [wholeText(step)] : []))[0] ?? '';
    case 'order':
      return note.steps.map(wholeText).join('\n');
    case 'concept':
    case 'warning':
      return note.answer.plain;
    case 'meaning':
      return note.meaning;
    case 'fact':
      return note.term;
    case 'contrast':
      return note.sides.map(({ term, definition }) => `${term}: ${definition.plain}`).join(' / ');
    case 'choice':
      return note.sides[0].term;
    case 'keys':
      return note.text;
  }
}

/** What the front shows below the prompt, as plain text; empty where it shows nothing. */
export function shownText(note: NotePlan): string {
  switch (note.kind) {
    case 'command':
      return note.given?.join('\n') ?? '';
    case 'step':
      return note.steps.map((step, at) => (at === note.hidden ? '[...]' : wholeText(step))).join('\n');
    case 'order':
      return outOfOrder(note.steps).map(wholeText).join('\n');
    case 'choice':
      return twoTerms(note).join('\n');
    case 'option':
      return note.template.parts.map((part) => (isDeleted(note, part) ? '[...]' : spellPart(part))).join(' ');
    default:
      return '';
  }
}

/** The steps as the front lists them: by their words, or the other way round where that is their order. */
export function outOfOrder(steps: readonly Template[]): readonly Template[] {
  const sorted = steps.toSorted((a, b) => (a.text < b.text ? -1 : 1));
  return sorted.every((step, at) => step === steps[at]) ? sorted.reverse() : sorted;
}

/** The two terms of a choice, in an order that does not tell the right one. */
export function twoTerms({ sides }: ChoicePlan): readonly string[] {
  return sides.map(({ term }) => term).sort();
}

function isDeleted({ flag }: OptionPlan, part: OptionPlan['template']['parts'][number]): boolean {
  return part.kind === 'flag' && part.names.includes(flag);
}
