import type { CommandEntry, Description, Span, Template, Topic, Variant } from '@cribnotes/core';
import { fillPhrase } from '@cribnotes/core/printed-words';
import { type AnswerTokens, answerTokens, isOddWord } from './answer-leaks.ts';
import { cardContext } from './card-context.ts';
import { aliasTemplates, commandPaths } from './command-names.ts';
import { asksTooMuch, givenOptions } from './given-options.ts';
import { glossesFor } from './glosses-for.ts';
import { isDoubted } from './is-doubted.ts';
import type { CommandPlan, Prompt, Skipped, SkipReason } from './note-plan.ts';
import { noteTag } from './note-tags.ts';
import { ownLine } from './own-line.ts';
import { phrasesOf } from './phrases.ts';
import { beginsWith, promptFault, verbOf } from './prompt-faults.ts';
import { choosePrompts } from './prompts.ts';
import { contentWords, stemOf } from './siblings.ts';
import { commandHelp, helpProse } from './tool-help.ts';
import { picturesOfRow, withoutPictureWords } from './topic-pictures.ts';

/** Names without a vowel that whoever uses a shell reads like words. */
const KNOWN: ReadonlySet<string> = new Set(['cp', 'ls', 'mv', 'rm', 'rmi']);

/** The longest command that is asked for its meaning, in UTF-16 units. */
const RECOGNISED_LENGTH = 40;

/** The recall note of one row, where it has a sentence of its own. */
export function planRow(topic: Topic, entry: CommandEntry, variant: Variant): CommandPlan | Skipped {
  const { template, group } = variant;
  const refused = { id: variant.id, what: template.text, span: placeOf(variant.occurrences) };
  if (variant.occurrences.every(({ role }) => role === 'counterexample'))
    return { ...refused, reason: 'counterexample' };
  if (variant.occurrences.some(({ ask }) => ask === '')) return { ...refused, reason: 'not-asked' };
  const tokens = answerTokens(template, commandPaths(entry));
  const { prompts, reason } = promptsFor(topic, entry, variant, tokens);
  const [prompt, ...otherPrompts] = prompts;
  if (!prompt) {
    const shown = variant.occurrences.some(({ role }) => role === 'entry');
    const said = variant.description?.text;
    const told = said === undefined ? refused : { ...refused, said };
    return { ...told, reason: shown ? reason : 'only-mentioned' };
  }
  if (askedFor(variant.occurrences) === undefined && isDoubted(topic, variant))
    return { ...refused, reason: 'doubtful-sentence', said: prompt.meaning };
  const given = givenOptions(entry, variant);
  if (askedFor(variant.occurrences) === undefined && asksTooMuch(entry, variant))
    return { ...refused, reason: 'more-options', said: prompt.meaning };
  return {
    kind: 'command',
    key: variant.id,
    prompt: prompt.text,
    otherPrompts,
    meaning: prompt.meaning,
    context: cardContext(topic, group, tokens),
    source: prompt.source,
    group,
    tags: [noteTag('kind', 'command'), noteTag('cmd', ...entry.path)],
    template,
    ...(given === undefined ? {} : { given: [given] }),
    also: aliasTemplates(entry, template),
    parts: glossesFor(variant.glosses, template),
    ...ownLine(variant),
    recognise: variant.occurrences.some(({ both }) => both) || isWorthReading(template, variant),
    remarks: variant.notes.slice(0, 3),
    destructive: variant.effect === 'destructive',
    pictures: picturesOfRow(topic, entry, variant),
    tool: entry.tool,
  };
}

/**
 * The sentences that can ask for a row, the best first: those with nothing wrong; else, where the author's only give the
 * command away, what the tool's own help says; else none, and what is wrong with the first.
 */
function promptsFor(
  topic: Topic,
  entry: CommandEntry,
  variant: Variant,
  tokens: AnswerTokens,
): ReturnType<typeof choosePrompts> {
  const asked = askedFor(variant.occurrences);
  if (asked) return { prompts: [asked], reason: 'no-sentence' };
  const { prompts, reason } = choosePrompts(
    descriptionsOf(variant).map((description) => withoutPictureWords(topic, description)),
    tokens,
  );
  const verb = verbOf(topic, entry);
  const faultOf = (prompt: Prompt): SkipReason | undefined => promptFault(prompt, variant, verb);
  const [first] = prompts;
  const fault = first && faultOf(first);
  const rest = fault === 'leaks-verb' ? restOf(first!) : undefined;
  if (rest && faultOf(rest) === undefined) return { prompts: [rest], reason };
  const others = prompts.slice(1).filter((prompt) => faultOf(prompt) === undefined);
  if (first === undefined) return { prompts, reason };
  if (fault === undefined) {
    const rank = (prompt: Prompt): number => Number(misleads(topic, entry, prompt));
    return { prompts: [first, ...others].toSorted((a, b) => rank(a) - rank(b)), reason };
  }
  const named = others.filter(({ text }) => namesObject(text, variant));
  const help = fault === 'leaks-verb' ? helpPrompt(topic, entry, variant, tokens) : undefined;
  const saysIt = help && verb !== undefined && contentWords(help.text).has(stemOf(verb));
  const all = help && !saysIt && faultOf(help) === undefined ? [help, ...named] : named;
  return { prompts: all, reason: fault };
}

