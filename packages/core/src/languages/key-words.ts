/** How a language speaks of keys, beside what keyboards everywhere bear. All are lists of words with blanks between. */
export interface KeyWords {
  /** The keys that are held while another one is pressed. */
  readonly ctrl?: string;
  readonly alt?: string;
  readonly shift?: string;
  /** The key that is pressed before all others of a program. */
  readonly prefix?: string;
  /** Other keys with a name. */
  readonly names?: string;
  /** Those of the names that are words of sentences just as well. */
  readonly everyday?: string;
  /** What stands between a key and the next one to press: "then". */
  readonly steps: string;
  /** What stands between two keys of which each does the same: "or". */
  readonly or: string;
  /** What stands between two keys of which each does its own: "and". */
  readonly and: string;
  /** What stands between the first and the last of a row of keys: "to". */
  readonly till: string;
  /** What goes on to speak of the key before it, instead of explaining it: "is". */
  readonly says?: string;
  /** What stands between what a key is and the key: "the prefix is Ctrl-b". */
  readonly is?: string;
  /** What a chapter of keys is called: alternatives. */
  readonly chapter: string;
}
