import type { CommandEntry, Topic, Variant } from '@cribnotes/core';
import { answerTokens } from './answer-leaks.ts';
import {
  ALIKE,
  type Candidate,
  COMPARED,
  type Comparison,
  mostAlike,
  NEXT,
  toChoice,
} from './choice-pairs.ts';
import { commandPaths } from './command-names.ts';
import { normalizeFront } from './distinct-fronts.ts';
import type { NotePlan } from './note-plan.ts';
import { descriptionsOf } from './plan-commands.ts';
import { choosePrompts } from './prompts.ts';
import { alikeNames, commonWords, contentWords, sharedWords } from './siblings.ts';

/** How much more alike two lines of one command are. */
const ONE_COMMAND = 0.15;

/** How many words in common are enough where nothing else is. */
const TOGETHER = 3;

/** How many sentences of a row are looked at. */
const SENTENCES = 6;

/** Notes that ask which of two lines a sentence is about: of one tool, with sibling verbs or objects, said with the same words. */
export function planLineChoices(topic: Topic, notes: readonly NotePlan[]): readonly Comparison[] {
  const taught = new Map(notes.map((note) => [note.key, note]));
  const candidates = rowsOf(topic).flatMap((row) => candidatesOf(row, taught.get(row.variant.id)));
  const fronts = new Map(candidates.map((one) => [one, normalizeFront(one.prompt)]));
  const many = candidates.length > COMPARED;
  const pairs = candidates.flatMap((one, at) =>
    candidates.slice(at + 1, many ? at + 1 + NEXT : undefined).flatMap((other) => {
      if (one.id === other.id || (many && one.variant.group !== other.variant.group)) return [];
      const alike = fronts.get(one) === fronts.get(other) ? 0 : likenessOfRows(one, other);
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

/** The questions that may ask for a row: of its own card, or else each sentence that the notes have about it. */
function candidatesOf(row: Row, note: NotePlan | undefined): readonly (Candidate & Row)[] {
  const { entry, variant } = row;
  if (entry.path.length < 2 || (note?.kind === 'command' && note.given)) return [];
  if (!variant.occurrences.some(({ role }) => role === 'entry')) return [];
  const tokens = answerTokens(variant.template, commandPaths(entry));
  const said = choosePrompts(descriptionsOf(variant), tokens).prompts.filter(({ gap }) => !gap);
  const prompts =
    note?.kind === 'command'
      ? [{ ...note, text: note.prompt }, ...said.slice(1).filter(({ text }) => text !== note.prompt)]
      : said;
  const [definition] = descriptionsOf(variant);
  if (!definition) return [];
  return prompts.slice(0, SENTENCES).map(({ text, meaning, source }, at) => ({
    ...row,
    id: variant.id,
    side: {
      term: lineName(row),
      definition: { ...definition.prose, plain: meaning, inlines: [{ kind: 'text', text: meaning }] },
    },
    whole: variant.template.text,
    prompt: text,
    isFirst: at === 0,
    group: variant.group,
    source,
    key: note?.key,
  }));
}

function rowsOf({ entries }: Topic): readonly Row[] {
  return entries.flatMap((entry) =>
    entry.kind === 'command' ? entry.variants.map((variant) => ({ entry, variant })) : [],
  );
}

function likenessOfRows(one: Candidate & Row, other: Candidate & Row): number {
  // A further sentence counts only beside a further one: "runs attached", "runs detached".
  if (one.isFirst !== other.isFirst) return 0;
  if (one.entry.tool !== other.entry.tool || tellsItself(one, other)) return 0;
  if (isBelow(one.entry, other.entry) || isBelow(other.entry, one.entry)) return 0;
  const flags = Math.abs(one.variant.flags.length - other.variant.flags.length);
  if (one.entry === other.entry) {
    const [typed, otherTyped] = [one, other].map(optionsOf);
    return typed === otherTyped && typed! <= 1 ? sharedWords(one.prompt, other.prompt) + ONE_COMMAND : 0;
  }
  const objects = new Set([...objectsOf(one), ...objectsOf(other)]);
  const words = sharedWords(one.prompt, other.prompt, objects);
  const many = commonWords(one.prompt, other.prompt, objects);
  const [name = '', otherName = ''] = [one, other].map(({ entry }) => entry.display.split(' ').at(-1));
  const names = alikeNames(name, otherName);
  if (saysAll(one, other) || saysAll(other, one)) return 0;
  const isSame = operandsOf(one) === operandsOf(other);
  const isBare = one.variant.flags.length === 0 && other.variant.flags.length === 0;
  if (many >= TOGETHER) return words + names;
  const isNear = isBare && names > 0 && (many > 0 || (isSame && operandsOf(one) !== ''));
  if (!isNear && !(isSame && many === TOGETHER - 1)) return 0;
  return words + names + (isSame ? 0.25 : 0) - flags * 0.3;
}

/** How many options a line has as it is typed: `-it` is one. */
function optionsOf({ variant }: Row): number {
  return variant.template.parts.filter(({ kind }) => kind === 'flag').length;
}

/** Whether a sentence has all words of another one, so that it may be about either line. */
function saysAll(one: Candidate, other: Candidate): boolean {
  const words = contentWords(one.prompt);
  return [...contentWords(other.prompt)].every((word) => words.has(word));
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
