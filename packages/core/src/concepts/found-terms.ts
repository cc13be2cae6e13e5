import { headingStatement } from '../findings/from-heading.ts';
import type { NoteDraft } from '../findings/note-draft.ts';
import type { HeadingUnit, TextUnit, Unit } from '../findings/unit.ts';
import { part, type Statement } from '../lines/statement.ts';
import { answerLabelLength, askedTerm, withoutQuestionLabel } from './asked-term.ts';
import { claimOf, findLabels, headingTerm } from './context.ts';
import { contrastedTerms } from './contrasts.ts';
import { define, wholeOf } from './define.ts';
import { definedByLongName } from './defined-by-form.ts';
import { definedByVerb, holdsSomething } from './definition.ts';
import { type FactDraft, idOf, startsBold } from './fact.ts';
import { factUnits, insideDefinitions, markSectionLabels } from './fact-units.ts';
import { mentions } from './mentions.ts';
import { isField } from './no-term.ts';
import { groupSiblings, type Siblings } from './siblings.ts';
import { cleanTerm, isTerm, termId } from './term.ts';
import {
  answers,
  describesThing,
  goesOnFromHeading,
  opensSection,
  rates,
  termOver,
} from './under-heading.ts';

/** What a note founds: facts that name their concept, and terms that its headings make claims about. */
export interface Founded {
  readonly facts: readonly FactDraft[];
  readonly terms: readonly string[];
}

interface Workshop {
  readonly draft: NoteDraft;
  readonly free: ReadonlySet<TextUnit>;
  readonly siblings: Siblings;
  readonly facts: Map<TextUnit, FactDraft>;
}

/** Gives the terms that a note founds: by definitions, by headings and labels over prose, by tables. */
export function foundTerms(draft: NoteDraft): Founded {
  markSectionLabels(draft.units);
  const units = factUnits(draft);
  const shop: Workshop = {
    draft,
    free: new Set(units),
    siblings: groupSiblings(units, draft),
    facts: new Map(),
  };
  byQuestions(shop);
  byDefinitions(units, shop);
  byContrasts(shop);
  byLabels(shop);
  const terms = byHeadings(shop);
  return { facts: [...shop.facts.values(), ...byTables(draft), ...byLongNames(draft)], terms };
}

function add(
  shop: Workshop,
  term: string,
  unit: TextUnit,
  statement: Statement,
  definition: boolean,
  founds = true,
): void {
  shop.facts.set(unit, { concept: idOf(term, shop.draft), term, statement, definition, founds, unit });
}

/** A question in running text that asks what a thing is, and the sentence that answers it. */
function byQuestions(shop: Workshop): void {
  for (const [at, unit] of shop.draft.units.entries()) {
    if (unit.kind !== 'text' || !shop.free.has(unit) || !/[?？]$/.test(unit.statement.text)) continue;
    const question = withoutQuestionLabel(unit.statement.text);
    const term = askedTerm(question) === undefined ? undefined : headingTerm(question);
    const answer = freeUnit(shop, shop.draft.units[at + 1]);
    if (term === undefined || answer === undefined) continue;
    const words = part(answer.statement, answerLabelLength(answer.statement.text));
    if (!answers(words.text)) continue;
    unit.use = 'label';
    add(shop, term, answer, words, true);
  }
}

function byDefinitions(units: readonly TextUnit[], shop: Workshop): void {
  const inside = insideDefinitions(units);
  for (const unit of units) {
    if (shop.facts.has(unit) || unit.use !== undefined) continue;
    if (unit.concept !== undefined) add(shop, unit.concept, unit, unit.statement, true);
    else if (!inside.has(unit) || breaksOut(unit)) {
      const definition = define(unit, shop.siblings);
      if (definition === undefined) continue;
      const whole = wholeOf(definition, unit, shop.siblings);
      if (whole === undefined && isField(definition.term)) continue;
      if (whole === undefined) add(shop, definition.term, unit, definition.words, true);
      else add(shop, whole, unit, unit.statement, false);
    }
  }
}

/** Inside a paragraph about one term, another is defined only by a bold word or a name: "Layers are used to …". */
function breaksOut(unit: TextUnit): boolean {
  if (startsBold(unit) || holdsSomething(unit.statement)) return true;
  return definedByVerb(unit.statement) !== undefined && /^\p{Lu}\p{Ll}+s\s/u.test(unit.statement.text);
}

/** Under "Rebase vs. merge", the first sentence about each of the two says what it is. */
function byContrasts(shop: Workshop): void {
  for (const [at, unit] of shop.draft.units.entries()) {
    if (unit.kind !== 'heading') continue;
    for (const term of contrastedTerms(unit.block.title.text) ?? []) {
      const about = shop.draft.units
        .slice(at + 1, at + 12)
        .find((u) => u.block.headings.at(-1) === unit.block && u.kind === 'text' && startsWith(u, term));
      const free = freeUnit(shop, about);
      if (free !== undefined && isTerm(term)) add(shop, cleanTerm(term), free, free.statement, true);
    }
  }
}

const startsWith = ({ statement }: TextUnit, term: string): boolean =>
  statement.text.split(/\s+/).length > 3 &&
  !/[:：?？]$/.test(statement.text) &&
  mentions(statement.text.slice(0, cleanTerm(term).length + 5), cleanTerm(term));

