import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { codeStatement, isShown } from '../findings/from-code.ts';
import type { CodeItem } from '../lines/code-item.ts';
import { isExampleLabel } from '../lines/cues.ts';
import { linesIn } from './block-lines.ts';

/** Over how many lines that are typed a comment stands that is a title. */
const SEVERAL = 3;
/** How many words and letters such a comment has at most. */
const [MOST_WORDS, LONGEST] = [4, 40];

export const labelInBlock: Proposer = {
  id: 'label-in-block',
  claims:
    'A few words of comment between blank lines of a block are the title of what follows them there, up to the next ones.',
  does: [
    {
      note: '```sh\n# Networks\n\ndocker network ls\n\ndocker network prune\n# takes away what nobody uses\n\ndocker network rm lan\n```\n',
      claims: ['Networks →'],
    },
  ],
  doesNot: ['```sh\n# lists all containers\ndocker ps -a\n\ndocker images\n\ndocker volume ls\n```\n'],
  propose: ({ units }, decided) =>
    units.flatMap((unit) => {
      const items = linesIn(unit);
      const labels = items.filter(
        (item): item is Comment =>
          isLabel(item) &&
          decided.fateOf(item) === undefined &&
          items.every(({ group }, at) => group !== item.group || items[at] === item),
      );
      return labels.flatMap((label): Proposal[] => {
        const end = labels[labels.indexOf(label) + 1]?.group ?? Number.POSITIVE_INFINITY;
        const below = items.filter(({ group }) => group > label.group && group < end);
        if (below.filter(isShown).length < SEVERAL) return [];
        return [
          {
            kind: 'title',
            to: Math.max(...below.map(({ line }) => line)),
            piece: label,
            words: [codeStatement(label.text, label.line)],
            score: 1,
            reasons: [{ cue: 'stands alone over several commands of its block', weight: 1 }],
          },
        ];
      });
    }),
};

type Comment = Extract<CodeItem, { kind: 'comment' }>;

const isLabel = (item: CodeItem): item is Comment =>
  item.kind === 'comment' &&
  item.text.length <= LONGEST &&
  item.text.trim().split(/\s+/).length <= MOST_WORDS &&
  /^[\p{Lu}\p{Lo}][^.!?。,，;；:：+=]*$/u.test(item.text) &&
  !isExampleLabel(item.text);
