import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import type { Verdicts } from '../claims/verdicts.ts';
import { definedByVerb } from '../concepts/definition.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';

export const fileTitle: Proposer = {
  id: 'file-title',
  claims: 'The sentence over a block that holds a file says what the file is.',
  does: [
    {
      note: '# Docker\n\nA small file for a server of pages\n\n```dockerfile\nFROM nginx\nCOPY site /srv\n```\n',
      claims: ['A small file for a server of pages → file'],
    },
  ],
  doesNot: ['# Docker\n\nLists all containers:\n\n    docker ps -a\n'],
  propose: ({ units }, decided) =>
    units.flatMap((unit, at): Proposal[] => {
      if (unit.kind !== 'code' || unit.reading.kind !== 'file') return [];
      const title = units[at - 1];
      if (!isTitle(title, decided)) return [];
      const { statement } = title;
      return [
        {
          kind: 'caption',
          file: unit,
          piece: statement,
          words: [statement],
          score: 0.6,
          reasons: [{ cue: 'stands over the file', weight: 0.6 }],
        },
      ];
    }),
};

const isTitle = (unit: Unit | undefined, decided: Verdicts): unit is TextUnit =>
  unit?.kind === 'text' &&
  decided.fateOf(unit.statement) === undefined &&
  unit.reading.kind === 'prose' &&
  unit.statement.text.length < 160 &&
  definedByVerb(unit.statement) === undefined;
