import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { codeStatement } from '../findings/from-code.ts';
import { saysSomething } from '../wording/says-something.ts';
import { optionIn, shownIn } from './block-lines.ts';

export const remarkOnLine: Proposer = {
  id: 'remark-on-line',
  claims: 'A remark behind a command describes it, or an option of it.',
  does: [
    { note: '    docker ps -a # lists all containers\n', claims: ['lists all containers → docker ps -a'] },
    {
      note: '    docker run -d nginx # -d: in the background\n',
      claims: ['in the background → -d of docker run -d nginx'],
    },
  ],
  doesNot: ['    # lists all containers\n    docker ps -a\n'],
  propose: ({ units }) =>
    units.flatMap(shownIn).flatMap(({ item: { remark }, finding }): Proposal[] => {
      if (remark === undefined || !saysSomething(remark.text)) return [];
      const reasons = [{ cue: 'stands on the same line', weight: 0.95 }];
      const about = { piece: remark, score: 0.95, reasons };
      const option = optionIn(remark.text);
      if (option)
        return [
          {
            ...about,
            kind: 'gloss',
            owner: finding,
            target: option.target,
            words: [codeStatement(option.text, remark.line)],
          },
        ];
      return [
        {
          ...about,
          kind: 'description',
          owners: [finding],
          how: 'comment',
          shared: false,
          confidence: 0.95,
          words: [codeStatement(remark.text, remark.line)],
        },
      ];
    }),
};
