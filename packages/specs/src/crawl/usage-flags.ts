import type { FlagSpec } from '../spec.ts';

const FLAG =
  /(?<=^|[[(|\s])(--\[no-\][\w-]+|--[A-Za-z][\w-]*|-[A-Za-z0-9?@%]+)(\[=?<?[\w-]+>?\]|=?<[^<>]*>|=[\w:{]+)?/g;
const NEXT_VALUE = /^\)? (<[^<>]*>|\[?[A-Za-z][\w@:[\]-]*)(?=\s*[\]|).]|\s+[[(<-]|\s*$)/;

/**
 * The flags that a usage line shows: `[-q | --quiet]`, `[--cleanup=<mode>]`, `[-b bind_address]`. With `clusters`,
 * `-46A` means three flags, as in the usage lines of BSD programs; else it is one name.
 */
export function readUsageFlags(usage: string, clusters: boolean): readonly FlagSpec[] {
  const found = new Map<string, FlagSpec>();
  for (const match of usage.matchAll(FLAG)) {
    const [whole, name, glued] = match;
    const after = usage.slice(match.index + whole.length);
    const value = glued ?? valueAfter(name!, after, usage.slice(0, match.index));
    for (const flag of flagsOf(name!, value, glued, clusters)) {
      const key = flag.long ?? flag.short!;
      if (!found.has(key)) found.set(key, flag);
    }
  }
  return pairUp(usage, [...found.values()]);
}

/** `-m <message>`, and `(-m | --message) <message>` for the names before the last one. */
function valueAfter(name: string, after: string, before: string): string | undefined {
  const inGroup = before.lastIndexOf('(') > before.lastIndexOf(')');
  const rest = inGroup
    ? after.replace(/^(?:\s*\|\s*--?[\w-]+)*/, '')
    : name.length > 2
      ? after
      : after.replace(/^\s*\|\s*--?[\w-]+(?=[ =]<)/, '');
  return NEXT_VALUE.exec(rest)?.[1] ?? /^=(<[^<>]*>)/.exec(rest)?.[1];
}

function flagsOf(
  name: string,
  value: string | undefined,
  glued: string | undefined,
  clusters: boolean,
): FlagSpec[] {
  const details = value
    ? {
        value: nameOfValue(value),
        ...(glued?.startsWith('[') && { optionalValue: true as const }),
      }
    : {};
  if (name.startsWith('--[no-]')) return [{ long: `--${name.slice(7)}`, negatable: true, ...details }];
  if (name.startsWith('--')) return [{ long: name, ...details }];
  if (name.length === 2) return [{ short: name, ...details }];
  if (!clusters) return [{ long: name, ...details }];
  return [...name.slice(1)].map((letter) => ({ short: `-${letter}` }));
}

/** `[=<when>]`, `[<id>]`, `=<mode>` and `<mode>` are names; the brackets of `[user@]host[:port]` stay. */
function nameOfValue(text: string): string {
  const open = text.split('[').length - text.split(']').length;
  const closed = open < 0 ? text.slice(0, open) : text;
  return (/^\[=?<?([^[\]<>]*)>?\]$/.exec(closed)?.[1] ?? closed.replace(/[<>]|^=/g, '')) || 'value';
}

/** `[-q | --quiet]` is one flag when the letter begins the word. */
function pairUp(usage: string, flags: readonly FlagSpec[]): readonly FlagSpec[] {
  const taken = new Set<FlagSpec>();
  const pairs = flags.map((flag) => {
    const short = flag.short;
    if (short === undefined) return flag;
    const other = new RegExp(`${short.replace('?', '\\?')} ?\\| ?(--[\\w-]+)`).exec(usage)?.[1];
    const long = flags.find((candidate) => candidate.long === other);
    if (!long || taken.has(long) || long.long?.[2]?.toLowerCase() !== short[1]?.toLowerCase()) return flag;
    taken.add(long);
    return { ...long, short };
  });
  return pairs.filter((flag) => !taken.has(flag));
}
