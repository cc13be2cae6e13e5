import type { FlagSpec } from '../spec.ts';
import { readFlagHead } from './flag-head.ts';

/**
 * Reads the flag table of a page of help. A row starts with a flag that stands further left than the summaries; all
 * further lines up to a blank one or the next row belong to its summary, and so does the first paragraph after a bare row.
 */
export function readFlagTable(lines: readonly string[]): readonly FlagSpec[] {
  const rows: { flags: readonly FlagSpec[]; indent: number; summary: string[]; ended: boolean }[] = [];
  let column = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const text = line.replaceAll('\t', '        ');
    const indent = text.search(/\S/);
    const last = rows.at(-1);
    const head =
      indent >= 0 && text[indent] === '-' && indent < Math.min(column, 20)
        ? readFlagHead(text.slice(indent))
        : undefined;
    if (head) {
      rows.push({ flags: head.flags, indent, summary: head.rest ? [head.rest] : [], ended: false });
      if (head.rest) column = Math.min(column, text.lastIndexOf(head.rest));
    } else if (indent < 0) {
      if (last && last.summary.length > 0) last.ended = true;
    } else if (last && !last.ended) {
      if (indent > last.indent) last.summary.push(text.trim());
      else last.ended = true;
    }
  }
  return withoutRepeats(
    rows.flatMap(({ flags, summary }) => flags.map((flag) => withSummary(flag, summary.join(' ')))),
  );
}

function withSummary(flag: FlagSpec, text: string): FlagSpec {
  const summary = text.replace(/\s+/g, ' ').trim();
  return summary ? { ...flag, summary } : flag;
}

/** Pages that list a flag under several titles mean one flag. */
function withoutRepeats(flags: readonly FlagSpec[]): readonly FlagSpec[] {
  const seen = new Set<string>();
  return flags.filter((flag) => {
    const key = flag.long ?? flag.short ?? '';
    return !seen.has(key) && seen.add(key);
  });
}
