import { Argument, Command, Option } from 'commander';
import { buildCommand, configCommand, watchCommand } from './build-command.ts';
import type { completions } from './completion.ts';
import { exitCodes } from './exit.ts';
import { findCommand } from './find-command.ts';
import { lockCommand } from './lock-command.ts';
import { installCommand, manCommand, uninstallCommand } from './manual-commands.ts';
import { previewCommand } from './preview-command.ts';
import { type Done, limited, reading } from './reading-command.ts';
import { reviewCommand } from './review-command.ts';
import { say } from './say.ts';
import { syncCommand } from './sync-command.ts';
import { version } from './version.ts';

const examples = `
Examples:
  crib build notes            all that is made of a folder of notes, in dist/
  crib check notes            what is wrong in the notes, line by line
  crib man notes              the manual page at once, without installing it
  crib find remove container  the commands for that, of all that you have built

More: crib help COMMAND, man crib, and man crib-notes for what notes may hold;
the documents are in cribnotes/docs of the folder that npm root -g prints.
`;

/** Makes the command line of `crib`. What a command needs is loaded when it runs. */
export function makeProgram(done: Done): Command {
  const program = new Command('crib')
    .description('Turns notes about a command-line tool into a cheat sheet, an Anki deck and a manual page.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', examples)
    .showSuggestionAfterError()
    // Whoever runs the program says what is wrong, as of everything else.
    .configureOutput({ outputError: () => {} })
    .exitOverride();
  for (const command of [
    buildCommand,
    configCommand,
    previewCommand,
    watchCommand,
    changes,
    check,
    show,
    cards,
    reviewCommand,
    syncCommand,
    lockCommand,
    findCommand,
    manCommand,
    installCommand,
    uninstallCommand,
    spec,
    completion,
    help,
  ]) {
    program.addCommand(command(done));
  }
  inherit(program);
  return program;
}

/** Has each command behave as the one that it belongs to. */
function inherit(outer: Command): void {
  for (const command of outer.commands) inherit(command.copyInheritedSettings(outer));
}

const changesHelp = `
A sheet keeps in its file what it prints, and bears its date and a mark of its
content: "2026-11-21 · mark 4f2a9c". The same notes give the same mark. A
build replaces the sheet in the output folder, so keep a copy of each one that
you print, and compare with that:

  cp dist/docker.pdf printed.pdf
  crib changes printed.pdf notes/docker

A day stands for the newest sheet of these notes in the output folder that bears
it or an earlier one. It is the day that the sheet bears, which is the notes’ or
that of --date, and not the day of printing. The notes as they were on that day
are not looked for, in git neither: nothing is run.
`;

function changes(done: Done): Command {
  const command = new Command('changes')
    .description('say what has changed since a sheet was printed')
    .argument('<since>', 'a sheet that crib made, or a day such as 2026-11-20')
    .argument('[notes...]', 'one folder, or files of one topic (default: the folder where you stand)');
  return limited(command)
    .option('-o, --out <folder>', 'where to look for the sheet of a day', 'dist')
    .addOption(new Option('--format <format>', 'how to say it').choices(['text', 'json']).default('text'))
    .addHelpText('after', changesHelp)
    .action(async (since: string, paths: string[], options) => {
      done(await (await import('./commands/changes.ts')).changes(since, paths, options));
    });
}

function check(done: Done): Command {
  return reading('check', 'say what is wrong in the notes and what became of each line')
    .addOption(
      new Option('--format <format>', 'how to say it')
        .choices(['text', 'json', 'sarif', 'github'])
        .default('text'),
    )
    .option('--strict', 'end with 1 on warnings too')
    .option('--fix', 'show how to mend what is certain, and mend it when you say so')
    .option('--yes', 'with --fix: do not ask')
    .option('-q, --quiet', 'print a screen at most: errors, and how often each rule is told')
    .option('--others', 'list instead the notes of a vault that are left alone, and why')
    .action(async (paths: string[], options) => {
      done(await (await import('./commands/check.ts')).check(paths, options));
    });
}

const showHelp = `
Its JSON Schema is topic.schema.json in the folder of the package.

  crib show notes --why notes/docker.md:12

says of the line what its words were taken for, by which rule of docs/reading.md
and for which reasons, and what else they might have been. Without notes, the
file is read alone.
`;

function show(done: Done): Command {
  const command = new Command('show')
    .description('print the model that everything is made from, as JSON')
    .argument('[notes...]', 'one folder, or files of one topic (default: the topic of crib.yaml)');
  return limited(command)
    .option('--why <file:line>', 'say instead what became of a line of the notes, and why')
    .addHelpText('after', showHelp)
    .action(async (paths: string[], options) => {
      done(await (await import('./commands/show.ts')).show(paths, options));
    });
}

function cards(done: Done): Command {
  return reading('cards', 'print the cards of the deck, to look through before importing')
    .addOption(new Option('--format <format>', 'how to print them').choices(['text', 'csv']).default('text'))
    .option('--doubtful', 'print instead what makes no card before its question is settled, worst first')
    .action(async (paths: string[], options) => {
      done(await (await import('./commands/cards.ts')).cards(paths, options));
    });
}

function spec(done: Done): Command {
  return new Command('spec')
    .description('print what a program accepts, as learnt from its --help')
    .argument('<program>', 'a program of this machine')
    .action(async (program: string) => {
      done(await (await import('./commands/spec.ts')).spec(program));
    });
}

function completion(done: Done): Command {
  const shells: readonly (keyof typeof completions)[] = ['bash', 'zsh', 'fish'];
  return new Command('completion')
    .description('print a script that makes your shell complete what you type')
    .addArgument(new Argument('<shell>', 'the shell that you use').choices(shells))
    .action(async (shell: (typeof shells)[number], _, command: Command) => {
      const { completions } = await import('./completion.ts');
      await say(completions[shell](command.parent ?? command));
      done(exitCodes.fine);
    });
}

function help(done: Done): Command {
  return new Command('help')
    .description('print the help of a command; help anki: how decks come into Anki')
    .argument('[about...]', 'a command, or anki')
    .action(async (about: string[], _, command: Command) => {
      done(await (await import('./commands/help.ts')).help(about, command.parent ?? command));
    });
}
