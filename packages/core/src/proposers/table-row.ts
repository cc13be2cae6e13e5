import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import type { Finding } from '../findings/finding.ts';
import type { RowWords } from '../findings/table-words.ts';
import type { Statement } from '../lines/statement.ts';

/** How sure the column of descriptions is, and what stands in the cell of the command. */
const [CELL, REMARK] = [0.97, 0.8];

export const tableRow: Proposer = {
  id: 'table-row',
  claims: 'The cells beside a command describe it.',
  does: [
    {
      note: '| Command | Description |\n|---|---|\n| `docker ps` | Lists containers |\n',
      claims: ['Lists containers → docker ps'],
    },
  ],
  doesNot: ['| Flag | Meaning |\n|---|---|\n| `-d` | In the background |\n'],
  propose: ({ units }) =>
    units.flatMap((unit) =>
      unit.kind === 'table'
        ? unit.words.rows.flatMap((row, at) => claimsOf(row, unit.findings[at] as Finding))
        : [],
    ),
};

function claimsOf({ description, remark, notes }: RowWords, finding: Finding): Proposal[] {
  const words = description ?? remark;
  return [
    ...(words ? [describing(words, finding, description ? CELL : REMARK)] : []),
    ...notes.map(
      (note): Proposal => ({
        kind: 'note',
        owner: finding,
        piece: note,
        words: [note],
        score: CELL,
        reasons: [{ cue: 'stands in its row', weight: CELL }],
      }),
    ),
  ];
}

const describing = (words: Statement, finding: Finding, confidence: number): Proposal => ({
  kind: 'description',
  owners: [finding],
  how: 'table',
  shared: false,
  confidence,
  piece: words,
  words: [words],
  // Of one row all commands are described by the same cell.
  besides: true,
  score: confidence,
  reasons: [{ cue: 'stands in its row', weight: confidence }],
});
