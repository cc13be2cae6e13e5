import type { Finding } from '../findings/finding.ts';
import type { NoteDraft } from '../findings/note-draft.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
import { POINTS_BACK } from '../lines/cues.ts';
import { findLabels, termOfHeading } from './context.ts';
import { type FactDraft, idOf, startsBold } from './fact.ts';
import { factUnits, insideDefinitions } from './fact-units.ts';
import type { Lexicon } from './lexicon.ts';
import { mentions } from './mentions.ts';
import { saidRelation } from './relation-phrases.ts';
import { isTask } from './task.ts';
import { termId } from './term.ts';

const PRONOUN =
  /^(it|they|this|these|that|es|sie|dies(e|er|es)?|er|esto|este|esta|estos|él|ella|ellos|ceci|cela|il|elle|ils|isso|ele|ela|это|он|она|они|bu|bunlar|o)(?!\p{L})/iu;

/** What stands around a sentence and may say what it is about. */
interface Surroundings {
  /** The term of the label or heading above. */
  readonly above: string | undefined;
  /** The concept of the sentence before, where it is near. */
  readonly previous: string | undefined;
  /** The concept of the bullet that this one is nested under. */
  readonly parent: string | undefined;
  /** It goes on in the paragraph of the sentence before. */
  readonly goesOn: boolean;
}

/** Gives every free sentence of a note to the concept it is about: its subject, else what stands above it, else what it names. */
export function assignFacts(draft: NoteDraft, lexicon: Lexicon, founded: readonly FactDraft[]): FactDraft[] {
  const done = new Map(founded.flatMap((f) => (f.unit ? [[f.unit, f] as const] : [])));
  const labels = new Map(
    findLabels(draft.units).flatMap((l) =>
      l.under.map((u) => [u, done.get(l.unit)?.term ?? l.term] as const),
    ),
  );
  const units = factUnits(draft);
  const inside = insideDefinitions(units);
  const order = new Map(draft.units.map((u, i) => [u, i]));
  const facts = [...founded];
  const concepts = new Map([...done].map(([unit, fact]) => [unit, fact.concept]));
  const byItem = new Map([...concepts].map(([unit, concept]) => [unit.block.items.at(-1)?.id, concept]));
  let before: TextUnit | undefined;
  for (const unit of units) {
    const near =
      before !== undefined &&
      (before.block === unit.block || unit.statement.line - before.statement.endLine <= 1);
    const home = startsBold(unit) ? undefined : inside.get(unit);
    let concept = concepts.get(unit);
    if (concept === undefined && home !== undefined)
      concept = lexicon.subjectOf(mainClause(unit)) ?? concepts.get(home);
    concept ??= conceptOf(unit, draft, lexicon, order, {
      above: labels.get(unit) ?? contextTerm(unit),
      previous: near && before ? concepts.get(before) : undefined,
      parent: byItem.get(unit.block.items.at(-2)?.id ?? -1),
      goesOn: before?.block === unit.block && before.statement.line === unit.statement.line,
    });
    before = unit;
    if (concept === undefined || done.has(unit)) continue;
    concepts.set(unit, concept);
    byItem.set(unit.block.items.at(-1)?.id, byItem.get(unit.block.items.at(-1)?.id) ?? concept);
    const term = lexicon.term(concept);
    if (term !== undefined && tellsNothing(unit, term)) unit.use = 'label';
    else if (term !== undefined)
      facts.push({ concept, term, statement: unit.statement, definition: false, founds: false, unit });
  }
  for (const fact of facts) if (fact.unit) fact.unit.use ??= 'fact';
  return [...facts, ...facts.flatMap((fact) => secondSubject(fact, lexicon))];
}

/** A bullet that only names the term ("Dockerfile"), or what one does with it ("Sharing images"). */
function tellsNothing({ statement }: TextUnit, term: string): boolean {
  const { text } = statement;
  // "There are two:" only leads on.
  if (/[:：]$/.test(text) && text.split(/\s+/).length <= 4) return true;
  if (!/\p{L}{2}.*\p{L}{2}|\p{Script=Han}{3}/u.test(text.replace(/\[[^\]]*\]/g, ''))) return true;
  if (/[.!?。]$|[:：=]/.test(text) || text.split(/\s+/).length > 4) return false;
  return (
    termId(text) === termId(term) || (isTask(text) && (mentions(text, term) || text.split(/\s+/).length <= 3))
  );
}

/** A sentence that says what a second concept is ("Images hold the code and a container is an instance of an image") is a fact of both. */
function secondSubject(fact: FactDraft, lexicon: Lexicon): FactDraft[] {
  const { unit } = fact;
  const relation = unit && saidRelation(unit.statement.text, lexicon);
  const from = relation?.tells ? relation.from : undefined;
  const term = from === undefined || from === fact.concept ? undefined : lexicon.term(from);
  if (unit === undefined || from === undefined || term === undefined) return [];
  return [{ concept: from, term, statement: unit.statement, definition: false, founds: false, unit }];
}

