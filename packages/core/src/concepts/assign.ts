import type { NoteDraft } from '../findings/note-draft.ts';
import { escapePattern } from '../lines/escape-pattern.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
import { contextTerm, type FactDraft, factUnits, idOf, insideDefinitions, mentions, startsBold } from './facts.ts';
import { findLabels } from './context.ts';

/** The terms of a topic: concept id to the words that name it. */
export type Lexicon = ReadonlyMap<string, string>;

const DETERMINERS = /^(so\s+)?(the|an?|our|your|any|all|every|each|some|most|multiple|many|several|only|one|new|running|stopped|changed|by default,?|der|die|das|ein|eine|alle|jede[rs]?|el|la|los|las|un|una|cada|todos? los|le|les|une|chaque|o|os|um|uma|каждый|все|her)\s+/iu;
const PRONOUN = /^(it|they|this|these|that|es|sie|dies(e|er|es)?|er|esto|este|esta|estos|él|ella|ellos|ceci|cela|il|elle|ils|isso|ele|ela|это|он|она|они|bu|bunlar|o)\b/iu;

/** Gives every free sentence of a note to the concept it is about: its subject, else what stands above it, else what it names. */
export function assignFacts(draft: NoteDraft, lexicon: Lexicon, founded: readonly FactDraft[]): FactDraft[] {
  const done = new Map(founded.flatMap((f) => (f.unit ? [[f.unit, f] as const] : [])));
  const labels = new Map(findLabels(draft.units).flatMap((l) => l.under.map((u) => [u, done.get(l.unit)?.term ?? l.term] as const)));
  const facts: FactDraft[] = [...founded];
  const concepts = new Map<TextUnit, string>(founded.flatMap((f) => (f.unit ? [[f.unit, f.concept] as const] : [])));
  let last: string | undefined;
  let lastUnit: TextUnit | undefined;
  // The paragraph or bullet that a bold definition opened: what follows in it is about the same term.
  let opener: TextUnit['block'] | undefined;
  const inside = insideDefinitions(factUnits(draft));
  for (const unit of factUnits(draft)) {
    const known = done.get(unit);
    if (known) {
      if (known.founds && unit.statement.marks.some((m) => m.kind === 'strong' && m.from <= 6)) opener = unit.block;
      last = known.concept;
      lastUnit = unit;
      continue;
    }
    const near = lastUnit !== undefined && (lastUnit.block === unit.block || unit.statement.line - lastUnit.statement.endLine <= 1);
    const home = inside.get(unit);
    const own = subjectOf(mainClause(unit.statement.text), withoutTools(lexicon, draft));
    const concept = (home === undefined || startsBold(unit) ? undefined : (own ?? concepts.get(home))) ?? conceptOf(unit, draft, lexicon, labels.get(unit), near ? last : undefined, parentConcept(unit, concepts), lastUnit?.block === unit.block && (opener === unit.block || lastUnit.statement.line === unit.statement.line), opener === unit.block);
    lastUnit = unit;
    last = concept;
    if (concept !== undefined) concepts.set(unit, concept);
    const term = concept === undefined ? undefined : lexicon.get(concept);
    if (concept !== undefined && term !== undefined) facts.push({ concept, term, statement: unit.statement, definition: false, founds: false, unit });
  }
  for (const fact of facts) if (fact.unit) fact.unit.use ??= 'fact';
  return facts;
}

/** The concept of the bullet that a bullet is nested under. */
function parentConcept(unit: TextUnit, concepts: ReadonlyMap<TextUnit, string>): string | undefined {
  const parent = unit.block.items.at(-2)?.id;
  return parent === undefined ? undefined : [...concepts].find(([u]) => u.block.items.at(-1)?.id === parent)?.[1];
}

