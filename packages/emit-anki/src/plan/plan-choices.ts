import type { CommandEntry, Concept, Topic, Variant } from '@cribnotes/core';
import { cardContext } from './card-context.ts';
import { normalizeFront } from './distinct-fronts.ts';
import type { ChoicePlan, NotePlan, Side } from './note-plan.ts';
import { noteTag } from './note-tags.ts';
import { isDefinition } from './plan-concepts.ts';
import { PROMPT_LIMIT } from './prompts.ts';
import { alikeNames, commonWords, contentWords, sharedWords } from './siblings.ts';
import { AGAINST } from './words.ts';

/** From here on two lines are easily taken for each other. */
const ALIKE = 0.75;

/** How many words in common are enough where nothing else is. */
const TOGETHER = 3;

/** How often one line or term is asked for beside another. */
const EACH = 1;

/** One of the things that may be taken for each other, with the note that teaches it. */
interface Candidate {
  readonly id: string;
  readonly side: Side;
  readonly prompt: string;
  readonly note: NotePlan;
}

/** A note that tells two things apart, with the keys of those that teach them. */
export interface Comparison {
  readonly plan: ChoicePlan;
  readonly keys: readonly string[];
}

interface Pair {
  readonly one: Candidate;
  readonly other: Candidate;
  readonly alike: number;
}

/** Notes that ask which of two lines a sentence is about: of one tool, with sibling verbs or objects, said with the same words. */
export function planLineChoices(topic: Topic, notes: readonly NotePlan[]): readonly Comparison[] {
  const rows = rowsById(topic);
  const candidates = notes.flatMap((note) => {
    const row = note.kind === 'command' ? rows.get(note.key) : undefined;
    if (!row || note.kind !== 'command' || note.given) return [];
    const { variant, entry } = row;
    const definition = variant.description?.prose;
    if (!definition || entry.path.length < 2) return [];
    const isBare = note.template.parts.every(({ kind }) => kind === 'word' || kind === 'placeholder');
    const term = isBare && row.entry.variants.length >= 1 ? lineName(row) : note.template.text;
    const side = { term, definition: { ...definition, plain: note.meaning } };
    return [{ id: note.key, side, prompt: note.prompt, note, ...row }];
  });
  const pairs = candidates.flatMap((one, at) =>
    candidates.slice(at + 1).flatMap((other) => {
      const alike =
        normalizeFront(one.prompt) === normalizeFront(other.prompt) ? 0 : likenessOfRows(one, other);
      return alike < ALIKE ? [] : [{ one, other, alike }];
    }),
  );
  return mostAlike(pairs).map(({ one, other }) => toChoice(topic, one, other, true));
}

interface Row {
  readonly entry: CommandEntry;
  readonly variant: Variant;
}

/** The command without what it is done to, where its own words are all that tells it apart. */
function lineName({ entry, variant }: Row): string {
  const isOwn = variant.template.text.startsWith(entry.display);
  const words = variant.template.parts.slice(entry.display.split(' ').length);
  return isOwn && words.every(({ kind }) => kind === 'placeholder') ? entry.display : variant.template.text;
}

function rowsById({ entries }: Topic): ReadonlyMap<string, Row> {
  return new Map(
    entries.flatMap((entry) =>
      entry.kind === 'command'
        ? entry.variants.map((variant) => [variant.id, { entry, variant }] as const)
        : [],
    ),
  );
}

function likenessOfRows(one: Candidate & Row, other: Candidate & Row): number {
  if (one.entry.tool !== other.entry.tool || tellsItself(one, other)) return 0;
  if (isBelow(one.entry, other.entry) || isBelow(other.entry, one.entry)) return 0;
  const flags = Math.abs(one.variant.flags.length - other.variant.flags.length);
  if (one.entry === other.entry) {
    const swapped = one.variant.flags.length === 0 && flags === 0;
    return flags === 0 && (swapped || one.variant.flags.length === 1)
      ? sharedWords(one.prompt, other.prompt)
      : 0;
  }
  const objects = new Set([...objectsOf(one), ...objectsOf(other)]);
  const words = sharedWords(one.prompt, other.prompt, objects);
  const many = commonWords(one.prompt, other.prompt, objects);
  const [name = '', otherName = ''] = [one, other].map(({ entry }) => entry.display.split(' ').at(-1));
  const names = alikeNames(name, otherName);
  const isSame = operandsOf(one) === operandsOf(other);
  const isBare = one.variant.flags.length === 0 && other.variant.flags.length === 0;
  if (many >= TOGETHER) return words + names;
  const isNear = isBare && names > 0 && (many > 0 || (isSame && operandsOf(one) !== ''));
  if (!isNear && !(isSame && many === TOGETHER - 1)) return 0;
  return words + names + (isSame ? 0.25 : 0) - flags * 0.3;
}

function isBelow(one: CommandEntry, other: CommandEntry): boolean {
  return one !== other && `${one.path.join(' ')} `.startsWith(`${other.path.join(' ')} `);
}

/** Whether a word of the question stands in one of the lines alone, so that it gives the answer away. */
function tellsItself(one: Candidate, other: Candidate): boolean {
  const [words, others] = [one, other].map(({ prompt }) => contentWords(prompt));
  const [line, otherLine] = [one, other].map(({ side }) => contentWords(side.term));
  const tells = (said: ReadonlySet<string>, unsaid: ReadonlySet<string>): boolean =>
    [...said].some((word) => !unsaid.has(word) && line!.has(word) !== otherLine!.has(word));
  return tells(words!, others!) || tells(others!, words!);
}

