import type { Rule } from '../rule.ts';

/** What keeps a command from having a good sentence. */
export const descriptionRules: readonly Rule[] = [
  {
    id: 'ambiguous-description',
    level: 'info',
    meaning: 'Two sentences fit a command almost equally well.',
    why: 'One of them is taken, and it may be the wrong one.',
  },
  {
    id: 'no-description',
    level: 'info',
    meaning: 'No note says what a command does.',
    why: 'A sheet shows it without a sentence, and a deck cannot ask for it.',
    hint: 'say it in the line above the command',
  },
  {
    id: 'shared-description',
    level: 'info',
    meaning: 'One sentence is all that the notes say about several commands.',
    why: 'It says too little or too much about each of them.',
    hint: 'give each command a sentence of its own',
  },
  {
    id: 'conflicting-descriptions',
    level: 'info',
    meaning: 'Two sentences about one command are alike, but one says the opposite of the other in a word.',
    why: 'One of them is wrong, and it may be the one that is printed.',
  },
  {
    id: 'disputed-fact',
    level: 'info',
    meaning: 'Two sentences about one idea are alike, but only one of them has a “not”.',
    why: 'One of them is wrong.',
  },
  {
    id: 'duplicate-command',
    level: 'info',
    meaning: 'A note shows the same command twice with the same words.',
    why: 'It is printed once, but one of the two may have been meant to be another one.',
  },
  {
    id: 'merged-heading',
    level: 'info',
    meaning: 'Everything below a heading is printed under other headings, which say it as well.',
    why: 'The heading is on no paper.',
  },
  {
    id: 'unread-code',
    level: 'warning',
    meaning:
      'Code with the form of a command was read as none, as nothing shows that its first word is a program.',
    why: 'It is on no paper, or only as words.',
  },
  {
    id: 'unassigned-line',
    level: 'info',
    meaning: 'A line of a note has become nothing: no command, no sentence, no title, nothing to leave out.',
    why: 'Nothing is lost in silence.',
    hint: 'write <!-- crib: skip --> above and <!-- crib: end --> below what is not meant for the topic',
  },
];
