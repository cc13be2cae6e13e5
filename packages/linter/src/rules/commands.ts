import type { Rule } from '../rule.ts';

/** What a tool would refuse or take for something else. */
export const commandRules: readonly Rule[] = [
  {
    id: 'typo-command',
    level: 'warning',
    meaning:
      'A program is misspelt: its name is one or two letters away from a program of the notes, and the next word is one of that program’s subcommands; or it is a well-known program with two letters swapped, in front of a flag or a path.',
    why: 'The shell only says that it does not find the command. The line is read, printed and asked as the program that was meant.',
  },
  {
    id: 'odd-word',
    level: 'warning',
    meaning:
      'A flag, a subcommand, a name or a part of a path stands once, and is one slip away from what the note has several times or in a heading; or it is a folder that every system has, with letters swapped.',
    why: 'One of the two is misspelt, as a rule the one that stands alone. Only the note is asked, so that this works for tools that we have no data of.',
  },
  {
    id: 'capital-letter',
    level: 'info',
    meaning: 'A program or subcommand begins with a capital letter, which it has not.',
    why: 'Editors write the first letter of a cell or bullet large; typed so, the shell finds no such program. The line is read, printed and asked with a small one.',
  },
  {
    id: 'typo-subcommand',
    level: 'warning',
    meaning:
      'A subcommand does not exist, but one with nearly the same letters does, or the same without a dash or a blank.',
    why: 'The tool refuses the line. It is read, printed and asked as the subcommand that was meant.',
  },
  {
    id: 'unknown-subcommand',
    level: 'warning',
    meaning: 'The tool has no such subcommand, and none that is spelt nearly so.',
    why: 'The line may be about another program, an old version, or a plugin. Told as info for tools whose help does not list everything, and for well-known plugins.',
    hint: 'declare the program that is meant, or write <!-- crib: ignore unknown-subcommand --> above the line',
  },
  {
    id: 'typo-flag',
    level: 'warning',
    meaning: 'A flag does not exist, but one with nearly the same letters does, or the same with two dashes.',
    why: 'The tool refuses the line, or reads it as several flags of one letter. It is printed and asked as the flag that was meant.',
  },
  {
    id: 'unknown-flag',
    level: 'warning',
    meaning: 'The command has no such flag, and none that is spelt nearly so.',
    why: 'The tool refuses the line. Only told of tools whose help leaves no flag out; that of git and npm does.',
  },
  {
    id: 'flag-after-operand',
    level: 'warning',
    meaning: 'A flag stands behind the operand at which the tool stops to look for its own flags.',
    why: 'The flag is handed on to the program inside instead of being used: `docker run alpine -d` looks for a program called `-d`. It is printed in front of the operand.',
  },
  {
    id: 'flag-without-value',
    level: 'warning',
    meaning: 'A flag that needs a value ends the line.',
    why: 'The tool refuses the line. Only told of tools whose help leaves nothing out, and as info where the flag may only be named: in running text, in tables, and where nothing but the flag is given.',
  },
  {
    id: 'split-flag',
    level: 'warning',
    meaning:
      'A blank stands between the dashes of a flag and its name, or beside the = between a flag and its value.',
    why: 'Two dashes alone end the flags, and one dash alone is a file to most tools, so that the name is taken for an operand.',
  },
  {
    id: 'missing-dash',
    level: 'warning',
    meaning: 'A flag has lost its dashes.',
    why: 'The tool takes it for an operand: `docker exec it web sh` looks for a container called `it`.',
  },
  {
    id: 'missing-blank',
    level: 'warning',
    meaning:
      'Two words of a command stand together: a subcommand and its placeholder, or a word and the `.` for this folder.',
    why: 'The tool sees one word where it needs two.',
  },
  {
    id: 'missing-subcommand',
    level: 'warning',
    meaning: 'A placeholder stands where the tool takes nothing but one of its subcommands.',
    why: 'Who fills it in as it is named gets an error.',
  },
  {
    id: 'comment-in-command',
    level: 'warning',
    meaning: 'A comment stands between the lines of one command.',
    why: 'The shell ends the command there and looks for a program of the name of the next line.',
    hint: 'write the comment above the command',
  },
  {
    id: 'bare-bracket',
    level: 'warning',
    meaning: 'A bracket stands unquoted within a word of a command, as a remark does.',
    why: 'The shell refuses the line.',
  },
  {
    id: 'broken-list',
    level: 'warning',
    meaning: 'The list of an instruction of a Dockerfile is no JSON.',
    why: 'Docker takes it for a line of the shell and does something else.',
  },
  {
    id: 'missing-operand',
    level: 'warning',
    meaning: 'A command has fewer operands than each of its usage lines wants.',
    why: 'The tool refuses the line. Only told where the usage says for certain what must be given, and as info where nothing but a flag or two is given, as such lines are written to show the flags. The placeholder is added in print.',
  },
  {
    id: 'too-many-operands',
    level: 'warning',
    meaning: 'A command has more operands than any of its usage lines takes.',
    why: 'The tool refuses the line. Only told where the usage says for certain what may be given.',
  },
  {
    id: 'placeholder-type',
    level: 'warning',
    meaning: 'A placeholder names another kind of thing than the tool wants in its place.',
    why: 'Who fills it in as it is named gets an error: `docker run <container>` looks for an image of that name.',
  },
  {
    id: 'placeholder-order',
    level: 'warning',
    meaning: 'Two placeholders stand where the tool takes them the other way round.',
    why: 'Who fills them in as they are named does something else: `cp <target> <source>` writes over what was to be kept.',
  },
  {
    id: 'contrary-description',
    level: 'warning',
    meaning: 'The sentence of a command says the opposite of what its subcommand does.',
    why: 'One of the two is wrong; who looks up how to stop something would start it.',
  },
  {
    id: 'typo-keyword',
    level: 'warning',
    meaning:
      'A key of a file that a note shows, or an instruction of a Dockerfile, is one slip away from one that there is.',
    why: 'The file is refused, or the key is ignored in silence.',
  },
  {
    id: 'typo-setting',
    level: 'warning',
    meaning:
      'A setting of git is one slip away from one that there is, or stands in the section of another one.',
    why: 'git keeps any setting without a word, and never looks at it.',
  },
  {
    id: 'broken-script',
    level: 'warning',
    meaning: 'A script for sed or awk within a command cannot be read by it.',
    why: 'The program stops with an error.',
  },
  {
    id: 'wrong-separator',
    level: 'warning',
    meaning: 'Operands are set apart by commas, as in a sentence.',
    why: 'The shell takes the comma for a part of the name.',
  },
  {
    id: 'stray-subcommand',
    level: 'warning',
    meaning: 'Two subcommands stand in a row, of which one seems to be left over.',
    why: 'The tool takes the second for a name: `npm uninstall install left-pad` removes two packages.',
  },
  {
    id: 'silent-output',
    level: 'warning',
    meaning: 'The output of a program that prints nothing is written to a file.',
    why: 'The file is emptied, and the program lacks its last operand: `ln -s zone > localtime` makes a link called `zone`.',
  },
  {
    id: 'deprecated',
    level: 'info',
    meaning: 'The tool gives up the command or the flag.',
    why: 'It still works, but what is learnt today should not be.',
  },
];
