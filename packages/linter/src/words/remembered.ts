/** How many answers are kept: those about the words of some thousand notes. */
const KEPT = 50_000;

/** Gives a function of words that answers the same, and looks a word up only once: notes of one topic share most of theirs. */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) return known as Answer;
    const found = answer(word);
    // All at once: what is still asked for is soon back, and a run of many topics must not keep their words for ever.
    if (answers.size >= KEPT) answers.clear();
    answers.set(word, found);
    return found;
  };
}
