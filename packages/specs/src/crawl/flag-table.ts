import type { FlagSpec } from '../spec.ts';

const ENTRY = /^\s+(-.*)$/;

/**
 * Reads the flag table of a cobra page: name and summary with at least two blanks between them, longer summaries
 * on further lines. A value stands after the name (`--filter filter`) or in brackets where it may be left out.
 */
export function readFlagTable(lines: readonly string[]): readonly FlagSpec[] {
  const rows: { head: string; summary: string[] }[] = [];
  let column = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const entry = ENTRY.exec(line);
    if (entry && line.search(/\S/) < Math.min(column, 10)) {
      const [head, ...rest] = entry[1]!.split(/\s{2,}/);
      rows.push({ head: head!, summary: [rest.join(' ')] });
      column = rest.length > 0 ? line.indexOf(rest[0]!, line.indexOf(head!) + head!.length) : column;
    } else if (line.trim() !== '') rows.at(-1)?.summary.push(line.trim());
  }
  return rows.map(({ head, summary }) => readRow(head, summary.join(' ').replace(/\s+/g, ' ').trim()));
}

function readRow(head: string, summary: string): FlagSpec {
  const parts = /^(?:(-[^-\s,]))?(?:,\s*)?(--?[\w][\w.-]*)?(?:\[=?(.+)\]|[ =](.+))?$/.exec(head);
  const [, short, long, optional, value] = parts ?? [];
  return {
    ...(long && { long }),
    ...(short && { short }),
    ...(optional !== undefined
      ? { value: optionalValue(optional), optionalValue: true as const }
      : value && { value }),
    ...(summary && { summary }),
  };
}

/** pflag writes the value used when none is given: `[="auto"]`. */
function optionalValue(text: string): string {
  return text.replace(/^=?"?|"?$/g, '') || 'value';
}
