import type { CommandEntry, Flag, Gloss, Part, Template, Topic, Variant } from '@cribnotes/core';
import { fillPhrase } from '@cribnotes/core/printed-words';
import { answerTokens, maskAnswer } from './answer-leaks.ts';
import { cardContext } from './card-context.ts';
import { ASKED } from './given-options.ts';
import type { OptionPlan, Skipped } from './note-plan.ts';
import { noteTag } from './note-tags.ts';
import { phrasesOf } from './phrases.ts';
import { beginningOf, shortenPrompt } from './prompts.ts';
import { spellParts } from './spell-parts.ts';
import { standsAlone } from './stands-alone.ts';
import { tidyMask } from './tidy-mask.ts';
import { helpProse, optionHelp, optionLabel } from './tool-help.ts';

/**
 * The cloze notes that a row brings: one for each flag of its command that is explained, in the shortest of the rows that
 * explain it. A note each, and not one note with many deletions: so a flag keeps its schedule when the line gets another.
 */
export function planOptions(
  topic: Topic,
  entry: CommandEntry,
  row: Variant,
): readonly (OptionPlan | Skipped)[] {
  return row.flags.flatMap((name): readonly (OptionPlan | Skipped)[] => {
    const lesson = knownLesson(topic, entry, name);
    if (lesson?.row !== row) return [];
    const plan = planOption(topic, entry, row, name, lesson.gloss);
    const help =
      plan && 'reason' in plan && lesson.gloss.from === 'note'
        ? helpLesson(topic, entry, name, [row])
        : undefined;
    const instead = help && planOption(topic, entry, row, name, help.gloss);
    if (instead && !('reason' in instead)) return [instead];
    return plan ? [plan] : [];
  });
}

type Lesson = { readonly row: Variant; readonly gloss: Gloss } | undefined;

/** The lessons of an entry by flag: every row with the flag asks for them. */
const lessons = new WeakMap<CommandEntry, Map<string, Lesson>>();

function knownLesson(topic: Topic, entry: CommandEntry, name: string): Lesson {
  const known = lessons.get(entry) ?? new Map<string, Lesson>();
  lessons.set(entry, known);
  const lesson = known.has(name) ? known.get(name) : lessonOf(topic, entry, name);
  known.set(name, lesson);
  return lesson;
}

/**
 * The row that teaches a flag, and its meaning: what the row says itself, or else what another row of the command does, or
 * else what the tool's help says of an option that tells two rows apart.
 */
function lessonOf(topic: Topic, entry: CommandEntry, name: string): Lesson {
  const { variants } = entry;
  const able = variants.filter(
    (row) =>
      row.occurrences.some(({ role }) => role !== 'counterexample') &&
      row.template.parts.some((part) => isFlag(part, name)),
  );
  const bySource = (rows: readonly Variant[], from: Gloss['from']): readonly Variant[] =>
    rows.filter((row) => glossOf(row, name, from));
  for (const from of ['note', 'tool'] as const) {
    const said = shortest(bySource(variants, from));
    const row = shortest(bySource(able, from)) ?? (said && shortest(able));
    const gloss = row && (glossOf(row, name, from) ?? (said && glossOf(said, name, from)));
    if (!row || !gloss) continue;
    const help = saysLittle(gloss) ? helpLesson(topic, entry, name, [row]) : undefined;
    return help ?? { row, gloss };
  }
  return helpLesson(topic, entry, name, able);
}

/** "port flag": two words of the author's say less than the tool's help. */
function saysLittle({ prose, from }: Gloss): boolean {
  return from === 'note' && (prose.plain.match(/\p{L}{2,}/gu) ?? []).length <= 2;
}

function helpLesson(
  { language }: Topic,
  entry: CommandEntry,
  name: string,
  able: readonly Variant[],
): Lesson {
  const row = shortest(
    able.filter(({ template }) => template.parts.filter(({ kind }) => kind === 'flag').length <= ASKED),
  );
  const differs =
    row &&
    (row.base !== undefined || entry.variants.some((other) => other !== row && !other.flags.includes(name)));
  const text = /^en\b/i.test(language) && differs ? optionHelp(entry, name) : undefined;
  if (text === undefined || row === undefined || name === '--help' || !asksForIt(text, row, name))
    return undefined;
  const label = optionLabel(entry, name);
  const prose = helpProse(text, row.occurrences[0].span);
  return { row, gloss: { target: { kind: 'flag', name }, label, prose, from: 'tool' } };
}

