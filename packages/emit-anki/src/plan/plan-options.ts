import type { CommandEntry, Flag, Gloss, Topic, Variant } from '@cribnotes/core';
import { answerTokens, maskAnswer } from './answer-leaks.ts';
import { cardContext } from './card-context.ts';
import type { OptionPlan, Skipped } from './note-plan.ts';
import { noteTag } from './note-tags.ts';
import { beginningOf, shortenPrompt } from './prompts.ts';
import { standsAlone } from './stands-alone.ts';
import { tidyMask } from './tidy-mask.ts';

/**
 * One cloze note for each flag that has a gloss, in the shortest line that uses it with something else.
 * A note each, and not one note with many deletions: so a flag keeps its schedule when the line gets another flag.
 */
export function planOptions(topic: Topic, entry: CommandEntry): readonly (OptionPlan | Skipped)[] {
  const shown = entry.variants.filter((variant) =>
    variant.occurrences.some(({ role }) => role !== 'counterexample'),
  );
  const names = [...new Set(shown.flatMap(({ flags }) => flags))];
  return names.flatMap((name): readonly (OptionPlan | Skipped)[] => {
    const variant = shortest(shown.filter((candidate) => writesAlone(candidate, name)));
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
): OptionPlan | Skipped | undefined {
  const part = variant.template.parts.find((candidate) => isFlag(candidate, flag));
  if (!part) return undefined;
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
  const prompt = shortenPrompt(words.charAt(0).toUpperCase() + words.slice(1));
  return {
    kind: 'option',
    key: `option ${entry.id} ${flag}`,
    prompt,
    context: cardContext(topic, entry.group),
    source,
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
function writesAlone({ template }: Variant, name: string): boolean {
  return template.parts.some((part) => isFlag(part, name) && part.names.length === 1);
}

function isFlag(part: Variant['template']['parts'][number], name: string): part is Flag {
  return part.kind === 'flag' && part.names.includes(name);
}

function shortest(variants: readonly Variant[]): Variant | undefined {
  return variants.toSorted((a, b) => a.template.text.length - b.template.text.length)[0];
}
