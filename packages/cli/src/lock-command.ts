import { Command } from 'commander';
import { type Done, reading } from './reading-command.ts';

const lockHelp = `
The lock, anki.lock.json, says which card is which. Two branches that both
changed it are one again at the next build, with git's marks in it or without.
To have git merge it by itself, write into .gitattributes

  *anki.lock.json merge=crib-lock

and once on each machine

  git config merge.crib-lock.driver 'crib lock merge %O %A %B'
`;

/** `crib lock` with what can be done to a deck's lock. */
export function lockCommand(done: Done): Command {
  const command = new Command('lock')
    .description('what to do with the lock of a deck')
    .helpCommand(false)
    .addHelpText('after', lockHelp);
  const merge = new Command('merge')
    .description('make one lock of two branches’; for git')
    .argument('<base>', 'the lock before both, %O; it is not needed')
    .argument('<ours>', 'the lock of this branch, %A, which becomes the merged one')
    .argument('<theirs>', 'the lock of the other branch, %B')
    .action(async (_: string, ours: string, theirs: string) => {
      done(await (await import('./commands/lock.ts')).mergeLock(ours, theirs));
    });
  const confirm = reading('done', 'say that Anki has the retired cards tagged: no deck has them any more')
    .option(
      '-o, --out <folder>',
      'where the deck is, which keeps the lock of notes that cannot be written',
      'dist',
    )
    .option('--lock <file>', 'where the lock is (default: anki.lock.json with the notes)')
    .action(async (paths: string[], options) => {
      done(await (await import('./commands/lock.ts')).retiredDone(paths, options));
    });
  return command.addCommand(merge).addCommand(confirm);
}
