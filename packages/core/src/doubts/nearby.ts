import { bareWords, isCut } from '../answers/anchor-words.ts';
import { ofKind } from '../claims/claim.ts';
import type { NoteDraft } from '../claims/note-draft.ts';
import { factsOf } from '../concepts/fact.ts';
import { cleanTerm } from '../concepts/term.ts';
import type { Finding } from '../findings/finding.ts';
import { type Thing, thingsOf } from '../findings/things.ts';
import { firstIndex } from '../merging/first-index.ts';

/** What stands around the things of a note, found without looking through the whole note for each. */
export interface Nearby {
  readonly draft: NoteDraft;
  readonly things: readonly Thing[];
  /** The commands that are shown above a line, the nearest first, and below it. */
  above(line: number, count: number): readonly Finding[];
  below(line: number, count: number): readonly Finding[];
  /** What is found at a line. */
  at(line: number): readonly Finding[];
  /** The commands whose sentence words at a line would have been. */
  rivalsAt(line: number): readonly Finding[];
  /** The commands that words name. */
  commandsIn(words: string): readonly Finding[];
  /** The terms of the note that words name, and the last one of which something is said above a line. */
  termsIn(words: string): readonly string[];
  termAbove(line: number): string | undefined;
  /** True where nothing else in the note has the words of an anchor. */
  isAlone(anchor: string): boolean;
}

/** Gives what stands around the things of a note. */
export function nearbyOf(draft: NoteDraft): Nearby {
  const things = thingsOf(draft.units);
  const shown = draft.findings.filter(({ role }) => role !== 'counterexample');
  const entries = shown.filter(({ role }) => role === 'entry').toSorted((a, b) => a.line - b.line);
  const next = (line: number): number => firstIndex(entries, (entry) => entry.line > line);
  const byLine = Map.groupBy(draft.findings, ({ line }) => line);
  const rivals = Map.groupBy(ofKind(draft.verdicts.lost, 'description'), ({ piece }) => piece.line);
  const facts = factsOf(draft.verdicts)
    .map(({ term, statement }) => ({ term: cleanTerm(term), line: statement.line }))
    .toSorted((a, b) => a.line - b.line);
  const commandsIn = indexOf(
    shown.filter(({ raw }) => raw.length > 3),
    ({ raw }) => raw,
  );
  const termsIn = indexOf([...new Set(facts.map(({ term }) => term))], (term) => term);
  const texts = things.map(({ text }) => bareWords(text)).sort();
  return {
    draft,
    things,
    above: (line, count) => {
      const end = next(line);
      return entries.slice(Math.max(0, end - count), end).toReversed();
    },
    below: (line, count) => entries.slice(next(line), next(line) + count),
    at: (line) => byLine.get(line) ?? [],
    rivalsAt: (line) => (rivals.get(line) ?? []).map(({ owners }) => owners[0]),
    commandsIn,
    termsIn,
    termAbove: (line) => facts[firstIndex(facts, (fact) => fact.line > line) - 1]?.term,
    isAlone: (anchor) => {
      const words = bareWords(anchor);
      const fits = (text: string | undefined): boolean =>
        text !== undefined && (isCut(anchor) ? text.startsWith(words) : text === words);
      const first = firstIndex(texts, (text) => text >= words);
      return fits(texts[first]) && !fits(texts[first + 1]);
    },
  };
}

/** Gives what finds those of some values whose words stand in a text, by their first two letters. */
function indexOf<Value>(
  values: readonly Value[],
  wordsOf: (value: Value) => string,
): (text: string) => readonly Value[] {
  const named = values
    .map((value) => ({ value, words: wordsOf(value).toLowerCase() }))
    .filter(({ words }) => words.length > 1);
  const byStart = Map.groupBy(named, ({ words }) => words.slice(0, 2));
  return (text) => {
    const lower = text.toLowerCase();
    const found = new Set<Value>();
    for (let i = 0; i + 1 < lower.length; i++)
      for (const { value, words } of byStart.get(lower.slice(i, i + 2)) ?? [])
        if (lower.startsWith(words, i)) found.add(value);
    return [...found];
  };
}
