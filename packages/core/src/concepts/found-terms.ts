import type { HeadingBlock } from '../blocks/block.ts';
import type { NoteDraft } from '../findings/note-draft.ts';
import type { HeadingUnit, TextUnit, Unit } from '../findings/unit.ts';
import { part, type Statement } from '../lines/statement.ts';
import { answerLabelLength, askedTerm, withoutQuestionLabel } from './asked-term.ts';
import { claimOf, findLabels, headingTerm } from './context.ts';
import { define, wholeOf } from './define.ts';
import { definedByVerb, holdsSomething } from './definition.ts';
import { type FactDraft, idOf, startsBold } from './fact.ts';
import { factUnits, insideDefinitions, markSectionLabels } from './fact-units.ts';
import { mentions } from './mentions.ts';
import { isField } from './no-term.ts';
import { groupSiblings, type Siblings } from './siblings.ts';
import { cleanTerm, isTerm } from './term.ts';

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
  byLabels(shop);
  const terms = byHeadings(shop);
  return { facts: [...shop.facts.values(), ...byTables(draft)], terms };
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

/** An answer says something, and points at nothing below it. */
const answers = (text: string): boolean =>
  (text.split(/\s+/).length >= 2 || /[\p{Script=Han}]{4,}/u.test(text)) && !/[:：?？]$/.test(text);

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
      if (!shop.facts.has(unit)) add(shop, term, unit, unit.statement, i === 0 && names, i === 0 && names);
    }
  }
}

function byHeadings(shop: Workshop): string[] {
  const terms: string[] = [];
  const programs = new Set([...shop.draft.calls.values()].map((c) => c.call.program));
  for (const [at, unit] of shop.draft.units.entries()) {
    if (unit.kind !== 'heading' || unit.findings.length > 0) continue;
    const next = freeUnit(shop, shop.draft.units[at + 1]);
    if (next === undefined) continue;
    const claim = claimOf(unit.block);
    if (claim !== undefined) terms.push(claim);
    const term = termOver(unit, at);
    if (term === undefined || !opensSection(next, term, unit.block.title.text)) continue;
    // A list under the tool's own name tells of all sorts of things.
    if (next.block.items.length > 0 && programs.has(term.toLowerCase()) && !definedByVerb(next.statement))
      continue;
    // A list under a heading is about what the heading names, but its first bullet need not say what that is.
    const says =
      next.block.items.length === 0 ||
      IS_ONE.test(next.statement.text) ||
      mentions(next.statement.text, term);
    add(shop, term, next, next.statement, says);
  }
  return terms;
}

/** "Is a template …", "can be shared": the heading is the subject. */
const IS_ONE =
  /^(is|are|can|may|think of it as|allows?|lets|stores?|holds?|contains?|keeps?|provides?|used (?:to|for)|kann|können|dient|dienen|erlaubt|enthält|speichert|permiten?|sirven?|guardan?|contienen?|permet|sert|contient|servem?|contém|es|son|ist|sind|est|sont|é|são|это|an?|un|una|ein|eine|une|um|uma)(?!\p{L})/iu;

const freeUnit = (shop: Workshop, unit: Unit | undefined): TextUnit | undefined =>
  unit?.kind === 'text' && shop.free.has(unit) && !shop.facts.has(unit) ? unit : undefined;

const GENERIC =
  /^(about|what is it|definition|überblick|was ist das|definición|qué es|description|beschreibung|descripción|concept|konzept|concepto|определение|что это|tanım|nedir)$/iu;

/** The term of a heading; under "About" or "Definition" that of the heading above. The note's own title is none. */
function termOver(unit: HeadingUnit, at: number): string | undefined {
  const { block } = unit;
  if (block.depth === 1 && at < 3 && askedTerm(block.title.text) === undefined) return undefined;
  const parent: HeadingBlock | undefined = block.headings.at(-1);
  return parent && GENERIC.test(cleanTerm(block.title.text))
    ? headingTerm(parent.title.text)
    : headingTerm(block.title.text);
}

const TELLS_WHAT_TO_DO =
  /^(to|if|when|use|run|install|you|we|let|in this|here|the following|these|this (section|note|page|guide|document)|first|note|see|make sure|please|before|after|then|open|add|create|type|press|also|there|now|um(?=\s.*\szu)|wenn |du |wir |hier|zuerst|para |si |se |puedes|podemos|primero|aquí|если|для |чтобы|можно|нужно|сначала|önce|için)(?!\p{L})/iu;

const saysOfAnother = (text: string): boolean => ABOUT_ANOTHER.test(text);

/** "The dot at the end is important": a sentence with a subject of its own, and not one that the heading names. */
const ABOUT_ANOTHER =
  /^(?:(?:the|der|die|das|el|la|los|las|le|les|os|as)\s|l['’])(?:(?!that|which|who|where|que|qui|dont|où)[\p{L}-]+\s){1,4}(?:is|are|was|has|have|must|can|ist|sind|hat|haben|muss|kann|es|son|está|tiene|est|sont|doit|peut|é|são|tem)\s/iu;

/** The first sentence under a heading defines it where it says what the thing is instead of what to do. */
function opensSection(unit: TextUnit, term: string, title: string): boolean {
  const { text } = unit.statement;
  if (askedTerm(title) !== undefined && unit.block.items.length === 0 && answers(text)) return true;
  if (text.split(/\s+/).length < 3 && !/[\p{Script=Han}]{5,}/u.test(text)) return false;
  if (/[:：?？]$/.test(text)) return false;
  if (mentions(text.slice(0, term.length + 25), term)) return true;
  const opensList = unit.block.items.length === 0 || unit.block.items.at(-1)?.index === 0;
  if (opensList && IS_ONE.test(text) && (/^\p{Ll}/u.test(text) || unit.block.items.length === 0)) return true;
  if (TELLS_WHAT_TO_DO.test(text) || saysOfAnother(text)) return false;
  // A heading of many words titles a section; what stands below it need not define anything, unless the heading gives
  // a second name ("Staging area (index)") or the words are quoted.
  const glossary = /\S\s*\(\p{L}[\p{L}\s-]*\)$/u.test(title.replace(/[*_]/g, '').trim()) || unit.block.quoted;
  return opensList && (term.split(/\s+/).length === 1 || glossary);
}

function byTables(draft: NoteDraft): FactDraft[] {
  return draft.tables
    .flatMap((table) => table.terms)
    .map(({ term, definition }) => ({ term: term.replace(/\s+\([^()]*\)$/, ''), definition }))
    .filter(({ term }) => isTerm(term))
    .map(({ term, definition }) => ({
      concept: idOf(term, draft),
      term,
      statement: definition,
      definition: true,
      founds: true,
    }));
}