/** What the lines are done to: words of their operands, and of their paths but the last. */
function objectsOf({ entry, variant }: Row): readonly string[] {
  const names = variant.template.parts.flatMap((part) =>
    part.kind === 'placeholder' ? part.name.split('-') : [],
  );
  return [...contentWords([...names, ...entry.path.slice(0, -1)].join(' '))];
}

function operandsOf({ variant }: Row): string {
  return variant.template.parts.flatMap((part) => (part.kind === 'placeholder' ? [part.name] : [])).join(' ');
}

/** Notes that ask which of two terms a definition is about: terms of one section that are set side by side. */
export function planTermChoices(topic: Topic, notes: readonly NotePlan[]): readonly Comparison[] {
  const taught = new Map(notes.map((note) => [note.key, note]));
  const set = new Set(notes.flatMap((note) => (note.kind === 'contrast' ? [pairName(note.concepts)] : [])));
  const candidates = topic.concepts.flatMap((concept) => {
    const note = taught.get(`concept ${concept.id}`);
    if (!note || !concept.definition || !isDefinition(topic, concept)) return [];
    const prompt = withoutTerm(concept);
    if (prompt === undefined) return [];
    return [
      {
        id: concept.id,
        side: { term: concept.term, definition: concept.definition.prose },
        prompt,
        note,
        concept,
      },
    ];
  });
  const pairs = candidates.flatMap((one, at) =>
    candidates.slice(at + 1).flatMap((other) => {
      const alike = likenessOfTerms(topic, one.concept, other.concept);
      if (alike < ALIKE || set.has(pairName([one.id, other.id]))) return [];
      const isSaid = (asked: Candidate, { side }: Candidate): boolean =>
        asked.prompt.toLowerCase().includes(side.term.toLowerCase().replace(/s$/, ''));
      if (!isSaid(other, one)) return [{ one, other, alike }];
      return isSaid(one, other) ? [] : [{ one: other, other: one, alike }];
    }),
  );
  return mostAlike(pairs).map(({ one, other }) => toChoice(topic, one, other, false));
}

function likenessOfTerms({ groups, entries }: Topic, one: Concept, other: Concept): number {
  if (one.group !== other.group) return 0;
  const title = groups.find(({ id }) => id === one.group)?.title?.toLowerCase() ?? '';
  const names = [one, other].map(({ term }) => term.toLowerCase().replace(/s$/, ''));
  const isTitle = names.every((name) => title.includes(name)) ? 1 : 0;
  const together = [...one.facts, ...other.facts].some(
    ({ prose }) =>
      AGAINST.test(prose.plain) && names.every((name) => prose.plain.toLowerCase().includes(name)),
  );
  const verbs = new Set(
    entries.flatMap((entry) => (entry.kind === 'command' ? [entry.path.at(-1) ?? ''] : [])),
  );
  const areVerbs = names.every((name) => verbs.has(name)) ? 0.3 : 0;
  const [last, otherLast] = names.map((name) => name.split(' ').at(-1));
  const isKind = names.every((name) => name.includes(' ')) && last === otherLast ? 0.75 : 0;
  const words = sharedWords(
    one.definition?.prose.plain ?? '',
    other.definition?.prose.plain ?? '',
    new Set(names),
  );
  return isTitle + isKind + areVerbs + (together ? 0.75 : 0) + words + alikeNames(names[0]!, names[1]!);
}

/** A definition with its term missing; nothing where it says the term again. */
function withoutTerm({ term, definition }: Concept): string | undefined {
  const said = definition?.prose.plain.replace(/\s+/g, ' ').trim() ?? '';
  const name = term.toLowerCase().replace(/s$/, '');
  const copula = /^(?:(?:an?|the) )?.{0,40}? (?:is|are) /i.exec(said)?.[0] ?? '';
  const rest = copula.toLowerCase().includes(name) ? said.slice(copula.length) : said;
  if (rest.toLowerCase().includes(name)) return undefined;
  const clause = rest.length <= PROMPT_LIMIT ? rest : (/^.{15,120}?(?=[;:.](?:\s|$))/.exec(rest)?.[0] ?? '');
  return clause === '' ? undefined : clause.charAt(0).toUpperCase() + clause.slice(1).replace(/[.;:]$/, '');
}

/** The most alike pairs, so that nothing is in more than `EACH`. */
function mostAlike(pairs: readonly Pair[]): readonly Pair[] {
  const used = new Map<string, number>();
  return pairs
    .toSorted((a, b) => b.alike - a.alike)
    .filter(({ one, other }) => {
      const counts = [one, other].map(({ id }) => used.get(id) ?? 0);
      if (counts.some((count) => count >= EACH)) return false;
      for (const { id } of [one, other]) used.set(id, (used.get(id) ?? 0) + 1);
      return true;
    });
}

function toChoice(topic: Topic, one: Candidate, other: Candidate, typed: boolean): Comparison {
  const [right, wrong] = [other, one];
  const plan: ChoicePlan = {
    kind: 'choice',
    key: `choice ${pairName([one.id, other.id])}`,
    prompt: right.prompt.replace(/\.$/, ''),
    context: cardContext(topic, right.note.group),
    source: right.note.source,
    ...(right.note.group === undefined ? {} : { group: right.note.group }),
    tags: [noteTag('kind', 'choice')],
    sides: [right.side, wrong.side],
    typed,
    pictures: [],
  };
  return { plan, keys: [one.note.key, other.note.key] };
}

function pairName(ids: readonly string[]): string {
  return ids.toSorted().join(' | ');
}
