import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Topic } from '../../src/model.ts';
import { topicSchema } from '../../src/schema/index.ts';
import { isLesson } from '../../src/secrets/lesson-value.ts';
import { note } from '../properties/generated-notes.ts';
import { spansOf } from '../properties/walk-model.ts';
import { readNotes } from '../read-notes.ts';
import { madeUpKey, madeUpTokens } from './made-up.ts';
import { anywhere, given } from './places.ts';

const token = fc.constantFrom(...Object.values(madeUpTokens));

const letters = (all: string, least: number, most = 6): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...all), minLength: least, maxLength: most });

/** Passwords as programs take them without quotes; not such as lessons show, which may be made of `my` and a number. */
const password = fc
  .tuple(
    letters('abcdefghkmnpqrstuvwyz', 2),
    letters('ABCDEFGHKMNPQRSTUVWYZ', 2),
    letters('23456789', 2),
    letters('!%+=_*^', 1, 3),
    letters('abcdefghkmnpqrstuvwyzABCDEFGHKMNPQ', 2),
  )
  .map((pieces) => pieces.join(''))
  .filter((value) => !isLesson(value));

const placed = fc.constantFrom(...anywhere);

/** Everything of the topic, as nothing of it may hold a secret in any spelling. */
const everything = (topic: Topic): string => JSON.stringify(topic).toLowerCase();

test('a token is nowhere in the topic, wherever it stands in the note', async () => {
  await fc.assert(
    fc.asyncProperty(note, note, placed, token, async (before, after, place, secret) => {
      const text = `${before}\n${place(secret)}\n\n${after}`;
      const topic = await readNotes([text]);
      expect(everything(topic)).not.toContain(secret.toLowerCase());
      expect(everything(topic)).not.toMatch(/qzx|xzq/);
      expect(v.is(topicSchema, topic)).toBe(true);
      const told = topic.diagnostics.filter(({ rule }) => rule === 'secret');
      expect(told.length).toBe(text.split(secret).length - 1);
      for (const { span } of told) expect(text.slice(span.start.offset, span.end.offset)).toContain(secret);
    }),
    { numRuns: 80 },
  );
});

test('a password is nowhere in the topic once it is given to a program or a setting', async () => {
  await fc.assert(
    fc.asyncProperty(
      note,
      placed,
      fc.constantFrom(...given),
      password,
      async (other, place, give, secret) => {
        const topic = await readNotes([`${other}\n${give(secret)}\n`, `${place(secret)}\n`]);
        expect(everything(topic)).not.toContain(secret.toLowerCase());
        expect(everything(topic)).not.toMatch(/qzx|xzq/);
        expect(everything(topic)).toContain('<password>');
      },
    ),
    { numRuns: 80 },
  );
});

test('each place of the model stays inside its file', async () => {
  await fc.assert(
    fc.asyncProperty(note, placed, token, async (other, place, secret) => {
      const text = `\ufeff${place(secret).replaceAll('\n', '\r\n')}\r\n\r\n${other}`;
      const lines = text.slice(1).split(/\r\n|\n/);
      for (const { start, end } of spansOf(await readNotes([text]))) {
        expect(start.offset).toBeLessThanOrEqual(end.offset);
        for (const { line, column } of [start, end])
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
      }
    }),
    { numRuns: 40 },
  );
});

test('no line of a private key is in the topic', async () => {
  const key = (indent: string): string => madeUpKey.map((line) => `${indent}${line}`).join('\n');
  const notes = [
    `Write the key:\n\n\`\`\`sh\ncat > id <<EOF\n${key('')}\nEOF\n\`\`\``,
    `\`\`\`\n${key('')}\n\`\`\``,
    `\`\`\`yaml\nkey: |\n${key('  ')}\nother: 1\n\`\`\``,
    `The key:\n\n${key('    ')}`,
    key('> '),
    key(''),
    `<pre>\n${key('')}\n</pre>`,
  ];
  for (const text of notes) {
    const topic = await readNotes([text]);
    expect(topic.diagnostics.filter(({ rule }) => rule === 'secret').length, text).toBe(1);
    for (const line of madeUpKey.slice(1, -1)) expect(everything(topic)).not.toContain(line.toLowerCase());
    expect(everything(topic)).not.toMatch(/qzx|xzq/);
  }
});
