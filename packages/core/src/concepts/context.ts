import type { HeadingBlock } from '../blocks/block.ts';
import type { Verdicts } from '../claims/verdicts.ts';
import { headingStatement } from '../findings/from-heading.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
import { anyOf } from '../languages/alternatives.ts';
import { askedTerm } from './asked-term.ts';
import { definedByVerb } from './definition.ts';
import { isTerm } from './name-cues.ts';
import { isTask } from './task.ts';
import { cleanTerm } from './term.ts';

/** Another name behind the term: "Fingerprint (of a key)". */
const ASIDE = /(?<=\S)\s*\([^()]*\)(?=\s*[:：?？]?\s*$)/u;

/** Gives the term that a heading or label names, where it names one thing. */
export function headingTerm(text: string): string | undefined {
  const term = cleanTerm(text.replace(ASIDE, ''));
  if (!isTerm(term)) return undefined;
  // Whoever asks what "merge" is asks for a thing.
  if (isTask(term) && askedTerm(text) === undefined) return undefined;
  if (SEVERAL.test(term)) return undefined;
  return term;
}

/** The term of a heading: what it names, or what it says something about ("Images are read-only"). */
export function termOfHeading(block: HeadingBlock): string | undefined {
  return headingTerm(block.title.text) ?? claimOf(block);
}

/** Two things in one heading. */
const SEVERAL = new RegExp(
  `(?<!\\p{L})(?:${anyOf('terms', 'versus')}|${anyOf('grammar', 'and')})(?!\\p{L})|[&/,+]`,
  'iu',
);

/** The subject of a heading that is a sentence: "Images are read-only". */
export function claimOf(block: HeadingBlock): string | undefined {
  const statement = headingStatement(block);
  const claim = IS.exec(statement.text);
  return (
    definedByVerb(statement)?.term ?? (claim?.[1] !== undefined && isTerm(claim[1]) ? claim[1] : undefined)
  );
}

const IS = new RegExp(
  `^(?:an?\\s+|the\\s+)?([\\p{L}-]+(?:\\s[\\p{L}-]+)?)\\s+(?:${anyOf('grammar', 'is')})\\s`,
  'iu',
);
/** "Image is", over bullets that say what it is. */
export const ENDS_WITH_IS: RegExp = new RegExp(`\\s+(?:${anyOf('grammar', 'is')})\\s*:?$`, 'iu');

/** A short line that stands over a list or over nested bullets, and the units under it. */
export interface Label {
  readonly unit: TextUnit;
  readonly term: string;
  readonly under: readonly TextUnit[];
}

/** Gives the labels of a note: a paragraph or bullet of a few words with prose bullets below it. */
export function findLabels(units: readonly Unit[], decided: Verdicts): Label[] {
  const labels: Label[] = [];
  for (const [at, unit] of units.entries()) {
    if (unit.kind !== 'text' || unit.reading.kind !== 'prose' || saysSomething(unit, decided)) continue;
    const text = unit.statement.text.replace(ENDS_WITH_IS, '').replace(/[:：]$/, '');
    if (/[.!?]$/.test(text) || text.length > 60) continue;
    const term =
      headingTerm(text) ??
      (text.split(/\s+/).length <= 5 && unit.block.items.length > 0 && /^\p{L}/u.test(text)
        ? cleanTerm(text)
        : undefined);
    if (term === undefined) continue;
    const under: TextUnit[] = [];
    for (let next = units[at + 1]; next?.kind === 'text' && isUnder(next, unit); ) {
      under.push(next);
      next = units[at + 1 + under.length];
    }
    if (under.some((u) => u.reading.kind === 'prose' && mayStateFact(u, decided)))
      labels.push({ unit, term, under });
  }
  return labels;
}

const saysSomething = ({ statement }: TextUnit, decided: Verdicts): boolean =>
  ['description', 'caption', 'note'].includes(decided.fateOf(statement)?.kind ?? '');

/** True for a sentence that is free, or says something about a concept. */
export const mayStateFact = ({ statement }: TextUnit, decided: Verdicts): boolean =>
  [undefined, 'definition', 'fact'].includes(decided.fateOf(statement)?.kind);

/** A bullet below a paragraph, or nested below a bullet. */
function isUnder(unit: TextUnit, label: TextUnit): boolean {
  const [own, other] = [unit.block.items, label.block.items];
  if (unit.block === label.block) return false;
  return own.length > other.length && other.every((item) => own.some((o) => o.id === item.id));
}

/** True for a heading over a list of terms: under "Definitions", each line below says what one is. */
export const isGlossary = ({ title }: HeadingBlock): boolean => GLOSSARY.test(title.text.trim());

const GLOSSARY = new RegExp(`^(?:${anyOf('terms', 'glossary')})\\s*[:：]?$`, 'iu');
