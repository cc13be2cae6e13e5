import type { Answer } from '../answers/answer.ts';
import { readAnswer } from '../answers/read-answer.ts';
import type { NoteDraft } from '../claims/note-draft.ts';
import type { Diagnostic } from '../model.ts';
import type { ReadNote } from '../reading/open-note.ts';
import { readOverrides } from '../reading/settings/read-overrides.ts';

/** Gives what finds the answers about a note: those of its comments, and those that `overrides.yaml` has of it. */
export function answersFor(overrides: string | undefined): (note: ReadNote) => readonly Answer[] {
  const beside = overrides === undefined ? [] : readOverrides(overrides).answers;
  return ({ id, directives }) => [
    ...directives.flatMap(({ kind, value = '', line, span }) =>
      kind === 'read' ? (readAnswer(value, { line, span }) ?? []) : [],
    ),
    ...beside.filter(({ source }) => source === undefined || source === id),
  ];
}

/** Gives what is told about answers that were heard nowhere. One beside the notes may be about any of them. */
export function tellUnused(drafts: readonly NoteDraft[]): Diagnostic[] {
  const unused = drafts.flatMap((draft) => draft.unused);
  const times = Map.groupBy(unused, ({ span }) => span);
  const several = drafts.length;
  return [...times].flatMap(([span, answers]) => {
    const [answer] = answers;
    if (answer === undefined) return [];
    const mayBe = answer.line === undefined && answer.source === undefined ? several : 1;
    if (answers.length < mayBe) return [];
    return [
      {
        rule: 'answer-unused',
        level: 'warning' as const,
        message: `the answer about "${answer.words}" is heard no more: these words, or the command that it names, are nowhere or in several places`,
        span,
        hint: 'take it away, or write in it what stands there now',
      },
    ];
  });
}
