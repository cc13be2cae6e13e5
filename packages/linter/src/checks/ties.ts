import type { NoteCheck } from './note-check.ts';

/** Finds commands that two sentences fit almost equally well. */
export const checkTies: NoteCheck = ({ draft, places }) =>
  draft.verdicts.ties.map(({ finding, chosen, other }) => ({
    rule: 'ambiguous-description',
    message: `Two sentences fit \`${finding.raw.split('\n')[0]}\` almost equally well: line ${chosen.line} was taken, not line ${other.line}`,
    span: places.inLines(chosen.line, chosen.endLine),
    hint: 'put the sentence directly above its command, or write <!-- crib: description "…" --> there',
  }));
