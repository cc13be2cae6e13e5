import type { Rule } from '../rule.ts';

/** What is told of sheets, decks and their locks. */
export const outputRules: readonly Rule[] = [
  {
    id: 'deck/empty',
    level: 'warning',
    meaning: 'No sentence says what a command does or what a term means.',
    why: 'No deck is made.',
  },
  {
    id: 'deck/no-card',
    level: 'info',
    meaning: 'A command has no card.',
    why: 'The message says what it lacks.',
  },
  {
    id: 'deck/same-note',
    level: 'error',
    meaning: 'Two cards would be one to Anki.',
    why: 'No deck is made before one of them is changed.',
  },
  {
    id: 'lock/conflict',
    level: 'error',
    meaning: 'The lock of a deck holds the marks of a merge, and is not whole between them.',
    why: 'Cards would lose their schedules.',
  },
  {
    id: 'lock/corrupt',
    level: 'error',
    meaning: 'The lock of a deck is no lock.',
    why: 'Cards would lose their schedules; take it from version control.',
  },
  {
    id: 'lock/frozen',
    level: 'error',
    meaning: 'The lock would change, and `--frozen-lock` forbids it.',
    why: 'Somebody has not committed it with the notes.',
  },
  {
    id: 'lock/newer',
    level: 'error',
    meaning: 'The lock was written by a newer Cribnotes.',
    why: 'An older one might lose what it says.',
  },
  {
    id: 'lock/other-topic',
    level: 'error',
    meaning: 'The lock belongs to another topic.',
    why: 'Its cards would be taken for those of this one.',
  },
  {
    id: 'pdf/does-not-fit',
    level: 'error',
    meaning: 'The sheet does not fit on the pages or the paper that were asked for.',
    why: 'No sheet is made.',
  },
  {
    id: 'pdf/facts',
    level: 'info',
    meaning: 'An idea has more facts than the sheet takes.',
    why: 'The others stand in the deck and on the page.',
  },
  {
    id: 'pdf/glyph-missing',
    level: 'warning',
    meaning: 'The sheet has no letters for some signs.',
    why: 'Each is printed as �.',
  },
  {
    id: 'pdf/large-topic',
    level: 'info',
    meaning: 'A topic has more commands than one sheet is good for.',
    why: 'Nobody finds a command on dozens of pages; the message says what smaller topics its notes would make.',
  },
  {
    id: 'pdf/other-region',
    level: 'info',
    meaning: 'The sheet has some signs only in the form of another region.',
    why: 'They can be read, but look foreign.',
  },
  {
    id: 'pdf/picture',
    level: 'info',
    meaning: 'A picture is not on the sheet.',
    why: 'The message says why; it is in the deck.',
  },
  {
    id: 'png/too-large',
    level: 'error',
    meaning: 'A picture of a page would have too many pixels.',
    why: 'Ask for a lower `--resolution`.',
  },
];
