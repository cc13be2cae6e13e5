import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { termId } from '../concepts/term.ts';
import { countWords } from '../concepts/word-count.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';

export const sectionLabel: Proposer = {
  id: 'section-label',
  claims:
    'A few words over commands only say what they are about, and so does a bullet that is a heading again.',
  does: [
    {
      note: '# Docker\n\n- Look\n\n## Look\n\n`docker ps` lists them.\n',
      claims: ['Look →'],
    },
  ],
  doesNot: ['# Docker\n\nLists all containers:\n\n    docker ps -a\n'],
  propose({ units }, decided) {
    const titles = new Set(units.flatMap((u) => (u.kind === 'heading' ? [termId(u.block.title.text)] : [])));
    return units.flatMap((unit, at): Proposal[] => {
      if (unit.kind !== 'text' || decided.fateOf(unit.statement) !== undefined) return [];
      if (!isSectionLabel(unit, units[at + 1]) && !isContents(unit, titles)) return [];
      const { statement } = unit;
      return [
        {
          kind: 'label',
          piece: statement,
          words: [statement],
          score: 1,
          reasons: [{ cue: 'is a few words over something else', weight: 1 }],
        },
      ];
    });
  },
};

/** A bullet of a table of contents without links: the words of a heading and nothing else. */
const isContents = ({ block, reading, statement }: TextUnit, titles: ReadonlySet<string>): boolean =>
  block.items.length > 0 && reading.kind === 'prose' && titles.has(termId(statement.text));

function isSectionLabel(unit: TextUnit, next: Unit | undefined): boolean {
  const { text } = unit.statement;
  if (unit.reading.kind !== 'prose' || unit.block.items.length > 0 || next === undefined) return false;
  if (countWords(text) > 4 || /[.!?。]$/.test(text)) return false;
  if (next.kind === 'code' || next.kind === 'table') return true;
  return next.kind === 'text' && next.block.items.length > 0 && next.reading.kind === 'entries';
}
