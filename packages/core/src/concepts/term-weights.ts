/** Reasons for and against that a line says what a term is. */
export type Cue = keyof typeof WEIGHTS;

/** What a line needs to be a definition. */
export const THRESHOLD = 2;

/** Below this the shape of a name or of its words alone rules a term out. */
export const REFUSED: number = -2;

/** What each cue adds; found by trying on annotated notes and on the fixtures. */
export const WEIGHTS = {
  // How the name is written.
  bold: 2.5,
  code: 2.5,
  emphasis: 2.5,
  properName: 2.5,
  lowerName: 0.5,
  otherScript: 1,
  threeWords: -0.25,
  fourWords: -0.75,
  manyWords: -6,
  label: -6,
  pointer: -6,
  sign: -6,
  site: -6,
  sentenceWord: -6,
  codeInside: -4,

  // What stands between the name and its words.
  below: 3,
  dash: 0.5,
  arrow: 0.5,
  equals: 0.5,
  brackets: -0.5,
  bare: -1,
  secondName: 2.5,
  aside: 0.75,
  titleColon: -1,
  subtitle: -1.5,

  // What is said.
  tooShort: -5,
  short: -0.5,
  spellsOut: 4,
  article: 0.5,
  nounAndClause: 1,
  goesOn: 1.5,
  names: -5,
  value: -6,
  command: -6,
  advice: -5,
  order: -3,
  namesIt: 2.5,
  takesUp: 1.5,
  oneLine: 0.5,
  continues: 0.5,
  condition: -5,
  pointsAway: -8,
  leadsOn: -8,

  // What stands around it.
  item: 0.5,
  row: 2.5,
  underLabel: 1.5,
  namedAbove: 0.5,
  sharesWord: 0.5,
  sibling: 2,
  siblings: 0.5,
  thingAbove: 1.5,
  glossary: 3,
  usedElsewhere: 2,
  headOfCommands: -5,
  typedBelow: -2.5,
  amongCommands: -2,
  mostlyCommands: -2,
  besideBareLabel: -2,
  besideLabel: -2.5,
  parameter: -3,
  keyOfValue: -6,
} as const;

/** Gives what cues say together. */
export const weigh = (cues: Iterable<Cue>): number => {
  let sum = 0;
  for (const cue of cues) sum += WEIGHTS[cue];
  return sum;
};
