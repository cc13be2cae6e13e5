import type { Topic } from '@cribnotes/core';

/** Says where the sheet comes from: how many notes, of which date, and what the commands were checked against. */
export function originOf(topic: Topic, date: string): string {
  const count = topic.sources.length;
  const notes = count === 1 ? (topic.sources[0]?.id ?? 'one note') : `${count} notes`;
  const checked = topic.tools
    .filter((tool) => tool.verified !== 'shape')
    .map((tool) => (tool.version ? `${tool.program} ${tool.version}` : tool.program));
  return [
    `From ${notes}, ${topic.date ?? date}`,
    ...(checked.length > 0 ? [`checked against ${checked.join(', ')}`] : []),
  ].join(' · ');
}
