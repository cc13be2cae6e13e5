import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import type { Finding } from '../findings/finding.ts';
import { codeStatement } from '../findings/from-code.ts';
import type { CodeItem } from '../lines/code-item.ts';
import { linesIn, shownIn } from './block-lines.ts';

export const optionLines: Proposer = {
  id: 'option-lines',
  claims:
    'A line of a block that explains a part belongs to the command above it, else to the first one right below its lines.',
  does: [
    {
      note: '    docker run -d nginx\n    -d = in the background\n',
      claims: ['in the background → -d of docker run -d nginx'],
    },
  ],
  doesNot: [
    '    docker run -d nginx\n',
    '```\n-u <user>   # who it is\n\nnc -l localhost 8000   # listens\n```\n',
  ],
  propose: ({ units }) =>
    units.flatMap((unit) => {
      const shown = shownIn(unit);
      const findings = new Map<CodeItem, Finding>(shown.map(({ item, finding }) => [item, finding]));
      const [first] = shown;
      let above: Finding | undefined;
      return linesIn(unit).flatMap((item): Proposal[] => {
        above = findings.get(item) ?? above;
        const owner = above ?? (first?.item.group === item.group ? first.finding : undefined);
        if (item.kind !== 'gloss' || owner === undefined) return [];
        return [
          {
            kind: 'gloss',
            owner,
            target: item.target,
            piece: item,
            words: [codeStatement(item.text, item.line)],
            score: 1,
            reasons: [{ cue: 'stands in the same block', weight: 1 }],
          },
        ];
      });
    }),
};
