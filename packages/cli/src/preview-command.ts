import type { Command } from 'commander';
import { wholeNumberTo } from './option-values.ts';
import { type Done, reading } from './reading-command.ts';

const help = `
The page shows the sheet, the page for the browser, the cards, the manual page,
and what is doubtful; it is made again whenever a note is saved. It answers this
machine alone, at an address that nobody can guess, until you press Ctrl-C.
`;

/** `crib preview` with its options. */
export function previewCommand(done: Done): Command {
  return reading('preview', 'show in a browser what the notes give, and again at each save')
    .option('--port <number>', 'the port to answer at (default: a free one)', wholeNumberTo(65_535))
    .option('--open', 'open the browser')
    .option('--date <day>', 'the date to print, as 2026-03-14 (default: the notes’)')
    .addHelpText('after', help)
    .action(async (paths: string[], options) => {
      done(await (await import('./commands/preview.ts')).preview(paths, options));
    });
}
