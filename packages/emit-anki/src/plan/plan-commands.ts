import type { CommandEntry, Description, Span, Template, Topic, Variant } from '@cribnotes/core';
import { answerTokens, isOddWord } from './answer-leaks.ts';
import { cardContext } from './card-context.ts';
import { aliasTemplates, commandPaths } from './command-names.ts';
import { glossesFor } from './glosses-for.ts';
import type { CommandPlan, DeckPlan, Skipped } from './note-plan.ts';
import { noteTag } from './note-tags.ts';
import { choosePrompts } from './prompts.ts';
import { picturesNear } from './topic-pictures.ts';

/** The longest command that is asked for its meaning, in UTF-16 units. */
const RECOGNISED_LENGTH = 40;

/** One recall note for each variant of a command that has a sentence of its own. */
export function planCommand(topic: Topic, entry: CommandEntry): Pick<DeckPlan, 'notes' | 'skipped'> {
  const notes: CommandPlan[] = [];
  const skipped: Skipped[] = [];
  for (const variant of entry.variants) {
    const planned = planVariant(topic, entry, variant);
    if ('reason' in planned) skipped.push(planned);
    else notes.push(planned);
  }
  return { notes, skipped };
}

function planVariant(topic: Topic, entry: CommandEntry, variant: Variant): CommandPlan | Skipped {
  const { template } = variant;
  const span = placeOf(variant.occurrences);
  const refused = { id: variant.id, what: template.text, span };
  if (variant.occurrences.every(({ role }) => role === 'counterexample'))
    return { ...refused, reason: 'counterexample' };
  const tokens = answerTokens(template, commandPaths(entry));
  const { prompts, reason } = choosePrompts(descriptionsOf(variant), tokens);
  const [prompt, ...otherPrompts] = prompts;
  if (!prompt) {
    const shown = variant.occurrences.some(({ role }) => role === 'entry');
    return { ...refused, reason: shown ? reason : 'only-mentioned' };
  }
  const parts = glossesFor(entry.glosses, template);
  return {
    kind: 'command',
    key: variant.id,
    prompt: prompt.text,
    otherPrompts,
    meaning: prompt.meaning,
    context: cardContext(topic, entry.group, tokens),
    source: prompt.source,
    group: entry.group,
    tags: [noteTag('kind', 'command'), noteTag('cmd', ...entry.path)],
    level: isDaily(variant) ? 0 : variant.flags.length === 0 ? 1 : 2,
    template,
    also: aliasTemplates(entry, template),
    parts,
    ...exampleOf(variant),
    recognise: isWorthReading(template, variant),
    remarks: entry.variants.length === 1 || variant === entry.variants[0] ? entry.notes.slice(0, 3) : [],
    destructive: (variant.effect ?? entry.effect) === 'destructive',
    pictures: variant === entry.variants[0] ? picturesNear(topic, entry.id) : [],
    tool: entry.tool,
  };
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

function exampleOf({ examples, template }: Variant): { readonly example?: string } {
  const line = examples.find((example) => example.line !== template.text && example.line.length <= 160)?.line;
  return line === undefined ? {} : { example: line };
}

/** A command is daily when the notes show it bare and more than once. */
function isDaily({ flags, occurrences }: Variant): boolean {
  return flags.length === 0 && occurrences.filter(({ role }) => role === 'entry').length > 1;
}

/** Short, and with something in it that one may not remember: short flags, or a name that is no plain word. */
function isWorthReading(template: Template, { flags }: Variant): boolean {
  const placeholders = template.parts.filter(({ kind }) => kind === 'placeholder' || kind === 'compound');
  const terse = template.parts.some(
    (part) =>
      (part.kind === 'flag' && /^-[^-]/.test(part.text)) ||
      (part.kind === 'word' && part.role === 'subcommand' && isOddWord(part.text)),
  );
  return template.text.length <= RECOGNISED_LENGTH && placeholders.length <= 1 && terse && flags.length <= 2;
}
