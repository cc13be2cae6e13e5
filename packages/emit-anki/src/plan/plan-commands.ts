import type { CommandEntry, Description, Span, Template, Topic, Variant } from '@cribnotes/core';
import { answerTokens, isOddWord } from './answer-leaks.ts';
import { cardContext } from './card-context.ts';
import { aliasTemplates, commandPaths } from './command-names.ts';
import { glossesFor } from './glosses-for.ts';
import type { CommandPlan, Skipped } from './note-plan.ts';
import { noteTag } from './note-tags.ts';
import { ownLine } from './own-line.ts';
import { choosePrompts } from './prompts.ts';
import { picturesOfRow } from './topic-pictures.ts';

/** The longest command that is asked for its meaning, in UTF-16 units. */
const RECOGNISED_LENGTH = 40;

/** The recall note of one row, where it has a sentence of its own. */
export function planRow(topic: Topic, entry: CommandEntry, variant: Variant): CommandPlan | Skipped {
  const { template, group } = variant;
  const refused = { id: variant.id, what: template.text, span: placeOf(variant.occurrences) };
  if (variant.occurrences.every(({ role }) => role === 'counterexample'))
    return { ...refused, reason: 'counterexample' };
  const tokens = answerTokens(template, commandPaths(entry));
  const { prompts, reason } = choosePrompts(descriptionsOf(variant), tokens);
  const [prompt, ...otherPrompts] = prompts;
  if (!prompt) {
    const shown = variant.occurrences.some(({ role }) => role === 'entry');
    return { ...refused, reason: shown ? reason : 'only-mentioned' };
  }
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
    also: aliasTemplates(entry, template),
    parts: glossesFor(variant.glosses, template),
    ...ownLine(variant),
    recognise: isWorthReading(template, variant),
    remarks: variant.notes.slice(0, 3),
    destructive: variant.effect === 'destructive',
    pictures: picturesOfRow(topic, entry, variant),
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

/** Short, and with something in it that one may not remember: short flags, or a name that is no plain word. */
function isWorthReading(template: Template, { flags }: Variant): boolean {
  const placeholders = template.parts.filter(({ kind }) => kind === 'placeholder' || kind === 'compound');
  const terse = template.parts.some(
    (part) =>
      (part.kind === 'flag' && /^-[^-]/.test(part.text)) ||
      (part.kind === 'word' && part.role === 'subcommand' && isOddWord(part.text)),
  );
  const isShort = template.text.length <= RECOGNISED_LENGTH && template.body === undefined;
  return isShort && placeholders.length <= 1 && terse && flags.length <= 2;
}
