import { PAPER_NAMES } from '@cribnotes/core/paper-size';
import { type Command, Option } from 'commander';
import { formats, type Settings } from './emitters.ts';
import { listOf, namedValues, paperWord, wholeNumber, wholeNumberTo } from './option-values.ts';
import { type Done, reading } from './reading-command.ts';

// What the sheet takes, said here so that --help need not load it; the types are the emitter's.
const orientations: readonly NonNullable<Settings['orientation']>[] = ['landscape', 'portrait'];
const ideaPlaces: readonly NonNullable<Settings['ideas']>[] = ['group', 'first', 'last', 'none'];
const mostColumns = 8;
const mostResolution = 600;
const themes: readonly NonNullable<Settings['theme']>[] = ['ink', 'colour', 'large'];

/** `crib build` with its options. */
export function buildCommand(done: Done): Command {
  return withBuildOptions(
    reading(
      'build',
      'write sheet, deck, manual page and page for the browser of a topic, or of those of crib.yaml or a vault',
    ),
  )
    .option('--jobs <count>', 'how many topics to build at once (default: by processors)', wholeNumber)
    .action(async (paths: string[], { frozenLock: frozen, ...options }) => {
      done(await (await import('./commands/build.ts')).build(paths, { ...options, frozen }));
    });
}

const watchHelp = `
A build is one line. Control-C ends it.

  crib watch notes/docker notes/git --to pdf --out sheets
`;

/** `crib watch`, with the options of `crib build`. */
export function watchCommand(done: Done): Command {
  const command = reading(
    'watch',
    'build again whenever a note is saved; several folders are a topic each',
  ).option('--poll', 'look every second, for folders of a network, which tell nothing');
  return withBuildOptions(command)
    .addHelpText('after', watchHelp)
    .action(async (paths: string[], { frozenLock: frozen, poll = false, ...options }) => {
      done(await (await import('./commands/watch.ts')).watch(paths, { ...options, frozen }, poll));
    });
}

const configHelp = `
Who is heard first: options of the call; the crib.yaml in the folder of the notes;
what a crib.yaml above says of the topic; the front matter of the notes; what a
crib.yaml above says of all topics. Lists of several are joined.
`;

/** `crib config`, with the options of `crib build`, so that it says what these would change. */
export function configCommand(done: Done): Command {
  return withBuildOptions(reading('config', 'say which settings hold for a build, and who says each'))
    .addHelpText('after', configHelp)
    .action(async (paths: string[], options) => {
      done(await (await import('./commands/config.ts')).config(paths, options));
    });
}

function withBuildOptions(command: Command): Command {
  const names = formats.map(({ name }) => name);
  const usual = formats.flatMap(({ name, extra }) => (extra ? [] : [name]));
  return command
    .option('-o, --out <folder>', 'where to write (default: dist)')
    .option(
      '-t, --to <formats>',
      `what to make: ${names.join(',')} (default: ${usual.join(',')}), or an emitter’s package or ./file.js`,
      listOf,
    )
    .option('--set <name=value>', 'a setting of an emitter from outside', namedValues)
    .option('--date <day>', 'the date to print, as 2026-03-14 (default: the notes’)')
    .option('--strict', 'end with 1 on warnings too')
    .option('-f, --force', 'replace files that crib has not made')
    .option('-n, --dry-run', 'say what would be written, and write nothing')
    .option('-q, --quiet', 'print errors only')
    .optionsGroup('Sheet:')
    .option('--pages <count>', 'the most pages it may take', wholeNumber)
    .option('--columns <count>', `columns on a page, 1 to ${mostColumns}`, wholeNumberTo(mostColumns))
    .addOption(
      new Option('--paper <size>', 'a name, or width x height, as 100x150mm')
        .choices(PAPER_NAMES)
        .argParser(paperWord),
    )
    .addOption(
      new Option('--orientation <way>', 'how the paper lies (default: as the text fits better)').choices(
        orientations,
      ),
    )
    .addOption(new Option('--theme <name>', 'the look; large has no letter below 12 pt').choices(themes))
    .addOption(
      new Option('--ideas <where>', 'with their group, in a section of their own, or nowhere').choices(
        ideaPlaces,
      ),
    )
    .option('--index', 'add an alphabetical index of the commands')
    .option(
      '--resolution <dpi>',
      `pixels an inch of --to png, 1 to ${mostResolution} (default: 150)`,
      wholeNumberTo(mostResolution),
    )
    .optionsGroup('Deck:')
    .option('--deck <name>', 'its name in Anki; :: makes levels')
    .option('--group-decks', 'one deck below it for each group')
    .option('--type-in', 'ask to type the command')
    .option('--lock <file>', 'keep its lock there (default: anki.lock.json with the notes)')
    .option('--frozen-lock', 'fail if anki.lock.json would change')
    .option('--touch', 'have Anki take over every note at the next import')
    .optionsGroup('Sheet and manual page:')
    .option('--split', 'several sheets and pages, by their headings; one deck');
}
