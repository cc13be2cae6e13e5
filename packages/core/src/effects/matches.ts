import { DESTROYING, type Destroying } from './table.ts';
import {
  DESTROYING_OPTION,
  DESTROYS,
  DESTROYS_FIRST,
  DESTROYS_LAST,
  TAKE_NAMES,
  TAKES_NAMES,
} from './words.ts';

/** True for a simple command that destroys, by the table or by its own words. */
export function matches(program: string, words: readonly string[]): boolean {
  const rows = rowsOf(program).filter((row) => row.subs.some((path) => behind(path, words) !== undefined));
  if (rows.some((row) => isRow(row, words))) return true;
  return !rows.some((row) => isExcused(row, words)) && saysSo(program, words);
}

/** True for a program that the table has. */
export function isListed(program: string): boolean {
  return rowsOf(program).length > 0;
}

interface Row {
  readonly subs: readonly (readonly string[])[];
  readonly with?: readonly string[];
  readonly unless: readonly string[];
}

const split = (text: string | undefined): readonly string[] => text?.split(' ') ?? [];

const byProgram: ReadonlyMap<string, readonly Row[]> = rowsByProgram();

function rowsByProgram(): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>();
  for (const row of DESTROYING)
    for (const program of split(row.of)) {
      const own = rows.get(program) ?? [];
      rows.set(program, [...own, read(row)]);
    }
  return rows;
}

function read(row: Destroying): Row {
  const subs = row.sub?.split('|').map((path) => path.split(' ')) ?? [[]];
  const needed = row.with === undefined ? {} : { with: split(row.with) };
  return { subs, ...needed, unless: split(row.unless) };
}

/** `mkfs.ext4` is one of `mkfs.*`. */
function rowsOf(program: string): readonly Row[] {
  return byProgram.get(program) ?? byProgram.get(program.replace(/\..+$/, '.*')) ?? [];
}

function isRow({ subs, with: needed, unless }: Row, words: readonly string[]): boolean {
  if (isExcused({ unless }, words)) return false;
  return subs.some((path) => {
    const rest = behind(path, words);
    return (
      rest !== undefined &&
      (needed === undefined || needed.some((form) => rest.some((word) => isForm(word, form))))
    );
  });
}

function isExcused({ unless }: Pick<Row, 'unless'>, words: readonly string[]): boolean {
  return unless.some((form) => words.some((word) => isForm(word, form)));
}

/** The words that are no part of the path, where the words begin with it; options of the program may stand before. */
function behind(path: readonly string[], words: readonly string[]): readonly string[] | undefined {
  if (path.length === 0) return words;
  const at = subcommandPlaces(words).find((place) =>
    path.every((word, index) => words[place + index] === word),
  );
  return at === undefined ? undefined : [...words.slice(0, at), ...words.slice(at + path.length)];
}

/** The places where the first subcommand may stand: behind options, each of which may have a value. */
function subcommandPlaces(words: readonly string[]): readonly number[] {
  const places: number[] = [];
  for (const [at, word] of words.entries()) {
    if (word.startsWith('-')) continue;
    places.push(at);
    const before = words[at - 1];
    if (before === undefined || !before.startsWith('-') || before.includes('=')) break;
  }
  return places;
}

/** True for a word that is what the table names: `-rf` has `-f`, `--delete=x` is `--delete`, `of=a` is one of `of=*`. */
function isForm(word: string, form: string): boolean {
  if (word === form) return true;
  if (form.endsWith('*')) return word.startsWith(form.slice(0, -1)) && word.length >= form.length;
  if (/^-[A-Za-z]$/.test(form))
    return new RegExp(`^-[A-Za-z]*${form[1]}[A-Za-z]*$`).test(word) && word.length < 6;
  return form.startsWith('--') && word.startsWith(`${form}=`);
}

/** True where the words themselves say it, as in `any-tool volume prune`. */
function saysSo(program: string, words: readonly string[]): boolean {
  if (TAKE_NAMES.has(program)) return false;
  if (words.some((word) => DESTROYING_OPTION.test(word))) return true;
  const isSaid = (word: string): boolean =>
    DESTROYS.has(word) || DESTROYS_FIRST.test(word) || DESTROYS_LAST.test(word);
  return subcommandPlaces(words).some((at) => {
    for (const [index, word] of words.slice(at, at + 3).entries()) {
      if (index > 0 && !/^[a-z][a-z0-9-]*$/.test(word)) return false;
      if (isSaid(word)) return true;
      if (TAKES_NAMES.has(word)) return false;
    }
    return false;
  });
}
