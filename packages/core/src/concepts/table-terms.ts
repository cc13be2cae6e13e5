import type { TableBlock } from '../blocks/block.ts';
import type { TableUnit } from '../findings/unit.ts';
import { anyOf } from '../languages/alternatives.ts';
import { isTerm, nameCues } from './name-cues.ts';
import { type Cue, THRESHOLD, weigh } from './term-weights.ts';
import { wordsCues } from './words-cues.ts';

type Row = TableUnit['words']['terms'][number];

/** Gives what the rows of a table define: a name in the first column, and beside it what it is. */
export function tableTerms({ block, words }: TableUnit, note: string): Row[] {
  if (compares(block, note)) return [];
  return words.terms
    .map((row) => ({ ...row, term: row.term.replace(/\s+\([^()]*\)$/, '') }))
    .filter((row) => weigh(rowCues(row)) >= THRESHOLD);
}

/** What a table gives by its form: also words that point elsewhere, as `always`, are names in it, and a word may do for an explanation. */
const IN_TABLES: ReadonlySet<Cue> = new Set([
  'pointer',
  'tooShort',
  'short',
  'sentenceWord',
  'advice',
  'order',
]);

function rowCues({ term, definition }: Row): Cue[] {
  const cues: Cue[] = [...nameCues(term), ...wordsCues(definition.text, term)];
  const isWord = !/\s/.test(term);
  const own = cues.filter((cue) => !IN_TABLES.has(cue) || (cue === 'pointer' && !isWord));
  return ['row', ...(namesSeveral(term) ? [] : own)];
}

/** A row may explain what bears several names: "Boxes / crates & drawers". */
const namesSeveral = (term: string): boolean => {
  const names = term.split(BETWEEN);
  return names.length > 1 && names.length < 5 && names.every(isTerm);
};

const BETWEEN = new RegExp(`\\s+[/&+]\\s+|\\s+(?:${anyOf('grammar', 'and')})\\s+`, 'u');

/** True for a table that sets things against each other: they are its columns, and its rows are what they differ in. */
function compares({ header }: TableBlock, note: string): boolean {
  const [first, ...others] = header.map(({ text }) => text.replace(/[*_`]/g, '').trim());
  if (first === '') return true;
  const text = note.toLowerCase();
  const isThing = (name: string): boolean =>
    name !== '' && text.split(name.toLowerCase()).length > 3 && isTerm(name);
  return others.length > 1 && others.every(isThing);
}
