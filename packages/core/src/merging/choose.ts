import { anyOf } from '../languages/alternatives.ts';
import type { Description } from '../model.ts';
import { agreementOf } from './agreement.ts';
import { likeness, stems } from './likeness.ts';

/** A subject that does not name what it is. */
const VAGUE = new RegExp(`^(?:${anyOf('grammar', 'vague')})(?!\\p{L})`, 'iu');

/**
 * Chooses the sentence to print: the one most like all others, the tool's own help counting as one more voice. Wrong
 * claims are out-voted, and no text is made up. Sentences that cover several commands come last.
 */
export function chooseDescription(
  candidates: readonly Description[],
  help: string | undefined,
): Description | undefined {
  if (candidates.length === 0) return undefined;
  const agreement = agreementOf(candidates.map((c) => c.text));
  const voice = help === undefined ? undefined : stems(help);
  const score = (i: number): number => {
    const c = candidates[i] as Description;
    const words = agreement.words[i] as ReadonlySet<string>;
    const count = c.text.split(' ').length;
    let points =
      agreement.with(i) / Math.max(1, candidates.length - 1) +
      (voice ? likeness(words, voice) * 1.5 : 0) +
      c.confidence * 0.3;
    if (c.shared) points -= 1.5;
    if (c.how === 'heading') points -= 0.25;
    if (VAGUE.test(c.text)) points -= 0.3;
    if (count > 16) points -= 0.15 + (count - 16) * 0.02;
    if (count < 4) points -= 0.2;
    // A title ("Building the image") says less than an instruction.
    if (/^\p{L}+ing\b/u.test(c.text)) points -= 0.2;
    return points;
  };
  const ranked = candidates
    .map((c, i) => ({ c, points: score(i) }))
    .sort((a, b) => b.points - a.points || (a.c.text < b.c.text ? -1 : 1));
  return ranked[0]?.c;
}
