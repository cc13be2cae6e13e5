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
