import type { Diagnostic } from '@cribnotes/core';
import type { Skipped, SkipReason } from './plan/note-plan.ts';

const REASONS: Readonly<Record<SkipReason, string>> = {
  'no-sentence': 'no sentence says what it does',
  'shared-sentence': 'its sentence covers several commands',
  'doubtful-sentence': 'it is not sure which sentence belongs to it',
  'answer-in-sentence': 'its sentence is little more than the command',
  'only-mentioned': 'only named in running text',
  'dangling-sentence': 'its sentence needs those around it',
  counterexample: 'shown as what does not work',
  'no-definition': 'no sentence defines it',
  'same-line': 'another card asks for the same',
  'more-options': 'it has more options than one card can ask for',
  'masked-sentence': 'its sentence makes no sense without the words that give the answer away',
  'other-options': 'its sentence names options that are not in it',
  'no-task': 'its sentence is a remark, and no task',
  'lost-object': 'its sentence does not say what it is done to',
  'leaks-verb': 'its sentence begins with the answer',
  'no-kind': 'its sentence says what is done with it, and not what it is',
  'several-ways': 'its lines are several ways to the same, and no steps',
  'same-front': 'asked like another one, whose card lists it as well',
  'several-commands': 'too many steps for a card',
  'section-sentence': 'it is about its section, and about no command or term',
  'no-card-beside': 'nothing that it stands beside has a card',
  'not-asked': 'its author wants none',
};

/** Why something has no card, in words. */
export function skipReason({ reason }: Skipped): string {
  return REASONS[reason];
}

/** The remark that something has no card. */
export function skipRemark(skipped: Skipped): Diagnostic {
  const { what, span } = skipped;
  return {
    rule: 'deck/no-card',
    level: 'info',
    message: `no card for ${what}: ${skipReason(skipped)}`,
    span,
  };
}
