/** Gives the id of a doubt, by what is asked and the words that it is about: FNV-1a of 32 bits. */
export function doubtId(rule: string, ...words: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(words.join('\n')))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return `${rule}:${hash.toString(16).padStart(8, '0')}`;
}
