import type { FlagSpec } from '../spec.ts';

/** A row of a list of commands. */
export interface CommandRow {
  readonly name: string;
  readonly summary: string;
  /** Other names on the same row. */
  readonly aliases: readonly string[];
  /** What the row shows of the command's operands: `[PATTERN...]` of systemctl; several forms on several lines. */
  readonly usage?: string;
  /** Flags that the row shows. */
  readonly flags?: readonly FlagSpec[];
  /** True when the command has no page of its own to ask for. */
  readonly complete?: true;
}

const ROW =
  /^ {1,8}([a-z][\w.-]*(?::[\w-]+)*)[*:]?((?:, ?[\w-]+)*)((?: [[<{(A-Z…][^\s]*(?: ?[[\](<>|A-Z][^\s]*)*)?)(?:\s{2,}| - |(?<=\.{3}|\]) (?=[A-Z][a-z]))(\S.*)$/;
const CLAP_ALIASES = / ?\[alias(?:es)?: ([^\]]*)\]$/;

/** Reads `ls   List containers`, `build, b    Compile`, `start UNIT...   Start units`, `list - list packages`. */
export function readCommandTable(lines: readonly string[]): readonly CommandRow[] {
  const rows: CommandRow[] = [];
  for (const line of lines) {
    const match = ROW.exec(line.replaceAll('\t', '    '));
    const listed = /^ {2,6}- ([a-z][\w-]*)(?: \/ (\w+))?$/.exec(line);
    if (listed) rows.push({ name: listed[1]!, summary: '', aliases: listed[2] ? [listed[2]] : [] });
    const bare = match || listed ? null : /^ {2,4}([a-z][\w-]*)((?: [[<A-Z…][^\s]*)*)$/.exec(line);
    if (match && /^alias: \S+$/.test(match[5]!)) continue;
    if (match) {
      const [, name, others, usage, text] = match;
      const clap = CLAP_ALIASES.exec(text!)?.[1];
      const aliases = [...(others ?? '').split(','), ...(clap ?? '').split(',')].map((alias) => alias.trim());
      rows.push({
        name: name!,
        summary: text!.replace(CLAP_ALIASES, ''),
        aliases: aliases.filter(Boolean),
        ...(usage && { usage: usage.trim() }),
      });
    } else if (bare)
      rows.push({ name: bare[1]!, summary: '', aliases: [], ...(bare[2] && { usage: bare[2].trim() }) });
    else if (!listed) addToSummary(rows, line);
  }
  return rows;
}

/** A deeply indented line goes on with the row before it. */
function addToSummary(rows: CommandRow[], line: string): void {
  const last = rows.at(-1);
  if (last && /^\s{9,}\S/.test(line))
    rows[rows.length - 1] = { ...last, summary: `${last.summary} ${line.trim()}`.trim() };
}