function conceptOf(unit: TextUnit, draft: NoteDraft, lexicon: Lexicon, label: string | undefined, previous: string | undefined, parent: string | undefined, goesOn: boolean, opened: boolean): string | undefined {
  const text = mainClause(unit.statement.text);
  const bold = unit.statement.marks.some((m) => m.kind === 'strong' && m.from <= 6);
  if (goesOn && previous !== undefined && opened && !bold) return previous;
  if (parent !== undefined && !bold) return parent;
  if (previous !== undefined && PRONOUN.test(text)) return previous;
  const above = label ?? contextTerm(unit);
  const aboveId = above === undefined ? undefined : idOf(above, draft);
  const head = above?.split(/\s+/).at(-1) ?? '';
  const inLexicon = aboveId !== undefined && lexicon.has(aboveId) ? aboveId : lexicon.has(idOf(head, draft)) ? idOf(head, draft) : undefined;
  const aboveTerm = inLexicon === undefined ? undefined : lexicon.get(inLexicon);
  const subject = subjectOf(text, withoutTools(lexicon, draft));
  const narrower = subject !== undefined && aboveTerm !== undefined && subject !== inLexicon && subject.includes(inLexicon ?? ' ');
  if (parent !== undefined && mentions(text, lexicon.get(parent) ?? ' ')) return parent;
  if (inLexicon !== undefined && aboveTerm !== undefined && !narrower && (mentions(text, aboveTerm) || (aboveTerm.includes(' ') && aboveTerm.split(/\s+/).every((w) => mentions(text, w))))) return inLexicon;
  if (subject !== undefined) return subject;
  if (parent !== undefined) return parent;
  if (goesOn && previous !== undefined) return previous;
  if (noteOn(unit, draft)) return undefined;
  const named = lastNamed(text, withoutTools(lexicon, draft));
  if (inLexicon !== undefined && (named === undefined || unit.block.items.length > 0)) return inLexicon;
  return lastNamed(text, withoutTools(lexicon, draft));
}

/** "Docker caches …" is about what Docker caches: a tool's name is no subject of facts. */
function withoutTools(lexicon: Lexicon, draft: NoteDraft): Lexicon {
  const tools = new Set([...draft.calls.values()].map((c) => c.call.program));
  return new Map([...lexicon].filter(([id]) => !tools.has(id)));
}

/** A sentence about no term of its own, in a section that shows commands above it, goes on about the last of these. */
function noteOn(unit: TextUnit, draft: NoteDraft): boolean {
  const at = draft.units.indexOf(unit);
  const heading = unit.block.headings.at(-1);
  for (let i = at - 1; i >= 0; i--) {
    const before = draft.units[i] as Unit;
    if (before.kind === 'heading' || before.block.headings.at(-1) !== heading) return false;
    const owner = before.findings.filter((f) => f.role === 'entry').at(-1);
    if (owner) {
      owner.notes.push(unit.statement);
      unit.use = 'note';
      return true;
    }
    if (before.kind === 'text' && before.use !== 'note' && before.use !== 'description') return false;
  }
  return false;
}

/** The clause that makes the claim: after "If …," and "When …,". */
function mainClause(text: string): string {
  const match = /^(?:if|when|while|wenn|falls|si|cuando|quand|se|quando|если|когда)\s[^,]*,\s*(.+)$/iu.exec(text);
  return (match?.[1] ?? text).replace(/^(then|so|dann|also)\s+/iu, '');
}

/** The term that a sentence starts with, past articles and counts; the longest of several. */
function subjectOf(text: string, lexicon: Lexicon): string | undefined {
  let rest = text.replace(/^[*_`"'“„«]+/, '');
  for (let i = 0; i < 3; i++) rest = rest.replace(DETERMINERS, '');
  rest = rest.replace(/^[*_`"'“„«]+/, '');
  let best: { id: string; length: number } | undefined;
  for (const [id, term] of lexicon) {
    const head = rest.slice(0, term.length + 4);
    if (mentions(head, term) && new RegExp(`^\\P{L}?${escapePattern(term.slice(0, 2))}`, 'iu').test(head) && term.length > (best?.length ?? 0)) best = { id, length: term.length };
  }
  return best?.id;
}

/** The term that a sentence names last: what "Every instruction … creates a layer" is about. */
function lastNamed(text: string, lexicon: Lexicon): string | undefined {
  let best: { id: string; at: number; length: number } | undefined;
  for (const [id, term] of lexicon) {
    if (!mentions(text, term)) continue;
    const at = text.toLowerCase().lastIndexOf(term.toLowerCase().replace(/s$/, ''));
    if (best === undefined || at > best.at || (at === best.at && term.length > best.length)) best = { id, at, length: term.length };
  }
  return best?.id;
}
