import type { NoteCheck } from './note-check.ts';

/** Finds commands that two sentences fit almost equally well. */
export const checkTies: NoteCheck = ({ draft, places }) =>
  draft.ties.map(({ finding, chosen, other }) => ({
    rule: 'ambiguous-description',
    message: `Two sentences fit \`${finding.raw.split('\n')[0]}\` almost equally well: line ${chosen.statement.line} was taken, not line ${other.statement.line}`,
    span: places.inLines(chosen.statement.line, chosen.statement.endLine),
    hint: 'put the sentence directly above its command, or write <!-- crib: description "…" --> there',
  }));
