/** How a language that ends its words without blanks, or marks its subject behind it, says what a thing is. */
export interface UnbrokenForm {
  /**
   * The source of a pattern whose first group is the thing; `{HAN}` and `{KANA}` stand for a name in Chinese and in Japanese,
   * `{ASIDE}` for another name in brackets, `{QUOTED}` and `{UNQUOTED}` for quotation marks.
   */
  readonly words: string;
  readonly defines: readonly [sentence: string, term: string];
  readonly not: string;
}
