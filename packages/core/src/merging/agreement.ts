import { likeness, stems } from './likeness.ts';

/** How many different texts are heard: the most frequent ones. More would cost time and change nothing. */
const VOICES = 100;

/** How much the texts of several notes say the same. */
export interface Agreement {
  readonly words: readonly ReadonlySet<string>[];
  /** The likeness of one text to each of the others, added up. */
  with(index: number): number;
}

/** Compares texts about one thing. A text that stands in several notes counts as often. The order of the texts does not matter. */
export function agreementOf(texts: readonly string[]): Agreement {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const stemmed = new Map([...counts.keys()].map((text) => [text, stems(text)]));
  const voices = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, VOICES)
    .map(([text, count]) => ({ text, count, words: stemmed.get(text) as Set<string> }));
  const sums = new Map<string, number>();
  return {
    words: texts.map((text) => stemmed.get(text) as Set<string>),
    with(index) {
      const text = texts[index] as string;
      const own = stemmed.get(text) as Set<string>;
      const known = sums.get(text);
      if (known !== undefined) return known;
      const sum = voices.reduce(
        (total, voice) => total + (voice.count - (voice.text === text ? 1 : 0)) * likeness(own, voice.words),
        0,
      );
      sums.set(text, sum);
      return sum;
    },
  };
}
