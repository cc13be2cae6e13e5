/** A value as it stands in a text; offsets as in `Secret`. */
export interface Value {
  /** Without its quotes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `'`, `"` or a back-tick; empty for a bare one. */
  readonly quote: string;
  /** Where it begins and ends with its quotes. */
  readonly before: number;
  readonly behind: number;
}

/** Where a value stands. */
export type ValuePlace = 'word' | 'setting' | 'query';

/** What a bare value may be made of, by where it stands. */
const bare: Readonly<Record<ValuePlace, RegExp>> = {
  /** A word of a command line. */
  word: /(?:\\[^\s]|&(?=[^\s&])|[^\s\\`'"|;&<>(){}[\]，。；、！「」“”]){1,1000}/y,
  /** A setting: other settings may follow behind a comma. */
  setting: /(?:\\[^\s]|&(?=[^\s&])|[^\s\\`'"|;&<>(){}[\],，。；、！「」“”]){1,1000}/y,
  /** A part of the query of an address. */
  query: /[^\s\\`'"|;&<>(){}[\],#]{1,1000}/y,
};

/** How far a value is followed, so that a search stays linear; few secrets but keys in lines of their own are longer. */
export const longest = 1000;

/** Gives the value that begins at `at`, quoted or bare; nothing where none does. */
export function valueAt(text: string, at: number, place: ValuePlace): Value | undefined {
  const quote = /\$?(\\?["'`])/y;
  quote.lastIndex = at;
  const open = quote.exec(text);
  if (open !== null) {
    const start = quote.lastIndex;
    const mark = open[1] as string;
    const end = closing(text, start, mark);
    // Back-ticks around several words are those of a command.
    if (end < 0 || (mark === '`' && /\s/.test(text.slice(start, end)))) return undefined;
    return {
      text: text.slice(start, end),
      start,
      end,
      quote: mark.slice(-1),
      before: at,
      behind: end + mark.length,
    };
  }
  const pattern = bare[place];
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0] ?? '';
  const mark = /[*_~]/.exec(text[at - 1] ?? '')?.[0];
  const value = withoutEnd(found, mark);
  const end = at + value.length;
  return value === '' ? undefined : { text: value, start: at, end, quote: '', before: at, behind: end };
}

/** Gives the stretch of a word of a command with the quotes that it needs no more when it is shown as `<password>`. */
export function wholeWord({ start, end, quote, before, behind }: Value): { start: number; end: number } {
  return quote === '`' ? { start, end } : { start: before, end: behind };
}

/** Where a quote closes on its line; -1 where it does not. */
function closing(text: string, from: number, mark: string): number {
  const limit = Math.min(text.length, from + longest);
  for (let at = from; at < limit; at += 1) {
    if (text[at] === '\n') return -1;
    if (text.startsWith(mark, at)) return at;
    if (text[at] === '\\' && mark === '"') at += 1;
  }
  return -1;
}

/** Signs that end a sentence or an emphasis are no part of the word before them. */
function withoutEnd(found: string, mark: string | undefined): string {
  // What is cut short gives nothing away.
  if (/\.{3}$|^.{1,8}\.\.$/.test(found)) return '';
  let end = found.length;
  while (end > 0 && (/[.,:]/.test(found[end - 1] as string) || found[end - 1] === mark)) end -= 1;
  return found.slice(0, end);
}
