const WORD = /\p{L}{3,}/gu;

/** How much two sentences speak of the same: the part of the shorter one's words that the other has too. */
export function sharedWords(one: string, other: string, without: ReadonlySet<string> = new Set()): number {
  const [words, others] = [contentWords(one, without), contentWords(other, without)];
  return commonWords(one, other, without) / Math.max(1, Math.min(words.size, others.size));
}

/** How many words two sentences have in common. */
export function commonWords(one: string, other: string, without: ReadonlySet<string> = new Set()): number {
  const others = contentWords(other, without);
  return [...contentWords(one, without)].filter((word) => others.has(word)).length;
}

/** How much two names look alike, from a half on: `rm` and `rmi`, `reset` and `revert`. */
export function alikeNames(one: string, other: string): number {
  const alike = 1 - distance(one, other) / Math.max(one.length, other.length, 1);
  const isBegun = one[0] === other[0] || one.endsWith(other) || other.endsWith(one);
  return one !== other && isBegun && alike >= 0.5 ? alike : 0;
}

/** How many letters must be changed, put in or left out. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to++)
      next.push(Math.min(row[to + 1]! + 1, next[to]! + 1, row[to]! + (other[to] === letter ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Words by sentence, since each is compared with many. */
const known = new Map<string, ReadonlySet<string>>();

/** How many sentences are remembered. */
const REMEMBERED = 10_000;

/** The words of a sentence that say what it speaks of. */
export function contentWords(text: string, without: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const words = known.get(text) ?? wordsIn(text);
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, words);
  return without.size === 0 ? words : new Set([...words].filter((word) => !without.has(word)));
}

function wordsIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(WORD) ?? [];
  return new Set(words.map(stemOf).filter((word) => !COMMON.has(word)));
}

/** A word without the ending of plurals and verbs. */
export function stemOf(word: string): string {
  return word.toLowerCase().replace(/(?<=\p{L}{3})(?:e?s|e)$/u, '');
}

/** Words that sentences have in common without speaking of the same. */
const COMMON = new Set(
  `all and any are but can for from has have into its not one only other that the their them then there this what when
   which who will with without you your out new der die das ein eine und oder mit von für den dem auf aus les des une pour
   avec dans los las una con por para del che per con gli`.split(/\s+/),
);
