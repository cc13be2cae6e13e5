import type { CommandEntry, Flag, Gloss, Topic, Variant } from '@cribnotes/core';
import { answerTokens, maskAnswer } from './answer-leaks.ts';
import { cardContext } from './card-context.ts';
import type { OptionPlan } from './note-plan.ts';
import { noteTag } from './note-tags.ts';
import { shortenPrompt } from './prompts.ts';

/**
 * One cloze note for each flag that has a gloss, in the shortest line that uses it with something else.
 * A note each, and not one note with many deletions: so a flag keeps its schedule when the line gets another flag.
 */
export function planOptions(topic: Topic, entry: CommandEntry): readonly OptionPlan[] {
  const shown = entry.variants.filter((variant) =>
    variant.occurrences.some(({ role }) => role !== 'counterexample'),
  );
  const names = [...new Set(shown.flatMap(({ flags }) => flags))];
  return names.flatMap((name): readonly OptionPlan[] => {
    const variant = shortest(shown.filter((candidate) => standsAlone(candidate, name)));
    const gloss = glossOf(entry.glosses, name);
    if (!variant || !gloss) return [];
    const plan = planOption(topic, entry, variant, name, gloss);
    return plan ? [plan] : [];
  });
}

function planOption(
  topic: Topic,
  entry: CommandEntry,
  variant: Variant,
  flag: string,
  gloss: Gloss,
): OptionPlan | undefined {
  const part = variant.template.parts.find((candidate) => isFlag(candidate, flag));
  if (!part) return undefined;
  const own = answerTokens({ parts: [part], text: part.text }, []);
  const labelled = new Set([
    ...own.flags,
    ...gloss.label.match(/--?[\w-]+/g)!.filter((word) => word.startsWith('-')),
  ]);
  const masked = maskAnswer(gloss.prose.plain.replace(/\s+/g, ' ').trim(), [], { ...own, flags: labelled });
  const words = masked.replace(/^[\s…:=–—-]+|\s*\(\s*…\s*\)/g, '');
  const prompt = shortenPrompt(words.charAt(0).toUpperCase() + words.slice(1));
  if ((prompt.match(/\p{L}{2,}/gu) ?? []).length === 0) return undefined;
  return {
    kind: 'option',
    key: `option ${entry.id} ${flag}`,
    prompt,
    context: cardContext(topic, entry.group),
    source: gloss.from === 'note' ? gloss.prose.spans[0] : variant.occurrences[0].span,
    group: entry.group,
    tags: [noteTag('kind', 'option'), noteTag('cmd', ...entry.path)],
    level: 4,
    template: variant.template,
    flag,
    gloss,
    tool: entry.tool,
    pictures: [],
  };
}

function glossOf(glosses: readonly Gloss[], name: string): Gloss | undefined {
  const own = glosses.filter(({ target }) => target.kind === 'flag' && target.name === name);
  return own.find(({ from }) => from === 'note') ?? own[0];
}

/** Whether the variant writes the flag by itself: in a cluster such as `-it` the sentence of one would ask for both. */
function standsAlone({ template }: Variant, name: string): boolean {
  return template.parts.some((part) => isFlag(part, name) && part.names.length === 1);
}

function isFlag(part: Variant['template']['parts'][number], name: string): part is Flag {
  return part.kind === 'flag' && part.names.includes(name);
}

function shortest(variants: readonly Variant[]): Variant | undefined {
  return variants.toSorted((a, b) => a.template.text.length - b.template.text.length)[0];
}
