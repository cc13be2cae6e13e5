import type { Description } from '../model.ts';

/** Common endings cut off, so that "lists", "listing" and "list" count as one word. Works on Latin words; others stay whole. */
export function stems(text: string): Set<string> {
  return new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [])
      .filter((w) => w.length > 2)
      .map((w) => w.replace(/(ing|ed|es|s|ly|en|er)$/, ''))
      .filter((w) => w.length > 1),
  );
}

/** How much two sets have in common, from 0 to 1 (Jaccard). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const x of a) if (b.has(x)) common += 1;
  return common / (a.size + b.size - common);
}

/**
 * Chooses the sentence to print: the one most like all others, the tool's own help counting as one more voice. Wrong
 * claims are out-voted, and no text is made up. Sentences that cover several commands come last.
 */
export function chooseDescription(
  candidates: readonly Description[],
  help: string | undefined,
): Description | undefined {
  if (candidates.length === 0) return undefined;
  const words = candidates.map((c) => stems(c.text));
  const voice = help === undefined ? undefined : stems(help);
  const score = (i: number): number => {
    const c = candidates[i] as Description;
    const others = words.filter((_, k) => k !== i);
    const agreement =
      others.reduce((sum, w) => sum + likeness(words[i] as Set<string>, w), 0) / Math.max(1, others.length);
    const count = c.text.split(' ').length;
    let points =
      agreement + (voice ? likeness(words[i] as Set<string>, voice) * 1.5 : 0) + c.confidence * 0.3;
    if (c.shared) points -= 1.5;
    if (c.how === 'heading') points -= 0.25;
    if (/^(it|we|you|this|that|dies|es|esto|это)\b/iu.test(c.text)) points -= 0.3;
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
