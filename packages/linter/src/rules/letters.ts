import type { Rule } from '../rule.ts';

/** Slips of letters and signs, mostly those of editors and word processors. */
export const letterRules: readonly Rule[] = [
  {
    id: 'wrong-dash',
    level: 'warning',
    meaning: 'A flag begins with a typographic dash.',
    why: 'Editors turn `--` into one long dash. The shell does not take it for a flag. It is printed with the right dashes.',
  },
  {
    id: 'wrong-quote',
    level: 'warning',
    meaning: 'A word of a command has typographic quotes.',
    why: 'Editors curl quotes. The shell takes them for letters of the word. It is printed with straight quotes.',
  },
  {
    id: 'look-alike-letter',
    level: 'warning',
    meaning: 'A Latin word has a letter of another script that looks the same.',
    why: 'A Cyrillic `с` typed by mistake cannot be seen, and the shell does not find the command.',
  },
  {
    id: 'unclosed-code',
    level: 'warning',
    meaning: 'A back-tick in running text, a title or a table closes no code.',
    why: 'What was meant as a command is read as words of the sentence.',
    hint: 'write the second ` where the command ends, and \\| for a | in the code of a table',
  },
  {
    id: 'unclosed-quote',
    level: 'warning',
    meaning: 'A quote in a command is opened and never closed.',
    why: 'The shell waits for the rest.',
  },
  {
    id: 'unclosed-bracket',
    level: 'warning',
    meaning:
      'A bracket of a placeholder in a command is opened and never closed, or closed and never opened.',
    why: 'The word is not read as a placeholder, and the shell takes `<` and `>` for files.',
  },
  {
    id: 'repeated-word',
    level: 'warning',
    meaning: 'A word stands twice in a row in a sentence.',
    why: 'Sentences are printed and asked as they are written.',
  },
  {
    id: 'repeated-number',
    level: 'warning',
    meaning: 'Two titles in a row have the same number, in a note that counts its titles.',
    why: 'Who looks for number 9 finds number 8; all behind are one too low.',
  },
  {
    id: 'typo-word',
    level: 'info',
    meaning:
      'A word is one slip of the fingers away from another: from one that the note uses again and again, or from a common word of the note’s language. English is known by a dictionary; of German, Spanish, French, Portuguese, Russian and Turkish only a few hundred words are, so that less is told.',
    why: 'Sentences are printed and asked as they are written. Only a guess, so that nothing is changed. Names are left alone: what stands in code or addresses too, and short words with a capital.',
  },
];
