import type { CommandEntry, Description, Variant } from '@cribnotes/core';
import { contentWords } from '../words/wording.ts';

/** Words that a further sentence must add to be worth its line. */
const enough = 3;

/** Below this the sentence is a guess about another command (`Description.confidence`). */
const sure = 0.5;

/**
 * Gives the sentences about each variant that say more than what the entry says already.
 * Several notes on one command mostly repeat each other; the few that add a condition or a warning do not.
 */
export function furtherSentences(entry: CommandEntry): ReadonlyMap<Variant, readonly Description[]> {
  const known = new Set(contentWords(said(entry)));
  return new Map(
    entry.variants.map((variant) => [
      variant,
      variant.otherDescriptions.filter((other) => {
        const fresh = new Set(contentWords(other.text).filter((word) => !known.has(word)));
        const shown = !other.shared && other.confidence >= sure && fresh.size >= enough;
        if (shown) for (const word of fresh) known.add(word);
        return shown;
      }),
    ]),
  );
}

function said(entry: CommandEntry): string {
  const sentences = entry.variants.flatMap((variant) => [
    variant.template.text,
    variant.description?.text ?? '',
  ]);
  const notes = [...entry.notes, ...entry.glosses.map((gloss) => gloss.prose)].map((text) => text.plain);
  return [...entry.path, ...sentences, ...notes].join(' ');
}
