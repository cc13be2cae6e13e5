import { Command, InvalidArgumentError, Option } from 'commander';
import { formats } from './emitters.ts';
import type { ExitCode } from './exit.ts';
import { version } from './version.ts';

/** Takes what a command ended with. */
export type Done = (code: ExitCode) => void;

const examples = `
Examples:
  crib build notes               sheet, deck and manual page of the notes in a folder, in dist/
  crib check notes               what is wrong in the notes, line by line
  crib man notes                 the manual page at once, without installing it
`;

/** Makes the command line of `crib`. What a command needs is loaded when it runs. */
export function makeProgram(done: Done): Command {
  const program = new Command('crib')
    .description('Turns notes about a command-line tool into a cheat sheet, an Anki deck and a manual page.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', examples)
    .showSuggestionAfterError()
    .exitOverride();
  for (const command of [build(done), check(done), show(done), cards(done)])
    program.addCommand(command.copyInheritedSettings(program));
  return program;
}

function build(done: Done): Command {
  return reading('build', 'write the sheet, the deck and the manual page of one topic')
    .option('-o, --out <folder>', 'where to write', 'dist')
    .option('-t, --to <formats>', `what to make: ${formats.map(({ name }) => name).join(', ')}`, listOf)
    .option('--date <day>', 'the date to print, as 2026-03-14; else the notes’, else SOURCE_DATE_EPOCH')
    .option('--pages <count>', 'sheet: at most so many pages', wholeNumber)
    .option('--columns <count>', 'sheet: so many columns', wholeNumber)
    .option('--paper <size>', 'sheet: a4, letter, …')
    .addOption(new Option('--orientation <way>', 'sheet').choices(['portrait', 'landscape']))
    .addOption(new Option('--theme <name>', 'sheet').choices(['ink', 'colour', 'large']))
    .option('--index', 'sheet: add an alphabetical index of the commands')
    .option('--split', 'manual page: one page for each group')
    .option('--frozen-lock', 'deck: fail if anki.lock.json would change')
    .option('--touch', 'deck: have Anki take over every note at the next import')
    .option('--deck <name>', 'deck: its name; :: makes levels')
    .option('--group-decks', 'deck: one below it for each group')
    .option('--type-in', 'deck: ask to type the command')
    .option('--strict', 'end with 1 on warnings too')
    .option('-f, --force', 'replace files that crib has not made')
    .option('-n, --dry-run', 'say what would be written, and write nothing')
    .option('-q, --quiet', 'print errors only')
    .action(async (paths: string[], { frozenLock: frozen, ...options }) => {
      done(await (await import('./commands/build.ts')).build(paths, { ...options, frozen }));
    });
}

function show(done: Done): Command {
  return reading('show', 'print the model that everything is made from, as JSON').action(
    async (paths: string[], options) => {
      done(await (await import('./commands/show.ts')).show(paths, options));
    },
  );
}

function check(done: Done): Command {
  return reading('check', 'say what is wrong in the notes and what became of each line')
    .addOption(
      new Option('--format <format>', 'how to say it')
        .choices(['text', 'json', 'sarif', 'github'])
        .default('text'),
    )
    .option('--strict', 'end with 1 on warnings too')
    .action(async (paths: string[], options) => {
      done(await (await import('./commands/check.ts')).check(paths, options));
    });
}

function cards(done: Done): Command {
  return reading('cards', 'print the cards of the deck, to look through before importing')
    .addOption(new Option('--format <format>', 'how to print them').choices(['text', 'csv']).default('text'))
    .action(async (paths: string[], options) => {
      done(await (await import('./commands/cards.ts')).cards(paths, options));
    });
}

/** A command that reads notes. */
function reading(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .argument('<notes...>', 'one folder, or files of one topic')
    .option('--max-note-size <bytes>', 'refuse larger notes (default: 1048576)', wholeNumber);
}

function listOf(words: string, before: readonly string[] = []): readonly string[] {
  const known = formats.map(({ name }) => name);
  const list = words.split(',').map((word) => word.trim());
  const unknown = list.find((word) => !known.includes(word));
  if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}" is none of ${known.join(', ')}.`);
  return [...new Set([...before, ...list])];
}

function wholeNumber(word: string): number {
  if (!/^[1-9]\d{0,8}$/.test(word))
    throw new InvalidArgumentError(`"${word}" is not a whole number above 0.`);
  return Number(word);
}
