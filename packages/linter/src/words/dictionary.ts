/** What is known of the words of one language. All words are given in small letters. */
export interface Dictionary {
  /** BCP 47. */
  readonly language: string;
  /** Names are not told from other words by a capital: German. */
  readonly hasCapitalNouns: boolean;
  /** True for a text in the language, so that its words may be judged. */
  isWritten(text: string): boolean;
  /** True for a word of the language, in any of its forms. */
  isKnown(word: string): boolean;
  /**
   * The common word that one is a slip of. `light`: only such slips as hardly ever make another word; `swap`: only letters
   * swapped.
   */
  meantBy(word: string, slips: 'any' | 'light' | 'swap'): string | undefined;
}
