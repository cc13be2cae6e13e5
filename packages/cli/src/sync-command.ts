import { Command } from 'commander';
import { wholeNumber } from './option-values.ts';
import { type Done, limited } from './reading-command.ts';

const syncHelp = `
Anki must be running, with the add-on AnkiConnect (code 2055492159).

New cards come, changed ones change, and keep their schedule. What you have
changed in Anki stays as you have it and is listed; your own tags and the field
Extra are not looked at. What the notes have lost is tagged and suspended. Nothing
is deleted, and AnkiWeb is left alone. Where the deck is built with --deck,
--group-decks or --type-in, say the same here.
`;

/** `crib sync` with its options. */
export function syncCommand(done: Done): Command {
  const command = new Command('sync')
    .description('say what a running Anki has otherwise than the notes, and bring it there with --yes')
    .argument('[notes...]', 'one folder, or files of one topic (default: the folder where you stand)');
  return limited(command)
    .option('--yes', 'do it, and not only say it')
    .option('--url <address>', 'where AnkiConnect listens', 'http://127.0.0.1:8765')
    .option('--allow-remote', 'let --url be another machine')
    .option('--timeout <seconds>', 'how long to wait for an answer', wholeNumber, 10)
    .option('--deck <name>', 'its name in Anki; :: makes levels')
    .option('--group-decks', 'one deck below it for each group')
    .option('--type-in', 'ask to type the command')
    .option('--lock <file>', 'its lock (default: anki.lock.json with the notes)')
    .addHelpText('after', syncHelp)
    .action(async (paths: string[], options) => {
      done(await (await import('./commands/sync.ts')).sync(paths, options));
    });
}
