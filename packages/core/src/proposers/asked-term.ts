import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { answerLabelLength, askedTerm, withoutQuestionLabel } from '../concepts/asked-term.ts';
import { headingTerm } from '../concepts/context.ts';
import { aboutConcept } from '../concepts/fact.ts';
import { answers } from '../concepts/under-heading.ts';
import { part } from '../lines/statement.ts';
import { freeUnits } from './free-units.ts';

export const askedTerms: Proposer = {
  id: 'asked-term',
  claims: 'The sentence behind a question what a thing is defines it; the question is its label.',
  does: [
    {
      note: '# Docker\n\nWhat is a volume?\n\nA folder that outlives its container.\n',
      claims: ['What is a volume? →', 'A folder that outlives its container. → volume'],
    },
  ],
  doesNot: ['# Docker\n\nWhat should we do?\n\nStart the server again.\n'],
  propose(note, decided) {
    const freeUnit = freeUnits(note, decided);
    const answered = new Set<unknown>();
    return note.units.flatMap((unit, at): Proposal[] => {
      const question = freeUnit(unit)?.statement;
      if (question === undefined || answered.has(unit) || !/[?？]$/.test(question.text)) return [];
      const asked = withoutQuestionLabel(question.text);
      const term = askedTerm(asked) === undefined ? undefined : headingTerm(asked);
      const answer = freeUnit(note.units[at + 1]);
      if (term === undefined || answer === undefined) return [];
      const words = part(answer.statement, answerLabelLength(answer.statement.text));
      if (!answers(words.text)) return [];
      answered.add(answer);
      return [
        {
          kind: 'label',
          piece: question,
          words: [question],
          score: 1,
          reasons: [{ cue: 'asks what the next sentence answers', weight: 1 }],
        },
        aboutConcept(note, term, {
          piece: answer.statement,
          words,
          definition: true,
          founds: true,
          cue: 'answers the question what it is',
        }),
      ];
    });
  },
};
