import type { FlagSpec } from '../spec.ts';
import { takeValue, type Value } from './flag-value.ts';

/** The names and values at the start of a line of help, and the sentence after them. */
export interface FlagHead {
  readonly flags: readonly FlagSpec[];
  readonly rest: string;
}

interface Name {
  readonly name: string;
  readonly negatable?: true;
  readonly value?: string;
  readonly optionalValue?: true;
}

const NAME = /--\[no-?\][A-Za-z0-9][\w-]*|--?[A-Za-z0-9][\w+-]*(?:[.:][\w-]+)*|-[?@#%^!]/y;
const SEPARATOR = /\s*,\s*(?:[A-Za-z],\s*)?(?=-)|\s?\|\s?(?=-)|\/(?=-)| (?=--?\w)/y;
/** Some pages have short and long names in columns of their own. */
const COLUMN = /\s+(?=--[A-Za-z][\w-]*(?:[=[]\S*| \S+)?(?:\s{2,}|\s*$))/y;
const REMARK = / \("[^"]*"\)/y;

/** Reads `-f, --file=FILE  Take it from FILE` as every style of help writes it. Nothing where the line does not start with a flag. */
export function readFlagHead(line: string): FlagHead | undefined {
  const names: Name[] = [];
  let at = 0;
  const take = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = at;
    const match = expression.exec(line);
    if (match) at = expression.lastIndex;
    return match;
  };
  do {
    const name = take(NAME)?.[0];
    if (name === undefined) break;
    take(REMARK);
    take(/\.{3}/y);
    const value = takeValue(line, at);
    at = value?.end ?? at;
    names.push(withValue(name, value));
  } while (take(SEPARATOR) || (names.every(isShort) && take(COLUMN)));
  const rest = line.slice(at);
  if (names.length === 0 || (rest !== '' && !/^[\s:(]/.test(rest))) return undefined;
  return { flags: pair(names), rest: rest.trim().replace(/^[:=]\s+/, '') };
}

function withValue(text: string, value: Value | undefined): Name {
  const negatable = /^--\[no-?\]/.test(text);
  const name = negatable ? text.replace(/\[no-?\]/, '') : text;
  return {
    name,
    ...(negatable && { negatable }),
    ...(value?.name !== undefined && { value: value.name }),
    ...(value?.optional && { optionalValue: value.optional }),
  };
}

/** `--set=, --variable=NAME=VALUE` has its value behind the second name. */
function specific({ value }: Name): number {
  return value === 'value' ? 0 : 1;
}

/** One flag for each long name: the first takes the short name, further names are flags of their own. */
function pair(names: readonly Name[]): readonly FlagSpec[] {
  const valued = names
    .filter(({ value }) => value !== undefined)
    .sort((a, b) => specific(b) - specific(a))[0];
  const [short, ...otherShorts] = names.filter(isShort);
  const [long, ...otherLongs] = names.filter((name) => !isShort(name));
  const details = (of: Name | undefined) => ({
    ...(valued?.value !== undefined && { value: valued.value }),
    ...(valued?.optionalValue && { optionalValue: valued.optionalValue }),
    ...(of?.negatable && { negatable: of.negatable }),
  });
  const first = { ...(long && { long: long.name }), ...(short && { short: short.name }), ...details(long) };
  return [
    first,
    ...otherShorts.map((other) => ({ short: other.name, ...details(other) })),
    ...otherLongs.map((other) => ({ long: other.name, ...details(other) })),
  ];
}

function isShort({ name }: Name): boolean {
  return name.length === 2;
}
