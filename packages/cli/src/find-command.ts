import { Command, Option } from 'commander';
import { wholeNumberTo } from './option-values.ts';
import type { Done } from './reading-command.ts';

const findHelp = `
Topics are searched as they were last built or installed. Words may be cut off,
have slips, lack their accents, or stand behind each other in any order.

  crib find remove container
  crib find --print undo commit

To have the words on the line of your shell replaced by the command that you
choose, with Ctrl-X Ctrl-F, put the fitting one into its configuration:

  eval "$(crib find --widget bash)"       ~/.bashrc
  eval "$(crib find --widget zsh)"        ~/.zshrc
  crib find --widget fish | source        ~/.config/fish/config.fish
`;

/** `crib find` with its options. */
export function findCommand(done: Done): Command {
  return new Command('find')
    .description('find a command by what it does, in all topics that you have built or installed')
    .argument('[words...]', 'what it does, or a part of the command')
    .option('-n, --most <count>', 'how many to print, 1 to 50', wholeNumberTo(50), 5)
    .option('-p, --print', 'print the best command alone')
    .addOption(new Option('-c, --copy', 'put the best command on the clipboard').conflicts('print'))
    .addOption(
      new Option('--choose', 'show them, and print the one whose number you press').conflicts([
        'print',
        'copy',
      ]),
    )
    .addOption(new Option('--format <format>', 'how to print them').choices(['text', 'json']).default('text'))
    .addOption(
      new Option('--widget <shell>', 'print what makes your shell put a command on the line').choices([
        'bash',
        'zsh',
        'fish',
      ]),
    )
    .addHelpText('after', findHelp)
    .action(async (words: string[], options) => {
      done(await (await import('./commands/find.ts')).find(words, options));
    });
}
