import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toRecord } from '../src/crawl/command-record.ts';
import { commonDialect } from '../src/crawl/dialects/help-flag.ts';

const read = (name: string) => readFileSync(new URL(`./fixtures/help/${name}.txt`, import.meta.url), 'utf8');

/** What the crawler would write about the command that printed the page. */
function recordOf(name: string, words: readonly string[]) {
  const page = commonDialect.read(read(name), words);
  return { ...toRecord(page, words.slice(0, 1), words.slice(1)), commands: page.commands };
}

test('argparse: positional arguments are no flags, choices stay', () => {
  expect(recordOf('argparse', ['plant'])).toEqual({
    summary: 'Puts seeds into beds.',
    usage: ['[-h] [--depth CM] [-q | --quiet] [--soil {clay,sand}] BED [BED ...]'],
    flags: [
      '-h, --help  show this help message and exit',
      '--depth CM  how deep the seeds go',
      '-q, --quiet  say nothing',
      '--soil {clay,sand}  what the bed is made of',
    ],
    commands: [],
  });
});

test('clap: names and aliases of commands, values in brackets, sentences below the flag', () => {
  expect(recordOf('clap', ['water'])).toEqual({
    summary: 'Waters the garden',
    usage: ['[OPTIONS] <BED>...', '[OPTIONS] --list'],
    flags: [
      '-m, --minutes MINUTES  How long',
      '--color[=WHEN]  When to use colours',
      '-v, --verbose  Say more',
      '--list  List the beds',
      '--valve NAME  Which valve',
    ],
    commands: [
      { name: 'start', summary: 'Open the tap', aliases: ['s'] },
      { name: 'stop', summary: 'Close the tap', aliases: ['halt', 'end'] },
    ],
  });
});

test('GNU getopt: several names for one flag, names longer than their column, several usage lines', () => {
  expect(recordOf('getopt', ['rake'])).toEqual({
    summary: 'Draw a rake over the beds.',
    usage: ['[OPTION]... BED...', '[OPTION]... --all'],
    flags: [
      '-a, --all  rake all beds',
      '--everything  rake all beds',
      '-d, --direction WAY  north or south; see below',
      '--tool[=NAME]  which rake',
      '--keep-the-leaves-where-they-are  do not collect',
      '-3  three times',
      '-x, --extent extent  how far',
      '--help  display this help and exit',
    ],
    commands: [],
  });
});

test('BSD: everything is in the usage line, letters stand together, and the refusal is no summary', () => {
  expect(recordOf('usage-only', ['hoe'])).toEqual({
    usage: ['[-46q] [-b bed] [-J [user@]shed[:gate]] [-t north | south] [-w width] bed [row ...]'],
    flags: ['-4', '-6', '-q', '-b bed', '-J [user@]shed[:gate]', '-t north', '-w width'],
    commands: [],
  });
});

test('kubectl: defaults tell switches from values, and examples are no flags', () => {
  expect(recordOf('kubectl', ['grove', 'prune'])).toEqual({
    summary: 'Prune one or more trees.',
    usage: ['TREE [-f FILENAME] [options]'],
    flags: [
      '--dry-run value  Must be "none" or "client".',
      '-h, --height value  How high, in metres.',
      '--recursive  Prune the branches too.',
      '-f, --filename value  Files that name trees.',
    ],
    commands: [],
  });
});
