import type { CommandEntry, Description, Gloss, Span, Template, Topic, Variant } from '@cribnotes/core';
import { answerTokens, isOddWord } from './answer-leaks.ts';
import { cardContext } from './card-context.ts';
import type { CommandPlan, DeckPlan, Skipped } from './note-plan.ts';
import { noteTag } from './note-tags.ts';
import { choosePrompts } from './prompts.ts';
import { standsAlone } from './stands-alone.ts';
import { picturesNear } from './topic-pictures.ts';

/** The longest command that is asked for its meaning, in UTF-16 units. */
const RECOGNISED_LENGTH = 40;

/** One recall note for each variant of a command that has a sentence of its own. */
export function planCommand(topic: Topic, entry: CommandEntry): DeckPlan {
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
  const parts = glossesFor(entry.glosses, template, variant.flags);
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
    destructive: entry.effect === 'destructive',
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

/** Every spelling of the command's path. */
export function commandPaths(entry: CommandEntry): readonly string[] {
  return [...new Set([entry.display, entry.path.join(' '), ...entry.aliases])].filter(Boolean);
}

/** The glosses of the flags and placeholders that the line has, one for each, the author's words before the tool's. */
export function glossesFor(
  glosses: readonly Gloss[],
  template: Template,
  flags: readonly string[],
): readonly Gloss[] {
  const found = new Map<string, Gloss>();
  for (const gloss of glosses) {
    const { target } = gloss;
    const occurs =
      target.kind === 'flag'
        ? flags.includes(target.name)
        : template.text
            .split(/[\s:=]+/)
            .some((word) => word.replace(/^\[?<|>\]?(\.\.\.)?$/g, '') === target.text);
    const known = found.get(gloss.label);
    if (
      occurs &&
      standsAlone(gloss.prose.plain) &&
      (!known || (known.from === 'tool' && gloss.from === 'note'))
    )
      found.set(gloss.label, gloss);
  }
  return [...found.values()];
}

/**
 * The command's other name: the full one, or the first alias where the notes use the full one. What comes after
 * the name is the same and is left out, as `docker container run …`.
 */
function aliasTemplates(entry: CommandEntry, template: Template): readonly Template[] {
  const length = entry.display.split(' ').length;
  const head = template.parts.slice(0, length).map((part) => (part.kind === 'word' ? part.text : ''));
  if (head.join(' ') !== entry.display) return [];
  const rest = template.parts.slice(length);
  return commandPaths(entry)
    .filter((path) => path !== entry.display)
    .slice(0, 1)
    .map((path) => ({
      parts: [
        ...path.split(' ').map((text, at) => ({
          kind: 'word' as const,
          role: at === 0 ? ('program' as const) : ('subcommand' as const),
          text,
        })),
        ...(rest.length === 0 ? [] : [{ kind: 'operator' as const, text: '…' }]),
      ],
      text: path + (rest.length === 0 ? '' : ' …'),
    }));
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
