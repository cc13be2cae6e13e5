import type { Topic } from '@cribnotes/core';
import { fillPhrase } from '@cribnotes/core/printed-words';
import type { Voice } from '../words/voice.ts';

/** How many programs are named; a note about a shell may have fifty. */
const NAMED = 5;

/** Says from how many notes the page is made, their date, and what the commands were checked against. */
export function origin(topic: Topic, date: string, { words: { sheet, comma } }: Voice): string {
  const [source] = topic.sources;
  const only = topic.sources.length === 1 ? source : undefined;
  const from = only
    ? fillPhrase(sheet.from, only.id)
    : fillPhrase(sheet.fromNotes, `${topic.sources.length}`);
  const checked = topic.tools
    .filter(({ verified }) => verified !== 'shape')
    .map(({ program, version }) => (version ? `${program} ${version}` : program));
  const named =
    checked.length <= NAMED + 1
      ? checked.join(comma)
      : fillPhrase(sheet.more, checked.slice(0, NAMED).join(comma), `${checked.length - NAMED}`);
  return [`${from}${comma}${date}`, ...(named === '' ? [] : [fillPhrase(sheet.checked, named)])].join(' · ');
}
