import type { TableBlock } from '../blocks/block.ts';
import type { TableUnit } from '../findings/unit.ts';
import { anyOf } from '../languages/alternatives.ts';
import { isTerm, nameCues } from './name-cues.ts';
import { type Cue, THRESHOLD, weigh } from './term-weights.ts';
import { wordsCues } from './words-cues.ts';

type Row = TableUnit['words']['terms'][number];

/** Gives what the rows of a table define: a name in the first column, and beside it what it is. */
export function tableTerms({ block, words }: TableUnit, isFrequent: (name: string) => boolean): Row[] {
  if (compares(block, isFrequent)) return [];
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
function compares({ header }: TableBlock, isFrequent: (name: string) => boolean): boolean {
  const [first, ...others] = header.map(({ text }) => text.replace(/[*_`]/g, '').trim());
  if (first === '') return true;
  return others.length > 1 && others.every((name) => name !== '' && isTerm(name) && isFrequent(name));
}

/** How often a note has the name of a thing that it is about. */
const OFTEN = 3;

/** Gives whether a note has a name again and again; each is looked for once, as many tables have the same columns. */
export function frequentIn(note: string): (name: string) => boolean {
  const text = note.toLowerCase();
  const known = new Map<string, boolean>();
  return (name) => {
    const asked = name.toLowerCase();
    const answer = known.get(asked) ?? isFrequent(asked, text);
    known.set(asked, answer);
    return answer;
  };
}

function isFrequent(name: string, text: string): boolean {
  let at = -name.length;
  for (let found = 0; found < OFTEN; found += 1) {
    at = text.indexOf(name, at + name.length);
    if (at < 0) return false;
  }
  return true;
}