/** Whether words of a help page ask for an option, and neither say its name nor too little. */
function asksForIt(text: string, { template }: Variant, name: string): boolean {
  const part = template.parts.find((candidate) => isFlag(candidate, name));
  const typed = part?.kind === 'flag' && part.text.startsWith('--') ? part.text.slice(2).split('-') : [];
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isSaid = typed.some((piece) =>
    words.some((word) => piece.length > 2 && word.startsWith(piece.slice(0, 4))),
  );
  return words.length > 2 && !isSaid && !/(?<![\w-])--?\p{L}/u.test(text);
}

function planOption(
  topic: Topic,
  entry: CommandEntry,
  variant: Variant,
  flag: string,
  gloss: Gloss,
): OptionPlan | Skipped | undefined {
  const template = apart(variant.template);
  const part = template.parts.find((candidate) => isFlag(candidate, flag));
  if (part?.names.length !== 1) return undefined;
  const own = answerTokens({ parts: [part], text: part.text }, []);
  const labelled = new Set([
    ...own.flags,
    ...gloss.label.match(/--?[\w-]+/g)!.filter((word) => word.startsWith('-')),
  ]);
  const said = beginningOf(gloss.prose.plain.replace(/\s+/g, ' ').trim());
  const masked = maskAnswer(said, [], { ...own, flags: labelled });
  const source = gloss.from === 'note' ? gloss.prose.spans[0] : variant.occurrences[0].span;
  const words = (masked === said ? said : tidyMask(masked)).replace(/^[\s…:=–—-]+/, '');
  if (!standsAlone(words) || !/\p{L}{2}/u.test(words))
    return { id: `${entry.id} ${flag}`, what: gloss.label, reason: 'dangling-sentence', span: source };
  if (words.includes('…') && masked !== said)
    return { id: `${entry.id} ${flag}`, what: gloss.label, reason: 'masked-sentence', span: source };
  const first = firstStatement(words);
  const help = gloss.from === 'tool' ? ` (${fillPhrase(phrasesOf(topic.language).help, entry.tool)})` : '';
  const prompt = shortenPrompt(first.charAt(0).toUpperCase() + first.slice(1)) + help;
  return {
    kind: 'option',
    key: `option ${entry.id} ${flag}`,
    prompt,
    context: cardContext(topic, variant.group),
    source,
    group: variant.group,
    tags: [noteTag('kind', 'option'), noteTag('cmd', ...entry.path)],
    template,
    flag,
    gloss,
    tool: entry.tool,
    pictures: [],
  };
}

function glossOf({ glosses }: Variant, name: string, from: Gloss['from']): Gloss | undefined {
  return glosses.find(
    (gloss) => gloss.target.kind === 'flag' && gloss.target.name === name && gloss.from === from,
  );
}

/** The line with the flags of a cluster one by one: in `-it` the sentence of one would ask for both. */
function apart({ parts, text, ...rest }: Template): Template {
  const single = parts.flatMap((part): readonly Part[] => {
    const letters = part.kind === 'flag' && /^-\p{L}{2,}$/u.test(part.text) ? [...part.text.slice(1)] : [];
    if (part.kind !== 'flag' || part.value || letters.length !== part.names.length) return [part];
    return letters.map((letter, at) => ({ ...part, text: `-${letter}`, names: [part.names[at]!] }));
  });
  return single.length === parts.length
    ? { parts, text, ...rest }
    : { ...rest, parts: single, text: spellParts(single) };
}

/** Of what is told of an option its first statement: what follows a semicolon is another one. */
function firstStatement(words: string): string {
  const clause = words.slice(0, Math.max(0, words.indexOf('; ')));
  return clause.length >= 10 ? clause : words;
}

function isFlag(part: Variant['template']['parts'][number], name: string): part is Flag {
  return part.kind === 'flag' && part.names.includes(name);
}

function shortest(variants: readonly Variant[]): Variant | undefined {
  return variants.toSorted((a, b) => a.template.text.length - b.template.text.length)[0];
}
