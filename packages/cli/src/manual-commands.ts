import { Command, Option } from 'commander';
import { type Done, reading } from './reading-command.ts';

/** `crib man` with its options. */
export function manCommand(done: Done): Command {
  return reading(
    'man',
    'show the manual page at once, of notes or of a topic that is built or installed',
  ).action(async (paths: string[], options) => {
    done(await (await import('./commands/manual.ts')).man(paths, options));
  });
}

/** `crib install` with its options. */
export function installCommand(done: Done): Command {
  return placed(reading('install', 'put the manual page where man finds it'))
    .option('--split', 'one page for each group')
    .action(async (paths: string[], options) => {
      done(await (await import('./commands/manual.ts')).install(paths, options));
    });
}

/** `crib uninstall` with its options. */
export function uninstallCommand(done: Done): Command {
  return placed(new Command('uninstall').description('take an installed manual page away'))
    .argument('<topic>', 'the name of the page, or the notes it was made from')
    .action(async (topic: string, options) => {
      done(await (await import('./commands/manual.ts')).uninstall(topic, options));
    });
}

/** Adds where manual pages are installed. */
function placed(command: Command): Command {
  return command
    .addOption(new Option('--system', 'for all users of this machine').conflicts('prefix'))
    .option('--prefix <folder>', 'below this folder, in share/man');
}