function byLabels(shop: Workshop): void {
  for (const label of findLabels(shop.draft.units)) {
    const own = shop.facts.get(label.unit);
    if (own === undefined) label.unit.use ??= 'label';
    const term = own?.term ?? label.term;
    // A bullet over bullets is a topic of its own only where it names a thing.
    const names =
      label.unit.block.items.length === 0 ||
      (headingTerm(term) !== undefined && term.split(/\s+/).length <= 3);
    for (const [i, unit] of label.under.filter((u) => shop.free.has(u)).entries()) {
      // Numbered bullets are steps, or points of a list that no single one defines.
      const defines =
        i === 0 && names && unit.block.items.at(-1)?.ordered !== true && !rates(unit.statement.text);
      if (!shop.facts.has(unit)) add(shop, term, unit, unit.statement, defines, defines);
    }
  }
}

function byHeadings(shop: Workshop): string[] {
  const terms: string[] = [];
  // Where sections are headings of the first level, the first of them is no title.
  const titled = shop.draft.units.filter((u) => u.kind === 'heading' && u.block.depth === 1).length < 3;
  const programs = new Set([...shop.draft.calls.values()].map((c) => c.call.program));
  for (const [at, unit] of shop.draft.units.entries()) {
    if (unit.kind !== 'heading' || unit.findings.length > 0) continue;
    const next = freeUnit(shop, shop.draft.units[at + 1]);
    if (next === undefined) continue;
    const claim = claimOf(unit.block);
    if (claim !== undefined) terms.push(claim);
    const term = explainedFile(unit, next) ?? termOver(unit, at, titled);
    if (
      term === undefined ||
      !(THIS_FILE.test(next.statement.text) || opensSection(next, term, unit.block.title.text))
    )
      continue;
    if (definedBelow(term, at, shop)) continue;
    // A list under the tool's own name tells of all sorts of things.
    if (next.block.items.length > 0 && programs.has(term.toLowerCase()) && !definedByVerb(next.statement))
      continue;
    // A list under a heading is about what the heading names, but its first bullet need not say what that is.
    const says =
      next.block.items.length === 0 ||
      // Under a bold line, a bullet in lower case goes on from its words: "**Service**", "- feste Adresse".
      (unit.block.depth === 7 && /^\p{Ll}/u.test(next.statement.text)) ||
      isGlossary(unit) ||
      goesOnFromHeading(next.statement.text) ||
      describesThing(next.statement.text) ||
      THIS_FILE.test(next.statement.text) ||
      mentions(next.statement.text, term);
    add(shop, term, next, next.statement, says);
  }
  return terms;
}

/** Under "Definitions", the first bullet below a term says what it is. */
const isGlossary = ({ block }: HeadingUnit): boolean =>
  block.headings.some(({ title }) => GLOSSARY.test(title.text.trim()));

const GLOSSARY =
  /^(?:(?:key |basic |core |main |important )?(?:definitions?|terms?|terminology|concepts?)|glossary|vocabulary|(?:grund)?begriffe?|definition(?:en)?|glossar|konzepte|(?:conceptos?|términos?|definiciones)(?: básicos| clave)?|terminología|glosario|conceitos?(?: básicos)?|termos|definições|glossário|termes|définitions|glossaire|термины|понятия|определения|терминология|глоссарий|kavramlar|terimler|tanımlar|sözlük|术语|概念|名词解释)\s*[:：]?$/iu;

const THIS_FILE =
  /^(?:this file|diese datei|este (?:archivo|fichero|arquivo)|ce fichier|этот файл|bu dosya|这个文件|该文件)(?!\p{L})/iu;

/** A heading that is a file, over a sentence about "this file". */
function explainedFile({ block }: HeadingUnit, next: TextUnit): string | undefined {
  const file = block.title.text.replaceAll('`', '').trim();
  return THIS_FILE.test(next.statement.text) && /^[~.\w/-]*[/.][\w.-]+$/.test(file) ? file : undefined;
}

/** A heading that says what its letters stand for: "pvc - persistent volume claim". */
const byLongNames = (draft: NoteDraft): FactDraft[] =>
  draft.units.flatMap((unit) => {
    if (unit.kind !== 'heading' || unit.findings.length > 0) return [];
    const found = definedByLongName(headingStatement(unit.block));
    return found === undefined
      ? []
      : [
          {
            concept: idOf(found.term, draft),
            term: found.term,
            statement: found.words,
            definition: true,
            founds: true,
          },
        ];
  });

/** The sentence after the first one, or the one after that, defines the same term by its own words. */
function definedBelow(term: string, at: number, shop: Workshop): boolean {
  const own = termId(term);
  return shop.draft.units.slice(at + 2, at + 4).some((unit) => {
    const id = unit.kind === 'text' ? shop.facts.get(unit)?.concept : undefined;
    return (
      id !== undefined && Math.min(id.length, own.length) > 4 && (own.startsWith(id) || id.startsWith(own))
    );
  });
}

const freeUnit = (shop: Workshop, unit: Unit | undefined): TextUnit | undefined =>
  unit?.kind === 'text' && shop.free.has(unit) && !shop.facts.has(unit) ? unit : undefined;

/** A row of a table may explain what bears several names: "Boxes / crates & drawers". */
const namesSeveral = (term: string): boolean => {
  const names = term.split(/\s+[/&+]\s+|\s+(?:and|und|y|e|et|и|ve)\s+/u);
  return names.length > 1 && names.length < 5 && names.every(isTerm);
};

function byTables(draft: NoteDraft): FactDraft[] {
  return draft.tables
    .flatMap((table) => table.terms)
    .map(({ term, definition }) => ({ term: term.replace(/\s+\([^()]*\)$/, ''), definition }))
    .filter(({ term }) => isTerm(term) || namesSeveral(term))
    .map(({ term, definition }) => ({
      concept: idOf(term, draft),
      term,
      statement: definition,
      definition: true,
      founds: true,
    }));
}
