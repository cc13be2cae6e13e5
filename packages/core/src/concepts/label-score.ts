import type { FoundNote } from '../claims/note-draft.ts';
import type { Verdicts } from '../claims/verdicts.ts';
import type { TextUnit } from '../findings/unit.ts';
import { findLabels, headingTerm, type Label } from './context.ts';
import { headedCues } from './headed-cues.ts';
import { mentions } from './mentions.ts';
import type { Siblings } from './siblings.ts';
import { termId } from './term.ts';
import { type Cue, REFUSED, weigh } from './term-weights.ts';
import { countWords } from './word-count.ts';

/** A label, and how surely the line below it says what it names. */
interface ScoredLabel {
  readonly label: Label;
  readonly score: number;
}

/** Gives the labels of a note with how surely each is a term, by itself and by the other labels beside it. */
export function scoredLabels(
  note: FoundNote,
  decided: Verdicts,
  mayState: (unit: TextUnit) => boolean,
  siblings: Siblings,
): ScoredLabel[] {
  const scored = findLabels(note.units, decided).map((label) => {
    const fate = decided.fateOf(label.unit.statement);
    const term = fate?.kind === 'definition' || fate?.kind === 'fact' ? fate.term : label.term;
    return { label, own: labelScore(label, term, mayState, siblings) };
  });
  const runs = Map.groupBy(scored, ({ label }) => runOf(label));
  return scored.map(({ label, own }) => {
    const run = runs.get(runOf(label)) ?? [];
    if (own <= REFUSED || run.length < 2) return { label, score: own };
    return { label, score: (own + run.reduce((sum, other) => sum + other.own, 0) / run.length) / 2 };
  });
}

const runOf = ({ unit: { block } }: Label): unknown => block.items.at(-1)?.list ?? block.headings.at(-1);

function labelScore(
  { unit, under }: Label,
  term: string,
  mayState: (unit: TextUnit) => boolean,
  siblings: Siblings,
): number {
  const [first, second] = under;
  // A bullet over bullets is a topic of its own only where it names a thing; numbered ones are steps.
  const names = unit.block.items.length === 0 || (headingTerm(term) !== undefined && countWords(term) <= 3);
  if (!names || first === undefined || !mayState(first)) return NONE;
  if (first.block.items.at(-1)?.ordered === true) return NONE;
  const cues = [...headedCues(first, term, siblings), ...nameAround(unit, first, term)];
  return weigh(['underLabel', ...cues, ...(second === undefined ? (['oneLine'] as const) : [])]);
}

/** The heading announces what the list names, or its first line takes up a word of a name of several: "Private registry", "Any registry …". */
function nameAround({ block }: TextUnit, first: TextUnit, term: string): Cue[] {
  if (block.items.length === 0) return [];
  const cues: Cue[] = [];
  const title = block.headings.at(-1)?.title.text ?? '';
  if (mentions(title, term) && termId(title) !== termId(term)) cues.push('namedAbove');
  const words = term.split(/\s+/);
  if (words.length > 1 && words.some((word) => mentions(first.statement.text, word))) cues.push('sharesWord');
  return cues;
}

/** What a label counts in its run that is over nothing of the kind. */
const NONE = -2;
