import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { isBareLabel } from '../lines/cues.ts';
import { isOr } from '../lines/or-words.ts';
import type { Statement } from '../lines/statement.ts';
import { saysSomething } from '../wording/says-something.ts';

export const bareLabel: Proposer = {
  id: 'bare-label',
  claims: 'Words such as "Example:" only stand over something.',
  does: [{ note: 'Example:\n\n    docker ps -a\n', claims: ['Example: →'] }],
  doesNot: ['Lists all containers:\n\n    docker ps -a\n'],
  propose: ({ units }) =>
    units.flatMap((unit): Proposal[] => {
      if (unit.kind !== 'text' || unit.reading.kind !== 'prose' || unit.findings.length > 0) return [];
      const { statement } = unit;
      const { text } = statement;
      const isLabel = isBareLabel(text) || isOr(text) || !saysSomething(text) || leadsElsewhere(statement);
      if (!isLabel) return [];
      return [
        {
          kind: 'label',
          piece: statement,
          words: [statement],
          score: 1,
          reasons: [{ cue: 'says nothing by itself', weight: 1 }],
        },
      ];
    }),
};

/** A label with a link to another note and nothing else: "More about ports: [[Ports]]". */
const leadsElsewhere = ({ text, marks }: Statement): boolean =>
  /[:：]\s*\[\[[^\]]+\]\]\P{L}*$/u.test(text) ||
  marks.some(
    ({ kind, from, to, href }) =>
      kind === 'link' &&
      !/^\w+:/.test(href ?? '') &&
      /[:：]\s*$/.test(text.slice(0, from)) &&
      /^\P{L}*$/u.test(text.slice(to)),
  );
