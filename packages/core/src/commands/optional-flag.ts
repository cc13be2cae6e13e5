import type { CallFlag } from './call.ts';
import { type FlagSet, type ReadFlag, readFlag } from './flags.ts';

/** One flag in brackets: its names, and what follows them as its value. */
const BRACKETED =
  /^\[\s*(?<names>--?[\p{L}\d?#][\p{L}\d-]*(?:\s*[|,]\s*--?[\p{L}\d?#][\p{L}\d-]*)*)(?:(?<glue>=|\s+|(?=<))(?<value>[^[\]\s-][^[\]]*?))?\s*\]$/u;

/**
 * Reads a word as a flag that may be left out, as synopses write it: `[-f]`, `[-q|--quiet]`, `[--depth <n>]`. The
 * brackets say what the value is, also for a tool that we do not know. Gives nothing for any other word.
 */
export function readOptionalFlag(word: string, flags: FlagSet): ReadFlag | undefined {
  const { names, glue, value } = BRACKETED.exec(word)?.groups ?? {};
  if (names === undefined) return undefined;
  const written = names.split(/\s*[|,]\s*/);
  const read = written.map((name) => readFlag(name, flags, value !== undefined));
  const [first] = read as [ReadFlag];
  const flag: CallFlag = {
    ...first.flag,
    text: written.length > 1 ? written.join('|') : first.flag.text,
    names: [...new Set(read.flatMap((one) => one.flag.names))],
    optional: true,
    ...(value === undefined ? {} : { glue: glueOf(glue), value }),
  };
  const problem = read.find((one) => one.problem)?.problem;
  return { flag, takesNext: false, ...(problem ? { problem } : {}) };
}

const glueOf = (glue: string | undefined): ' ' | '=' | '' => (glue === '=' || glue === '' ? glue : ' ');
