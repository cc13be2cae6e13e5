import type { CommandEntry, Flag, Gloss, Topic, Variant } from '@cribnotes/core';
import { answerTokens, maskAnswer } from './answer-leaks.ts';
import { cardContext } from './card-context.ts';
import type { OptionPlan, Skipped } from './note-plan.ts';
import { noteTag } from './note-tags.ts';
import { beginningOf, shortenPrompt } from './prompts.ts';
import { standsAlone } from './stands-alone.ts';
import { tidyMask } from './tidy-mask.ts';

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
    const lesson = lessonOf(entry, name);
    if (lesson?.row !== row) return [];
    const plan = planOption(topic, entry, row, name, lesson.gloss);
    return plan ? [plan] : [];
  });
}

/** The row that teaches a flag, and its meaning: what the row says itself, or else what another row of the command does. */
function lessonOf(
  { variants }: CommandEntry,
  name: string,
): { readonly row: Variant; readonly gloss: Gloss } | undefined {
  const able = variants.filter(
    (row) => row.occurrences.some(({ role }) => role !== 'counterexample') && writesAlone(row, name),
  );
  const bySource = (rows: readonly Variant[], from: Gloss['from']): readonly Variant[] =>
    rows.filter((row) => glossOf(row, name, from));
  for (const from of ['note', 'tool'] as const) {
    const said = shortest(bySource(variants, from));
    const row = shortest(bySource(able, from)) ?? (said && shortest(able));
    const gloss = row && (glossOf(row, name, from) ?? (said && glossOf(said, name, from)));
    if (row && gloss) return { row, gloss };
  }
  return undefined;
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
    context: cardContext(topic, variant.group),
    source,
    group: variant.group,
    tags: [noteTag('kind', 'option'), noteTag('cmd', ...entry.path)],
    template: variant.template,
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
