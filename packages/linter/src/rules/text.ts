import type { Rule } from '../rule.ts';

/** How the file is written, and what cannot be seen in it. */
export const textRules: readonly Rule[] = [
  {
    id: 'encoding-repaired',
    level: 'info',
    meaning:
      'Characters were saved in UTF-8 and read as another character set on their way; they are read as they were meant.',
    why: 'What is printed is not what stands in the file.',
  },
  {
    id: 'text/mojibake',
    level: 'warning',
    meaning: 'Characters look like UTF-8 that was read as another character set, but not for certain.',
    why: 'They are printed as they stand.',
  },
  {
    id: 'encoding/utf-16',
    level: 'warning',
    meaning: 'A note is saved as UTF-16.',
    why: 'It is read, but few other tools read it.',
  },
  {
    id: 'encoding/invalid-utf8',
    level: 'error',
    meaning: 'A note has bytes that are no UTF-8.',
    why: 'It is not read: its letters would be guessed.',
  },
  {
    id: 'encoding/not-text',
    level: 'error',
    meaning: 'A file among the notes is no text.',
    why: 'It is not read.',
  },
  {
    id: 'text/line-separator',
    level: 'warning',
    meaning: 'A note has a line separator that editors do not show as one.',
    why: 'It is read as a blank.',
  },
  {
    id: 'text/control-char',
    level: 'warning',
    meaning: 'A note has a control character.',
    why: 'It is left out: terminals act on it.',
  },
  {
    id: 'unicode/bidi',
    level: 'warning',
    meaning: 'A note has a character that changes the order in which text is shown.',
    why: 'It can make a command look like another one, and is left out.',
  },
  {
    id: 'unicode/invisible',
    level: 'warning',
    meaning: 'A note has a character that nobody sees, or a blank that a shell takes for a letter.',
    why: 'A command with it does not work when it is copied; it is left out or replaced.',
  },
  { id: 'note/empty', level: 'warning', meaning: 'A note has no text.', why: 'Nothing comes of it.' },
  {
    id: 'note/too-large',
    level: 'error',
    meaning: 'A note has more bytes than the limit.',
    why: 'It is not read.',
  },
  {
    id: 'note/too-complex',
    level: 'error',
    meaning: 'A note nests so deep or so much that reading it would take too long.',
    why: 'It is not read, so that the other notes are.',
  },
];
