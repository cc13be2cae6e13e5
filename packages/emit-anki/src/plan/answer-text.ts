import type { NotePlan, OptionPlan } from './note-plan.ts';
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
    case 'concept':
      return note.answer.plain;
    case 'fact':
      return note.term;
    case 'contrast':
      return note.sides.map(({ term, definition }) => `${term}: ${definition.plain}`).join(' / ');
    case 'keys':
      return note.text;
  }
}

/** What the front shows below the prompt, as plain text; empty where it shows nothing. */
export function shownText(note: NotePlan): string {
  if (note.kind === 'step')
    return note.steps.map((step, at) => (at === note.hidden ? '[...]' : wholeText(step))).join('\n');
  if (note.kind !== 'option') return '';
  return note.template.parts.map((part) => (isDeleted(note, part) ? '[...]' : spellPart(part))).join(' ');
}

function isDeleted({ flag }: OptionPlan, part: OptionPlan['template']['parts'][number]): boolean {
  return part.kind === 'flag' && part.names.includes(flag);
}
