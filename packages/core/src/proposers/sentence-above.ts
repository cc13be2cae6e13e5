import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
import { anyOf } from '../languages/alternatives.ts';
import { edgeBefore } from '../pairing/edge.ts';
import { findNeeds } from '../pairing/need.ts';
import { scoreOf } from '../pairing/score.ts';
import { sectionHabits } from '../pairing/section-habit.ts';

/** A lead-in that points back is no description without the sentence before it. */
const NEEDS_CONTEXT = new RegExp(`^(?:${anyOf('cues', 'needsContext')})`, 'iu');

export const sentenceAbove: Proposer = {
  id: 'sentence-above',
  claims: 'The nearest sentence above commands describes them, or the one that opens its paragraph.',
  does: [
    { note: 'Lists all containers:\n\n    docker ps -a\n', claims: ['Lists all containers: → docker ps -a'] },
    {
      note: 'Wer nach langer Arbeit wieder Platz auf seiner Platte haben will, wirft alle Container weg, die schon seit Tagen nicht mehr laufen.\n\n    docker container prune\n',
      claims: [
        'Wer nach langer Arbeit wieder Platz auf seiner Platte haben will, wirft alle Container weg, die schon seit Tagen nicht mehr laufen. → docker container prune',
      ],
    },
    {
      note: '# Docker\n\nThe disk fills up. To fix that, throw away what is old:\n\n    docker system prune\n',
      claims: ['The disk fills up. To fix that, throw away what is old: → docker system prune'],
    },
  ],
  doesNot: ['# Docker\n\n    docker ps -a\n\nThis lists all containers.\n'],
  propose({ units }, decided) {
    const habitOf = sectionHabits(units);
    return findNeeds(units, decided).flatMap((need): Proposal[] => {
      const edge = edgeBefore(need, units, habitOf(need.place.headings.at(-1)), decided);
      if (edge === undefined) return [];
      const { text, reasons } = edge;
      const context = contextOf(text, units[units.indexOf(text, Math.max(0, need.at - 50)) - 1]);
      return [
        {
          kind: 'description',
          owners: need.findings,
          how: 'before',
          // Whether they are one command is settled when all lines are read.
          shared: need.findings.length > 1,
          piece: text.statement,
          words: [text.statement],
          ...(context ? { context: { piece: context.statement, words: context.statement } } : {}),
          score: scoreOf(reasons),
          reasons,
        },
      ];
    });
  },
};

const contextOf = ({ statement }: TextUnit, before: Unit | undefined): TextUnit | undefined =>
  NEEDS_CONTEXT.test(statement.text) && before?.kind === 'text' && before.reading.kind === 'prose'
    ? before
    : undefined;
