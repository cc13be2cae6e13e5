import { PAPER_NAMES } from '@cribnotes/core/paper-size';
import { type Command, Option, type OptionValues } from 'commander';
import type { BuildOptions } from './build-topic.ts';
import { formats, type Settings } from './emitters.ts';
import { listOf, paperWord, wholeNumber, wholeNumberTo } from './option-values.ts';
import { type Done, reading } from './reading-command.ts';

// What the sheet takes, said here so that --help need not load it; the types are the emitter's.
const orientations: readonly NonNullable<Settings['orientation']>[] = ['landscape', 'portrait'];
const ideaPlaces: readonly NonNullable<Settings['ideas']>[] = ['group', 'first', 'last', 'none'];
const mostColumns = 8;
const themes: readonly NonNullable<Settings['theme']>[] = ['ink', 'colour', 'large'];

/** `crib build` with its options. */
export function buildCommand(done: Done): Command {
  return building(
    reading('build', 'write the sheet, the deck, the manual page and the page for the browser of one topic'),
  ).action(async (paths: string[], options) => {
    done(await (await import('./commands/build.ts')).build(paths, buildOptions(options)));
  });
}

/** Gives the options of a build as they are passed on. */
export const buildOptions = ({ frozenLock: frozen, ...options }: OptionValues): BuildOptions =>
  ({ ...options, frozen }) as BuildOptions;

/** Adds what a build can be told. */
export function building(command: Command): Command {
  const names = formats.map(({ name }) => name);
  return command
    .option('-o, --out <folder>', 'where to write', 'dist')
    .option('-t, --to <formats>', `what to make: ${names.join(',')} (default: all)`, listOf(names))
    .option('--date <day>', 'the date to print, as 2026-03-14 (default: the notes’)')
    .option('--strict', 'end with 1 on warnings too')
    .option('-f, --force', 'replace files that crib has not made')
    .option('-n, --dry-run', 'say what would be written, and write nothing')
    .option('-q, --quiet', 'print errors only')
    .optionsGroup('Sheet:')
    .option('--pages <count>', 'the most pages it may take', wholeNumber)
    .option('--columns <count>', `columns on a page, 1 to ${mostColumns}`, wholeNumberTo(mostColumns))
    .addOption(
      new Option('--paper <size>', 'or width x height, as 100x150mm')
        .choices(PAPER_NAMES)
        .argParser(paperWord),
    )
    .addOption(new Option('--orientation <way>').choices(orientations))
    .addOption(new Option('--theme <name>').choices(themes))
    .addOption(
      new Option('--ideas <where>', 'with their group, in a section of their own, or nowhere').choices(
        ideaPlaces,
      ),
    )
    .option('--index', 'add an alphabetical index of the commands')
    .optionsGroup('Deck:')
    .option('--deck <name>', 'its name in Anki; :: makes levels')
    .option('--group-decks', 'one deck below it for each group')
    .option('--type-in', 'ask to type the command')
    .option('--lock <file>', 'keep its lock there (default: anki.lock.json with the notes)')
    .option('--frozen-lock', 'fail if anki.lock.json would change')
    .option('--touch', 'have Anki take over every note at the next import')
    .optionsGroup('Manual page:')
    .option('--split', 'one page for each group');
}
