import type { CommandEntry, Topic, Variant } from '@cribnotes/core';
import { answerTokens } from './answer-leaks.ts';
import { cardContext } from './card-context.ts';
import { commandPaths } from './command-names.ts';
import type { MeaningPlan, Skipped, SkipReason } from './note-plan.ts';
import { noteTag } from './note-tags.ts';
import { phrasesOf } from './phrases.ts';
import { UNFINISHED } from './prompt-faults.ts';
import { picturesOfRow } from './topic-pictures.ts';

/** Sentences that say what a line does and ask for nothing: "Stop one", "List". */
const SAYS_ENOUGH: ReadonlySet<SkipReason> = new Set(['leaks-verb', 'lost-object']);

/** The note that asks what a line does, where its own sentence cannot ask for it before that is settled. */
export function planMeaning(
  topic: Topic,
  entry: CommandEntry,
  variant: Variant,
  { reason, said, span }: Skipped,
): MeaningPlan | undefined {
  const { template, group, description } = variant;
  if (!SAYS_ENOUGH.has(reason)) return undefined;
  const meaning = description?.text ?? said;
  if (meaning === undefined || UNFINISHED.test(meaning)) return undefined;
  return {
    kind: 'meaning',
    key: `meaning ${variant.id}`,
    prompt: `${phrasesOf(topic.language).command} ${template.text}`,
    context: cardContext(topic, group, answerTokens(template, commandPaths(entry))),
    source: span,
    ...(group === undefined ? {} : { group }),
    tags: [noteTag('kind', 'meaning'), noteTag('cmd', ...entry.path)],
    template,
    meaning,
    pictures: picturesOfRow(topic, entry, variant),
  };
}
