import type { Topic } from '@cribnotes/core';
import { fillPhrase, type PrintedWords } from '@cribnotes/core/printed-words';

/** What tells a sheet from an earlier one of the same notes: its date, and the mark of its words. */
export interface Issue {
  readonly date: string;
  readonly mark: string;
}

/** How many programs are named; a note about a shell may have fifty, and the line is one. */
const NAMED = 3;

/** Says where the sheet comes from: how many notes, which issue of it, and what the commands were checked against. */
export function originOf(topic: Topic, { date, mark }: Issue, { sheet, comma }: PrintedWords): string {
  const count = topic.sources.length;
  const from =
    count === 1
      ? fillPhrase(sheet.from, topic.sources[0]?.id ?? '')
      : fillPhrase(sheet.fromNotes, String(count));
  const checked = topic.tools
    .filter((tool) => tool.verified !== 'shape')
    .map((tool) => (tool.version ? `${tool.program} ${tool.version}` : tool.program));
  return [
    `${from}${comma}${date}`,
    fillPhrase(sheet.mark, mark),
    ...(checked.length > 0 ? [fillPhrase(sheet.checked, listed(checked, sheet, comma))] : []),
  ].join(' · ');
}

function listed(names: readonly string[], sheet: PrintedWords['sheet'], comma: string): string {
  // Room for "and one more" is room for its name.
  if (names.length <= NAMED + 1) return names.join(comma);
  return fillPhrase(sheet.more, names.slice(0, NAMED).join(comma), String(names.length - NAMED));
}
