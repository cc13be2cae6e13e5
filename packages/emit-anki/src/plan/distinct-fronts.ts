import { answerText, shownText } from './answer-text.ts';
import type { CommandPlan, NotePlan, Skipped } from './note-plan.ts';
import { PROMPT_LIMIT } from './prompts.ts';

/**
 * The notes with no two equal fronts. Of two command lines with one prompt the one with more flags takes another
 * sentence, or names what its flags add, or becomes a second right answer ("also") of the other. What the notes
 * say twice, with the same key and answer, is asked once.
 */
export function separateFronts(notes: readonly NotePlan[]): {
  readonly notes: readonly NotePlan[];
  readonly merged: readonly NotePlan[];
  readonly skipped: readonly Skipped[];
} {
  const byFront = new Map<string, NotePlan>();
  const merged: NotePlan[] = [];
  const skipped: Skipped[] = [];
  const answers = new Map<string, string>();
  for (const note of notes.toSorted((a, b) => countFlags(a) - countFlags(b))) {
    if (answers.get(note.key) === answerText(note)) {
      skipped.push(sameFront(note, note.key));
      continue;
    }
    answers.set(note.key, answerText(note));
    const known = byFront.get(frontOf(note));
    const distinct = known ? withOtherFront(note, known, byFront) : note;
    if (distinct) byFront.set(frontOf(distinct), distinct);
    else if (known) {
      byFront.set(frontOf(known), mergeInto(known, note));
      merged.push(mergeInto(note, known));
      skipped.push(sameFront(note, known.key));
    }
  }
  const places = new Map(notes.map(({ key }, at) => [key, at]));
  const place = ({ key }: NotePlan): number => places.get(key) ?? 0;
  return { notes: [...byFront.values()].sort((a, b) => place(a) - place(b)), merged, skipped };
}

function countFlags(note: NotePlan): number {
  return note.kind === 'command' ? note.template.parts.filter(({ kind }) => kind === 'flag').length : 0;
}

function sameFront(note: NotePlan, into: string): Skipped {
  const what = note.kind === 'command' ? note.template.text : note.prompt;
  return { id: note.key, what, reason: 'same-front', into, span: note.source };
}

/** "Tag an image" and "Tag image" are one question. */
const ARTICLES = /(?<= |^)(?:an?|the|der|die|das|eine?n?|les?|la|une?|el|los|las|una|os?|uma?|il|lo)(?= |$)/g;

/** What two fronts are compared by: context and question without case, punctuation and the s of plurals and verbs. */
export function frontOf(note: NotePlan): string {
  return `${note.context}\n${normalizeFront(note.prompt)} ${shownText(note)}`;
}

/** A question without case, punctuation, articles and the s of plurals and verbs. */
export function normalizeFront(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}…]+/gu, ' ')
    .replace(ARTICLES, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/(?<=\p{L}{2})s(?= |$)/gu, '')
    .trim();
}

function withOtherFront(
  note: NotePlan,
  known: NotePlan,
  taken: ReadonlyMap<string, NotePlan>,
): NotePlan | undefined {
  if (note.kind !== 'command' || known.kind !== 'command') return undefined;
  const others = note.otherPrompts.map((prompt) => ({
    ...note,
    prompt: prompt.text,
    meaning: prompt.meaning,
    source: prompt.source,
  }));
  const added = addedMeaning(note, known);
  const qualified = added ? [{ ...note, prompt: `${note.prompt} (${added})` }] : [];
  return [...others, ...qualified].find(
    (candidate) => candidate.prompt.length <= PROMPT_LIMIT && !taken.has(frontOf(candidate)),
  );
}

/** What the flags mean that only this line has, where each of them has a gloss that shows no flag. */
function addedMeaning(note: CommandPlan, known: CommandPlan): string | undefined {
  const labels = new Set(known.parts.map(({ label }) => label));
  const added = note.parts.filter(({ label, target }) => target.kind === 'flag' && !labels.has(label));
  const words = added.map(({ prose }) => prose.plain.replace(/[\s.:;]+$/, '').replace(/\s+/g, ' '));
  if (words.length === 0 || words.some((text) => /(?<![\w-])--?\w/.test(text))) return undefined;
  return words.map((text) => text.charAt(0).toLowerCase() + text.slice(1)).join(', ');
}

function mergeInto(known: NotePlan, note: NotePlan): NotePlan {
  if (known.kind !== 'command' || note.kind !== 'command') return known;
  const all = [...known.also, note.template, ...note.also];
  const texts = [known.template.text, ...all.map(({ text }) => text)];
  return { ...known, also: all.filter(({ text }, at) => texts.indexOf(text) === at + 1) };
}
