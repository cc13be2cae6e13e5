import { Command } from 'commander';
import { building, buildOptions } from './build-command.ts';
import { type Done, limited } from './reading-command.ts';

const watchHelp = `
Each folder is a topic of its own; files that you name are one topic together.
A build is one line. Control-C ends it.

  crib watch notes/docker notes/git --to pdf --out sheets
`;

/** `crib watch` with its options, which are those of a build. */
export function watchCommand(done: Done): Command {
  const command = new Command('watch')
    .description('build again whenever a note is saved')
    .argument('<notes...>', 'folders, each one topic, or files of one topic')
    .option('--poll', 'look every second, for folders of a network, which tell nothing');
  return building(limited(command))
    .addHelpText('after', watchHelp)
    .action(async (paths: string[], { poll = false, ...options }) => {
      done(await (await import('./commands/watch.ts')).watch(paths, buildOptions(options), poll));
    });
}
