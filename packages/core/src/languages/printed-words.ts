/**
 * The words on paper that are ours and not the note's, in one language, with its own punctuation. `%` stands for what is put
 * in, in the order of the names.
 */
export interface PrintedWords {
  /** Between the members of a list. */
  readonly comma: string;
  /** Between a name and what is said of it. */
  readonly colon: string;
  /** At the end of a sentence. */
  readonly stop: string;
  /** What stands on cards. */
  readonly deck: {
    /** Asks for the definition of one term. */
    readonly meaning: string;
    /** Asks how two terms differ. */
    readonly difference: string;
    /** Asks what a command line does. */
    readonly command: string;
    /** Asks what keys do. */
    readonly keys: string;
    /** Before a second right answer. */
    readonly also: string;
    /** Before a concrete line. */
    readonly example: string;
    /** Marks a sentence of the tool's own help; `%` is the tool. */
    readonly help: string;
    /** Asks which of two answers is right. */
    readonly whichOfTwo: string;
    /** Asks for the order of steps. */
    readonly order: string;
    /** Asks why something, `%`, is warned of. */
    readonly why: string;
    /** Says that options may change places. */
    readonly anyOrder: string;
  };
  /** What stands on the sheet. */
  readonly sheet: {
    /** Says what the reader does with a placeholder, `%`. */
    readonly replaceIt: string;
    /** Says that what stands in brackets, `%`, need not be typed. */
    readonly mayBeLeftOut: string;
    /** Behind an equals sign. */
    readonly anotherName: string;
    /** Behind the sign of a warning. */
    readonly destroys: string;
    /** Behind the mark of the tool's own help. */
    readonly toolHelp: string;
    /** Behind the backslash of a broken command. */
    readonly goesOn: string;
    /** Behind the sign of options that are added to a command further up. */
    readonly addedAbove: string;
    /** The note from which the sheet is made. */
    readonly from: string;
    /** How many notes it is made from. */
    readonly fromNotes: string;
    readonly mark: string;
    /** The tools that the commands were checked against. */
    readonly checked: string;
    /** Some names, and how many others. */
    readonly more: string;
    /** The number of a page, and of all. */
    readonly page: string;
    readonly links: string;
    readonly index: string;
    /** Before a concrete line, where there is little room. */
    readonly eg: string;
    readonly keyIdeas: string;
    /** Behind a heading that stands above the rest of its section. */
    readonly continued: string;
  };
  /** What stands on the page for a browser. */
  readonly web: {
    /** Names the field to search in. */
    readonly search: string;
    /** Names the list of sections. */
    readonly sections: string;
    /** Turns the colours of the night on. */
    readonly night: string;
    /** Copies a command. */
    readonly copy: string;
    /** Says that it was copied. */
    readonly copied: string;
    /** How many things were found, of all. */
    readonly found: string;
    readonly nothing: string;
    /** What four keys, `%`, do: search, choose, copy, clear. */
    readonly keys: string;
  };
  /** What stands on the manual page; words between stars are bold there, between underscores italic. */
  readonly page: {
    /**
     * Sections, as the language's own manual pages call them. `name` must be one that lexgrog(1) knows and be of Latin letters,
     * or whatis(1) does not find the page.
     */
    readonly titles: {
      readonly name: string;
      readonly synopsis: string;
      readonly description: string;
      readonly commands: string;
      readonly keys: string;
      readonly concepts: string;
      readonly files: string;
      readonly examples: string;
      readonly notes: string;
      readonly seeAlso: string;
      readonly pages: string;
    };
    readonly manual: string;
    readonly untitled: string;
    readonly type: string;
    readonly typeAndReplace: string;
    readonly brackets: string;
    readonly destructive: string;
    readonly destructiveList: string;
    readonly pageChecked: string;
    readonly documentationOf: string;
    readonly madeFrom: string;
    readonly madeFromNotes: string;
    readonly ofDate: string;
    readonly opposite: string;
    readonly alsoCalled: string;
    readonly sameAs: string;
    /** Names that only the tool knows: `docker ps = docker container ls, …`. */
    readonly otherNames: string;
    readonly helpBelow: string;
    readonly textFile: string;
    readonly iniFile: string;
    readonly wrong: string;
  };
}
