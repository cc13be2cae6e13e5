/** Words that can be asked for what lies near them. */
export interface KnownWords {
  /** The known words that differ from a word by at most one letter left out, put in, replaced or swapped; the order is that of adding. */
  near(word: string): readonly string[];
}

/** Gives known words to look misspelt ones up in; the time for one is the same however many are known. */
export function knownWords(words: Iterable<string>): KnownWords {
  const byTrace = new Map<string, string[]>();
  for (const word of words) {
    for (const trace of tracesOf(word)) {
      const list = byTrace.get(trace);
      if (list === undefined) byTrace.set(trace, [word]);
      else list.push(word);
    }
  }
  return { near: (word) => [...new Set([...tracesOf(word)].flatMap((trace) => byTrace.get(trace) ?? []))] };
}

/** Nothing longer is a word of a language; the letters of a line of base64 would take gigabytes. */
const LONGEST = 40;

/** A word, and what is left of it without any one of its letters: two words one slip apart have one of these in common. */
function tracesOf(word: string): Set<string> {
  if (word.length > LONGEST) return new Set([word]);
  return new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]);
}
