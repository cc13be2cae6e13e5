/**
 * How often words turn out to be something else than what a proposer says, from 0 to 1: what was counted on annotated notes,
 * rounded, so that what is asked first is what is most often wrong. A proposer that is not named is as sure as its claim.
 */
export const BY_PROPOSER: Readonly<Record<string, number>> = {
  'about-term fact': 0.06,
  'about-term note': 0.3,
  'contrasted-terms definition': 0.3,
  'defining-sentence definition': 0.05,
  'lead-in-left-over note': 0.3,
  'option-words gloss': 0.05,
  'parallel-titles title': 0.1,
  'remark-on-line description': 0.06,
  'sentence-above description': 0.07,
  'sentence-below description': 0.06,
  'stopped-name definition': 0.1,
  'title-over-commands title': 0.1,
  'words-below-command note': 0.17,
  'words-in-line description': 0.06,
};

/** What makes a sentence that is printed in its section, as nobody has claimed it, more than a little doubtful. */
export const WITHOUT_OWNER = {
  any: 0.05,
  /** No heading says what it may be about. */
  noHeading: 0.2,
  /** It names a thing that the note says something of. */
  namesTerm: 0.15,
  namesCommand: 0.15,
  /** A heading that says more than a title. */
  longTitle: 0.2,
  /** It becomes no part of the sheet at all. */
  leftOut: 0.12,
} as const;

/** How doubtful it is that a line is typed, or is not, by its form. */
export const BY_FORM = {
  /** Signs that no command has: a bracket that was never opened, a mark of Markdown, an arrow. */
  oddSigns: 0.5,
  /** Words of a sentence stand in it. */
  prose: 0.45,
  /** It stands in the middle of a sentence, without a mark. */
  inside: 0.3,
  /** Keys without a mark. */
  bareKeys: 0.15,
  /** A word alone that may be one of the language. */
  alone: 0.2,
  /** Nothing but this line shows the program. */
  unknown: 0.1,
  bare: 0.04,
  /** A line of what was taken for output. */
  output: 0.1,
} as const;

/** How much less certain words are that stand around their command instead of behind it. */
export const AROUND = 0.12;

/** Below this nobody is asked. */
export const ASKED = 0.05;

/** How many questions there are at most. */
export const MOST = 300;