/** Whether a sentence of few words begins with the name of another command: "Tag image" for `docker build -t`. */
function misleads(topic: Topic, entry: CommandEntry, { text }: Prompt): boolean {
  if (contentWords(text).size > 2) return false;
  return topic.entries.some((other) => {
    if (other === entry || other.kind !== 'command' || other.tool !== entry.tool) return false;
    const verb = verbOf(topic, other);
    return verb !== undefined && verb !== entry.display.split(' ').at(-1) && beginsWith(text, verb);
  });
}

/** What a sentence says behind its first verb: "Build it and create an image of your own". */
function restOf(prompt: Prompt): Prompt | undefined {
  const [, rest = ''] = /^[^,;.]*? and (\p{Ll}.*)$/u.exec(prompt.text) ?? [];
  if (contentWords(rest).size < 3) return undefined;
  return { ...prompt, text: rest.charAt(0).toUpperCase() + rest.slice(1) };
}

/** The question that the author asks himself, in a comment. */
export function askedFor(occurrences: Variant['occurrences']): Prompt | undefined {
  const place = occurrences.find(({ ask }) => ask !== undefined);
  if (place?.ask === undefined) return undefined;
  const meaning = place.description?.text ?? place.ask;
  return { text: place.ask, meaning, gap: false, source: place.span };
}

/** What the tool's help says of a command, marked as such. */
function helpPrompt(
  topic: Topic,
  entry: CommandEntry,
  { occurrences }: Variant,
  tokens: AnswerTokens,
): Prompt | undefined {
  const said = /^en\b/i.test(topic.language) ? commandHelp(entry) : undefined;
  if (said === undefined) return undefined;
  const prose = helpProse(said, placeOf(occurrences));
  const help: Description = { prose, text: said, how: 'after', shared: false, confidence: 1 };
  const [prompt] = choosePrompts([help], tokens).prompts;
  const phrase = fillPhrase(phrasesOf(topic.language).help, entry.tool);
  return prompt && { ...prompt, text: `${prompt.text} (${phrase})` };
}

/** Whether a sentence that is not the row's first says what the row is done to. */
function namesObject(text: string, { template }: Variant): boolean {
  const said = text.toLowerCase();
  const objects = template.parts.flatMap((part) =>
    part.kind === 'placeholder' ? [part.name.split('-').at(-1) ?? ''] : [],
  );
  if (objects.length > 0) return objects.some((object) => object !== '' && said.includes(object));
  return (text.match(/\p{L}{2,}/gu) ?? []).length > 2;
}

/** All sentences of something, the one to print first. */
export function descriptionsOf(from: {
  readonly description?: Description;
  readonly otherDescriptions: readonly Description[];
}): readonly Description[] {
  return from.description ? [from.description, ...from.otherDescriptions] : from.otherDescriptions;
}

/** Where something stands: its first place as an entry, or else its first place. */
export function placeOf(occurrences: Variant['occurrences']): Span {
  return (occurrences.find(({ role }) => role === 'entry') ?? occurrences[0]).span;
}

/** Short, and with something in it that one may not remember: short flags, or a name that is no plain word. */
function isWorthReading(template: Template, { flags }: Variant): boolean {
  const placeholders = template.parts.filter(({ kind }) => kind === 'placeholder' || kind === 'compound');
  const terse = template.parts.some(
    (part) =>
      (part.kind === 'flag' && /^-[^-]/.test(part.text)) ||
      (part.kind === 'word' &&
        part.role === 'subcommand' &&
        isOddWord(part.text) &&
        (flags.length > 0 || !KNOWN.has(part.text))),
  );
  const isShort = template.text.length <= RECOGNISED_LENGTH && template.body === undefined;
  return (
    isShort && placeholders.length <= 1 && terse && flags.length <= 2 && !template.text.endsWith(' --help')
  );
}
