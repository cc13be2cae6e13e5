import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeInput } from '../src/input/make-input.ts';
import { seedNotes } from '../src/input/seed-notes.ts';
import { type Finding, listedFindings, listFinding } from '../src/run/findings.ts';
import type { Tried } from '../src/run/messages.ts';
import { minimise } from '../src/run/minimise.ts';
import { Runner } from '../src/run/runner.ts';

const seeds = seedNotes();
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test('an input is the same for the same seed and number, and another one for others', () => {
  const one = makeInput(5, 17, seeds);
  expect(makeInput(5, 17, seeds)).toEqual(one);
  expect(makeInput(5, 18, seeds)).not.toEqual(one);
  expect(makeInput(6, 17, seeds)).not.toEqual(one);
});

test('all origins come, and secrets stand in the notes that bear them', () => {
  const inputs = Array.from({ length: 300 }, (_, index) => makeInput(1, index, seeds));
  expect(new Set(inputs.map(({ origin }) => origin))).toEqual(new Set(['grammar', 'splice', 'bytes']));
  const secret = inputs.filter(({ secrets }) => secrets.length > 0);
  expect(secret.length).toBeGreaterThan(10);
  for (const { notes, secrets } of secret) {
    const text = notes.map((bytes) => new TextDecoder().decode(bytes)).join('\n');
    for (const each of secrets) expect(text).toContain(each);
  }
});

test('an input that breaks something is made as small as what breaks it', async () => {
  const notes = [encode('one\ntwo\nthree x four\nfive\n'), encode('six\n')];
  const small = await minimise(
    { origin: 'given', notes, secrets: [] },
    async ({ notes: left }) => left.some((bytes) => new TextDecoder().decode(bytes).includes('x f')),
    Date.now() + 60_000,
  );
  expect(small.notes.map((bytes) => new TextDecoder().decode(bytes))).toEqual(['x f']);
});

test('what is found is listed with its notes, each input once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crib-fuzz-list-'));
  const input = { origin: 'bytes', notes: [Uint8Array.of(255, 10, 0)], secrets: ['x'] } as const;
  const found: Finding = {
    broken: { invariant: 'no hang', what: 'more' },
    seed: 1,
    index: 7,
    depth: 'emit',
    input,
  };
  for (const index of [7, 7, 8]) listFinding({ ...found, index }, folder);
  const listed = listedFindings(folder);
  rmSync(folder, { recursive: true });
  expect(listed.map((one) => one.input)).toEqual([7, 8]);
  expect(listed[0]).toMatchObject({ seed: 1, depth: 'emit', origin: 'bytes', secrets: ['x'] });
  expect(listed[0]?.notes.map((note) => [...Buffer.from(note, 'base64')])).toEqual([[255, 10, 0]]);
});

test('bytes that are no text are made small too', async () => {
  const small = await minimise(
    { origin: 'given', notes: [Uint8Array.of(65, 255, 66, 254, 67)], secrets: [] },
    async ({ notes: [bytes] }) => bytes?.includes(255) === true,
    Date.now() + 60_000,
  );
  expect(small.notes).toEqual([Buffer.from([255])]);
});

test('a process tries each input of a range, and tells what it has found', { timeout: 120_000 }, async () => {
  const runner = new Runner();
  const tried: Tried[] = [];
  const every = { emit: 5, tools: 1000 };
  const end = await runner.run({ kind: 'range', seed: 1, from: 0, to: 10, every }, (one) => tried.push(one));
  runner.stop();
  expect(end).toBe(10);
  expect(tried.map(({ index, depth }) => `${index} ${depth}`)).toEqual(
    Array.from({ length: 10 }, (_, index) => `${index} ${index % 5 === 4 ? 'emit' : 'read'}`),
  );
});
