import type { Topic } from '@cribnotes/core';

/** What tells a sheet from an earlier one of the same notes: its date, and the mark of its words. */
export interface Issue {
  readonly date: string;
  readonly mark: string;
}

/** How many programs are named; a note about a shell may have fifty, and the line is one. */
const NAMED = 3;

/** Says where the sheet comes from: how many notes, which issue of it, and what the commands were checked against. */
export function originOf(topic: Topic, { date, mark }: Issue): string {
  const count = topic.sources.length;
  const notes = count === 1 ? (topic.sources[0]?.id ?? 'one note') : `${count} notes`;
  const checked = topic.tools
    .filter((tool) => tool.verified !== 'shape')
    .map((tool) => (tool.version ? `${tool.program} ${tool.version}` : tool.program));
  return [
    `From ${notes}, ${date}`,
    `mark ${mark}`,
    ...(checked.length > 0 ? [`checked against ${listed(checked)}`] : []),
  ].join(' · ');
}

function listed(names: readonly string[]): string {
  // Room for "and one more" is room for its name.
  if (names.length <= NAMED + 1) return names.join(', ');
  return `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more`;
}
