import type { CommandEntry, Description, Topic, Variant } from '@cribnotes/core';
import type { Block, Span, Tag } from '../document.ts';
import { description, sentence } from '../words/sentence.ts';
import { join, literal, plain, prose } from '../words/span.ts';
import { templateSpans } from '../words/template.ts';
import { wording } from '../words/wording.ts';
import { furtherSentences } from './further.ts';
import { byGroup } from './groups.ts';
import { input } from './inputs.ts';
import { options } from './options.ts';
import { remarks } from './remarks.ts';

/** Gives every command of the shell and every line for a program's own prompt, by task. */
export function commands(topic: Topic): readonly Block[] {
  const entries = topic.entries.filter((entry) => entry.kind !== 'keys');
  return byGroup(topic, entries, (group) =>
    group.flatMap((entry) => (entry.kind === 'command' ? command(entry) : [input(entry, topic)])),
  );
}

/**
 * The plainest way to use a command comes first and carries what is true of all of them: its other spellings,
 * the notes about it and its options. Ways with the same sentence share it.
 */
function command(entry: CommandEntry): readonly Block[] {
  const ways = merged(
    [...entry.variants].sort((a, b) => a.flags.length - b.flags.length),
    furtherSentences(entry),
  );
  return ways.map((way, index) => ({
    kind: 'item',
    tags: way.tags,
    body: index === 0 ? [...aboutAll(way, entry), ...options(entry.glosses)] : remarks(way),
  }));
}

/** Command lines, and the sentences about them. */
interface Way {
  readonly tags: [Tag, ...Tag[]];
  readonly said: readonly Span[];
  readonly further: readonly (readonly Span[])[];
}

function merged(
  variants: readonly Variant[],
  others: ReadonlyMap<Variant, readonly Description[]>,
): readonly Way[] {
  const ways: Way[] = [];
  for (const variant of variants) {
    const tag = templateSpans(variant.template);
    const said = variant.description === undefined ? [] : description(variant.description);
    const further = (others.get(variant) ?? []).map(description);
    const before = ways.at(-1);
    const same = before !== undefined && said.length > 0 && plain(before.said) === plain(said);
    if (same && further.length === 0) before.tags.push(tag);
    else ways.push({ tags: [tag], said, further });
  }
  return ways;
}

function aboutAll({ said, further }: Way, entry: CommandEntry): readonly Block[] {
  const told = entry.variants.flatMap((variant) => variant.description?.text ?? []);
  const notes = entry.notes.filter((note) => !told.map(wording).includes(wording(note.plain))).map(sentence);
  return remarks({ said, further: [...further, ...notes], last: aliases(entry) });
}

function aliases(entry: CommandEntry): readonly Span[] {
  const others = entry.aliases.filter((alias) => alias !== entry.display);
  if (others.length === 0) return [];
  const names = join(
    others.map((alias) => [literal(alias)]),
    ', ',
  );
  return [prose('Same as '), ...names, prose('.')];
}
