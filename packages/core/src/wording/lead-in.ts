/** Words that may be cut off the start of a sentence, with what tells that the rest is a clause by itself. */
export interface LeadIn {
  /** The language of the words. */
  readonly language: string;
  /** What is cut, with the blanks behind it; it begins at the start of the sentence. */
  readonly words: RegExp;
  /** What has to follow; it begins where the rest does. */
  readonly before: RegExp;
  /** What tells, further on in the rest and outside brackets, that the sentence needs its lead-in. */
  readonly unless?: RegExp;
  /** An example of what is cut, and what is printed then. */
  readonly cut: readonly [asWritten: string, asPrinted: string];
  /** An example that stays, because the rest would be no clause. */
  readonly stays: string;
}

/** Gives the sentence without the lead-in that it begins with, or as it is where none of them may be cut. */
export function withoutLeadIn(text: string, leadIns: readonly LeadIn[]): string {
  for (const { words, before, unless } of leadIns) {
    const lead = words.exec(text);
    if (lead === null) continue;
    const rest = text.slice(lead[0].length);
    const outside = rest.replace(/\([^()]*\)/gu, '');
    if (before.test(rest) && unless?.test(outside) !== true && hasSeveralWords(rest)) return rest;
  }
  return text;
}

/** True for two words and more; scripts that leave no blanks between words count their signs. */
export function hasSeveralWords(text: string): boolean {
  return text.trim().includes(' ') || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3}/u.test(text);
}
