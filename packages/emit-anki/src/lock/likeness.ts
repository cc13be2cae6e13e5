const WORD = /[\p{L}\p{N}]+/gu;

/** The words that two texts share, as a part of the words that either has. */
export function commonShare(one: string, other: string): number {
  const words = new Set(one.toLowerCase().match(WORD));
  const others = new Set(other.toLowerCase().match(WORD));
  const common = [...words].filter((word) => others.has(word)).length;
  const all = words.size + others.size - common;
  return all === 0 ? 0 : common / all;
}
