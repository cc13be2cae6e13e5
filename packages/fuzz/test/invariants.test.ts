import { readTopic, type Topic } from '@cribnotes/core';
import { emitter as man } from '@cribnotes/emit-man';
import { specs } from '@cribnotes/specs';
import { describe, expect, test } from 'vitest';
import { madeUpTokens } from '../../core/test/secrets/made-up.ts';
import type { Invariant } from '../src/checks/broken.ts';
import { fileChecks, type Made } from '../src/checks/of-files.ts';
import { brokenBy, type ReadInput } from '../src/checks/of-topic.ts';

const note =
  '# Boxes\n\nShows the boxes that run: `docker ps`\n\nStops one of them:\n\n    docker stop web\n';
const token = madeUpTokens.GitHub ?? '';

async function read(): Promise<ReadInput> {
  const bytes = new TextEncoder().encode(note);
  const files = [{ id: '0.md', bytes }];
  const topic = await readTopic(files, { name: 'notes', specs });
  return { input: { origin: 'grammar', notes: [bytes], secrets: [token] }, files, topic };
}

/** Gives a topic with another value for the first row, or for the first note. */
type Change = (topic: Topic) => unknown;

const source = ({ sources: [first] }: Topic): NonNullable<typeof first> => first!;
const variant = ({ entries: [first] }: Topic): object =>
  first?.kind === 'command' ? first.variants[0]! : {};

const changed = (topic: Topic, change: Change): Topic => {
  const copy = structuredClone(topic);
  change(copy);
  return copy;
};

/** What a reader with a fault would give. */
const faults: readonly (readonly [Invariant, string, Change])[] = [
  [
    'one fate a line',
    'a line without a fate',
    (topic) => Object.assign(source(topic), { ledger: source(topic).ledger.slice(1) }),
  ],
  [
    'one fate a line',
    'a line with two',
    (topic) => Object.assign(source(topic), { ledger: source(topic).ledger.flatMap((fate) => [fate, fate]) }),
  ],
  [
    'true fates',
    'a line that is said by nothing',
    (topic) => Object.assign(source(topic).ledger[0]!, { ref: 'nowhere' }),
  ],
  [
    'true fates',
    'a printed line that is on no paper',
    (topic) => Object.assign(topic, { groups: [], entries: [] }),
  ],
  [
    'places inside the notes',
    'a place behind the end',
    (topic) => Object.assign(topic.groups[0]!.span!.end, { line: 99 }),
  ],
  [
    'places inside the notes',
    'an offset that is another place',
    (topic) => Object.assign(topic.groups[0]!.span!.start, { offset: 3 }),
  ],
  [
    'lines as written',
    'a word that the author did not write',
    (topic) =>
      Object.assign(variant(topic), {
        template: {
          text: 'docker ps -a',
          parts: ['docker', 'ps', '-a'].map((text) => ({ kind: 'word', role: 'operand', text })),
        },
      }),
  ],
  [
    'sentences have letters',
    'a mark as a sentence',
    (topic) =>
      Object.assign(variant(topic), {
        description: { ...(variant(topic) as { description: object }).description, text: '|---|' },
      }),
  ],
  [
    'no control characters',
    'an escape of a terminal',
    (topic) => Object.assign(topic, { title: 'Boxes\u001b[1m' }),
  ],
  [
    'no control characters',
    'half a character',
    (topic) => Object.assign(topic.groups[0]!, { title: 'Boxes \ud800' }),
  ],
  ['no secrets', 'a token in a title', (topic) => Object.assign(topic, { title: `Boxes ${token}` })],
  [
    'no secrets',
    'a token in capitals in a message',
    (topic) => Object.assign(topic, { doubts: [{ what: token.toUpperCase() }] }),
  ],
];

describe('what a topic breaks', () => {
  test('nothing, as it is read', async () => {
    expect(brokenBy(await read())).toEqual([]);
  });

  test.each(faults)('%s: %s', async (invariant, _, change) => {
    const before = await read();
    const broken = brokenBy({ ...before, topic: changed(before.topic, change) });
    expect(broken.map((one) => one.invariant)).toContain(invariant);
  });
});

async function made(): Promise<Made> {
  const { topic } = await read();
  const files = await man.emit(topic, { date: '2026-03-14', report: () => {} });
  return { format: 'man', topic, secrets: [token], files, reported: [], state: '', again: files };
}

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** What a writer with a fault would give. */
const spoilt: readonly (readonly [Invariant, string, Partial<Made>])[] = [
  ['plain file names', 'a way out of the folder', { files: [{ path: '../a.7', bytes: text('') }] }],
  ['same bytes twice', 'the time of day', { again: [{ path: 'notes.7', bytes: text('12:30') }] }],
  [
    'no control characters',
    'an escape of a terminal',
    { files: [{ path: 'a.7', bytes: text('a\u009b1m') }] },
  ],
  [
    'no control characters',
    'in the text of a lock',
    { files: [{ path: 'a.json', bytes: text('{"a\\u001f": 1}') }] },
  ],
  [
    'no secrets',
    'a token with the signs of roff',
    { files: [{ path: 'a.7', bytes: text(token.replaceAll('_', '\\_')) }] },
  ],
  ['no secrets', 'a token in the state', { state: `{"x": "${token}"}` }],
  ['nothing lost', 'an empty page', { format: 'html', files: [{ path: 'a.html', bytes: text('<p></p>') }] }],
];

describe('what files break', () => {
  const broken = async (of: Made): Promise<Invariant[]> => {
    const found = await Promise.all(
      fileChecks.map(async ([name, check]) => ((await check(of)).length > 0 ? [name] : [])),
    );
    return found.flat();
  };

  test('nothing, as they are written', async () => {
    expect(await broken(await made())).toEqual([]);
  });

  test.each(spoilt)('%s: %s', async (invariant, _, change) => {
    expect(await broken({ ...(await made()), ...change })).toContain(invariant);
  });
});
