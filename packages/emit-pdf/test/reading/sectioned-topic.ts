import type { CommandEntry, Group, GroupItem, Topic, Variant } from '@cribnotes/core';
import { sampleTopic } from '@cribnotes/testkit';
import { proseOf } from './topics.ts';

const note = (text: string): GroupItem => ({ kind: 'note', prose: proseOf(text) });
const group = (
  id: string,
  level: number,
  title: string | undefined,
  ...items: readonly GroupItem[]
): Group => ({
  id,
  ...(title === undefined ? {} : { title }),
  level,
  items,
});

/**
 * Gives the things of the sample topic in sections of every kind: without a title, with the title of the sheet, with
 * sentences between rows, deeper ones, an empty one over a deeper one, and one that shows a command again.
 */
export function sectionedTopic(): Topic {
  const sample = sampleTopic();
  const row = (id: string, at = 0): GroupItem => {
    const entry = sample.entries.find((one) => one.id === id) as CommandEntry;
    return { kind: 'command', entry: id, variant: entry.variants[at]?.id ?? '' };
  };
  return {
    ...sample,
    title: 'Containers',
    entries: sample.entries.map((entry) =>
      entry.id === 'cat' && entry.kind === 'command'
        ? { ...entry, variants: [withBody(entry.variants[0])] }
        : entry,
    ),
    groups: [
      group('before', 1, undefined, note('What stands before any heading.'), row('curl')),
      group('own', 1, 'Containers', note('What stands under the title of the sheet.'), row('ls')),
      group(
        'running',
        1,
        'Run and look',
        row('docker container run'),
        row('docker container run', 1),
        { kind: 'concept', id: 'container' },
        note('A container can be looked at without stopping it:'),
        row('docker container ls'),
        note('It may take a while.'),
        note('Nothing is lost.'),
      ),
      group('ports', 2, 'Ports', row('docker container run', 2)),
      group('deep', 3, 'Deeper still', { kind: 'snippet', id: 'a-small-dockerfile' }, row('cat')),
      group('umbrella', 1, 'Keys and prompts'),
      group('keys', 2, 'tmux', { kind: 'keys', entry: 'tmux keys Ctrl-b %' }),
      group('nothing', 2, 'Printed nowhere'),
      group('loose', 1, undefined, { kind: 'recipe', id: 'replace-a-running-container' }),
    ],
  };
}

/** A here-document with blanks that count, an empty line, and a line that is wider than any column. */
function withBody(variant: Variant): Variant {
  const long = `    - ${'a-long-name.'.repeat(9)}example.org  and more`;
  const body = ['server:', '  port:   8080', '', long, 'END'];
  return { ...variant, template: { ...variant.template, body } };
}