function contextTerm(unit: TextUnit): string | undefined {
  const heading = unit.block.headings.at(-1);
  return heading === undefined ? undefined : termOfHeading(heading);
}

function conceptOf(
  unit: TextUnit,
  draft: NoteDraft,
  lexicon: Lexicon,
  order: ReadonlyMap<Unit, number>,
  around: Surroundings,
): string | undefined {
  const text = mainClause(unit);
  const { previous, parent } = around;
  if (parent !== undefined && !startsBold(unit)) return parent;
  if (previous !== undefined && PRONOUN.test(text)) return previous;
  const above = knownTerm(around.above, draft, lexicon);
  const subject = lexicon.subjectOf(text);
  // "Anonymous volumes …" under "Volumes" is about the narrower term.
  const narrower =
    subject !== undefined && above !== undefined && subject !== above && subject.includes(above);
  if (above !== undefined && !narrower && namesAll(text, lexicon.term(above) ?? '')) return above;
  if (subject !== undefined) return subject;
  if (around.goesOn && previous !== undefined) return previous;
  if (goesWithCommands(unit, draft.units, order.get(unit) ?? 0)) return undefined;
  const named = lexicon.lastNamed(text.replace(BASIS, ''));
  return above !== undefined && (named === undefined || unit.block.items.length > 0) ? above : named;
}

/** "Write your own Dockerfile based on another image" is about the Dockerfile. */
const BASIS =
  /\s(?:based on an?(?:other)?|(?:basierend )?auf (?:Basis )?eine[rms]?(?: anderen)?|basad[oa]s? en (?:una?|otr[oa])|basée?s? sur une?|basead[oa]s? em (?:uma?|outr[oa]))\s.*$/iu;

/** The concept of the words above, or of their last one: "Image layers" are layers where nobody defines them. */
function knownTerm(above: string | undefined, draft: NoteDraft, lexicon: Lexicon): string | undefined {
  if (above === undefined) return undefined;
  return [above, above.split(/\s+/).at(-1) ?? '']
    .map((term) => idOf(term, draft))
    .find((id) => lexicon.has(id));
}

const namesAll = (text: string, term: string): boolean =>
  mentions(text, term) || (term.includes(' ') && term.split(/\s+/).every((word) => mentions(text, word)));

/**
 * A sentence about no term of its own, in a section that shows a command above it, goes on about that one. Below several
 * it is their section's, unless it points back or stands below the bullet of the last one.
 */
function goesWithCommands(unit: TextUnit, units: readonly Unit[], at: number): boolean {
  const heading = unit.block.headings.at(-1);
  for (let i = at - 1; i >= 0; i--) {
    const before = units[i] as Unit;
    if (before.kind === 'heading' || before.block.headings.at(-1) !== heading) return false;
    const owner = before.findings.findLast((f) => f.role === 'entry');
    if (owner) {
      const isOwn = POINTS_BACK.test(unit.statement.text) || isBelow(unit, before, units[i + 1]);
      // Left alone, it is its section's.
      if (!isOwn && showsAnother(units, i, owner)) return true;
      owner.notes.push(unit.statement);
      unit.use = 'note';
      return true;
    }
    if (before.kind === 'text' && before.use !== 'note' && before.use !== 'description') return false;
  }
  return false;
}

/** True for bullets below a bullet, or right below a line without a blank between. */
function isBelow(unit: TextUnit, line: Unit, first: Unit | undefined): boolean {
  const { items, to } = line.block;
  const own = unit.block.items;
  if (own.length <= items.length || !items.every((item, at) => own[at]?.id === item.id)) return false;
  return (
    items.length > 0 ||
    (first?.kind === 'text' && first.block.from === to + 1 && first.block.items[0]?.list === own[0]?.list)
  );
}

/** True where the section shows another command before this one. */
function showsAnother(units: readonly Unit[], at: number, last: Finding): boolean {
  const heading = units[at]?.block.headings.at(-1);
  for (let i = at; i >= 0; i--) {
    const unit = units[i] as Unit;
    if (unit.kind === 'heading' || unit.block.headings.at(-1) !== heading) return false;
    if (unit.findings.some((f) => f.role === 'entry' && f !== last)) return true;
  }
  return false;
}

/** The clause that makes the claim: after "If …," and "When …,". */
function mainClause(unit: TextUnit): string {
  const { text } = unit.statement;
  const match = /^(?:if|when|while|wenn|falls|si|cuando|quand|se|quando|если|когда)\s[^,]*,\s*(.+)$/iu.exec(
    text,
  );
  return (match?.[1] ?? text).replace(/^(then|so|dann|also)\s+/iu, '');
}
