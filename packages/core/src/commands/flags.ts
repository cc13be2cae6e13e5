import type { FlagSpec, ToolSpec } from '@cribnotes/specs';
import { nearest } from '../spelling.ts';
import type { CallFlag, Problem } from './call.ts';

/** The flags that hold at one place of a command line: the command's own and those of the commands above. */
export interface FlagSet {
  readonly known: boolean;
  /** The tool's help names every flag. */
  readonly complete: boolean;
  byLong(name: string): FlagSpec | undefined;
  byShort(letter: string): FlagSpec | undefined;
  readonly longs: readonly string[];
}

/** Gives the flags of a path of commands, the innermost first. */
export function flagSet(
  levels: readonly (readonly FlagSpec[] | undefined)[],
  tool: ToolSpec | undefined,
): FlagSet {
  const longs = new Map<string, FlagSpec>();
  const shorts = new Map<string, FlagSpec>();
  for (const flags of levels) {
    for (const flag of flags ?? []) {
      if (flag.long !== undefined && !longs.has(flag.long)) longs.set(flag.long, flag);
      if (flag.short !== undefined && !shorts.has(flag.short)) shorts.set(flag.short, flag);
    }
  }
  return {
    known: tool !== undefined && longs.size + shorts.size > 0,
    complete:
      longs.has('--help') &&
      shorts.size > 0 &&
      tool?.source === 'tool' &&
      /^(docker|kubectl|helm|gh)/.test(tool.program),
    byLong: (name) => longs.get(name),
    byShort: (letter) => shorts.get(`-${letter}`),
    longs: [...longs.keys()],
  };
}

/** What a word that starts with a dash is. `takesNext`: its value is the next word. */
export interface ReadFlag {
  readonly flag: CallFlag;
  readonly takesNext: boolean;
  readonly problem?: Problem;
  readonly repaired?: { readonly rule: string; readonly actual: string; readonly expected: string };
}

const nameOf = (spec: FlagSpec): string => spec.long ?? spec.short ?? '';
const needsValue = (spec: FlagSpec): boolean => spec.value !== undefined && spec.optionalValue !== true;

/** Reads one word as a flag. `next`: a further word follows, which may be its value. */
export function readFlag(word: string, flags: FlagSet, next: boolean): ReadFlag {
  const single = flags.byLong(word);
  if (single)
    return { flag: { text: word, names: [word], spec: single }, takesNext: next && needsValue(single) };
  const equals = word.indexOf('=');
  if (word.startsWith('--')) return readLong(word, equals, flags, next);
  const head = equals > 0 ? word.slice(0, equals) : word;
  const longDash = flags.byLong(head);
  if (longDash && equals > 0)
    return {
      flag: { text: head, names: [head], glue: '=', value: word.slice(equals + 1), spec: longDash },
      takesNext: false,
    };
  return readShort(word, flags, next);
}

function readLong(word: string, equals: number, flags: FlagSet, next: boolean): ReadFlag {
  const head = equals > 0 ? word.slice(0, equals) : word;
  const value = equals > 0 ? { glue: '=' as const, value: word.slice(equals + 1) } : {};
  const spec = flags.byLong(head) ?? negated(head, flags);
  if (spec)
    return {
      flag: { text: head, names: [head.startsWith('--no-') ? head : nameOf(spec)], ...value, spec },
      takesNext: equals < 0 && next && needsValue(spec),
    };
  if (!flags.known || head === '--help' || head === '--version')
    return { flag: { text: head, names: [head], ...value }, takesNext: false };
  const near = nearest(
    head.slice(2),
    flags.longs.filter((l) => l.startsWith('--')).map((l) => l.slice(2)),
  );
  // GNU getopt and git take the beginning of a long name, and help may leave a longer relative out (`--export-secret-keys`).
  const related = near !== undefined && (`--${near}`.startsWith(head) || head.startsWith(`--${near}`));
  if (near !== undefined && !(related && !flags.complete)) {
    const expected = `--${near}`;
    const fixed = flags.byLong(expected) as FlagSpec;
    return {
      flag: { text: expected, names: [expected], ...value, spec: fixed },
      takesNext: equals < 0 && next && needsValue(fixed),
      problem: {
        rule: 'typo-flag',
        message: `Unexpected flag \`${head}\`, expected \`${expected}\``,
        actual: head,
        expected: [expected],
      },
      repaired: { rule: 'typo-flag', actual: head, expected },
    };
  }
  return {
    flag: { text: head, names: [head], ...value },
    takesNext: false,
    problem: { rule: 'unknown-flag', message: `Unknown flag \`${head}\``, actual: head },
  };
}

const negated = (head: string, flags: FlagSet): FlagSpec | undefined => {
  const spec = head.startsWith('--no-') ? flags.byLong(`--${head.slice(5)}`) : undefined;
  return spec?.negatable ? spec : undefined;
};

function readShort(word: string, flags: FlagSet, next: boolean): ReadFlag {
  const letters = [...word.slice(1)];
  const names: string[] = [];
  if (!flags.known || /^-\d+$/.test(word)) return { flag: { text: word, names: [word] }, takesNext: false };
  for (const [i, letter] of letters.entries()) {
    const spec = flags.byShort(letter);
    if (spec === undefined) return unknownShort(word, letter, i, flags, next);
    names.push(nameOf(spec));
    if (spec.value === undefined) continue;
    const rest = letters.slice(i + 1).join('');
    const text = `-${letters.slice(0, i + 1).join('')}`;
    if (rest !== '') {
      const glue = rest.startsWith('=') ? '=' : '';
      return { flag: { text, names, glue, value: rest.slice(glue.length), spec }, takesNext: false };
    }
    return { flag: { text, names, spec }, takesNext: next && needsValue(spec) };
  }
  const only = letters.length === 1 ? flags.byShort(letters[0] as string) : undefined;
  return { flag: { text: word, names, ...(only ? { spec: only } : {}) }, takesNext: false };
}

function unknownShort(word: string, letter: string, at: number, flags: FlagSet, next: boolean): ReadFlag {
  const long = flags.byLong(`-${word.split('=')[0]}`);
  if (long && word.length > 2) {
    const expected = nameOf(long);
    return {
      flag: { text: expected, names: [expected], spec: long },
      takesNext: next && needsValue(long),
      problem: {
        rule: 'typo-flag',
        message: `Unexpected flag \`${word}\`, expected \`${expected}\``,
        actual: word,
        expected: [expected],
      },
      repaired: { rule: 'typo-flag', actual: word, expected },
    };
  }
  if (letter === 'h' && at === 0) return { flag: { text: word, names: ['--help'] }, takesNext: false };
  return {
    flag: { text: word, names: [word] },
    takesNext: false,
    problem: { rule: 'unknown-flag', message: `Unknown flag \`-${letter}\` in \`${word}\``, actual: word },
  };
}
