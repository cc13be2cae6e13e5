import type { CommandEntry } from '@cribnotes/core';
import { expect, test } from 'vitest';
import { commandRows } from '../src/sheet/command-rows.ts';
import { DENSE, OPEN } from '../src/sheet/density.ts';
import { proseOf, spanAt, templateOf, topicOf } from './reading/topics.ts';

/** The lines under a command whose only example is `docker run -p 3000:80 <image>`. */
function linesUnder(sentence: string, density: typeof DENSE): readonly string[] {
  const entry = topicOf(['docker run']).entries[0] as CommandEntry;
  const [variant] = entry.variants;
  const shown = {
    ...variant,
    template: templateOf('docker run -p <host-port>:<container-port> <image>'),
    description: { prose: proseOf(sentence), text: sentence, how: 'before', shared: false, confidence: 1 },
    examples: [
      {
        line: 'docker run -p 3000:80 <image>',
        values: { 'host-port': '3000', 'container-port': '80' },
        span: spanAt(1),
      },
    ],
  } as const;
  return commandRows({ ...entry, variants: [shown] }, [], density).flatMap((row) =>
    row.paragraphs.map(({ parts }) => parts.flatMap((part) => part.runs.map((run) => run.text)).join('')),
  );
}

test.each([DENSE, OPEN])('an example stands where the sentence speaks of its values', (density) => {
  expect(linesUnder('Reach port 80 on port 3000 of the host', density)).toContain(
    'e.g. docker run -p 3000:80 <image>',
  );
});

test('a dense sheet has no room for an example that the sentence does not need', () => {
  expect(linesUnder('Publish a port of the image', DENSE)).not.toContain(
    'e.g. docker run -p 3000:80 <image>',
  );
});
