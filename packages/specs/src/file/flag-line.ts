import type { FlagSpec } from '../spec.ts';

/**
 * Reads a flag line of a spec file: `-a, --[no-]all, --color[=when]` and so on, two blanks, the summary.
 * A value stands after a blank, or as `[=value]` where it may be left out. A single-dash word of several
 * letters (`-name`) is a long flag.
 */
export function readFlagLine(line: string): FlagSpec {
  const gap = line.indexOf('  ');
  const head = gap < 0 ? line : line.slice(0, gap);
  const flag: { -readonly [K in keyof FlagSpec]: FlagSpec[K] } = {};
  for (const name of head.split(', ')) readName(name, flag);
  if (gap >= 0) flag.summary = line.slice(gap + 2);
  return flag;
}

function readName(text: string, flag: { -readonly [K in keyof FlagSpec]: FlagSpec[K] }): void {
  const blank = text.indexOf(' ');
  const optional = text.indexOf('[=');
  let name = text;
  if (optional >= 0) {
    name = text.slice(0, optional);
    flag.value = text.slice(optional + 2, -1);
    flag.optionalValue = true;
  } else if (blank >= 0) {
    name = text.slice(0, blank);
    flag.value = text.slice(blank + 1);
  }
  if (name.startsWith('--[no-]')) {
    name = `--${name.slice(7)}`;
    flag.negatable = true;
  }
  if (name.length === 2) flag.short = name;
  else flag.long = name;
}

/** Writes what `readFlagLine` reads. */
export function writeFlagLine(flag: FlagSpec): string {
  const long = flag.negatable ? flag.long?.replace(/^--/, '--[no-]') : flag.long;
  const names = [flag.short, long].filter((name) => name !== undefined).join(', ');
  const value = flag.value === undefined ? '' : flag.optionalValue ? `[=${flag.value}]` : ` ${flag.value}`;
  return flag.summary ? `${names}${value}  ${flag.summary}` : names + value;
}
