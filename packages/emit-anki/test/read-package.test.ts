import { sampleTopic } from '@cribnotes/testkit';
import { expect, test } from 'vitest';
import {
  emitter,
  printState,
  readPackage,
  readState,
  readStateHead,
  type WrittenDeck,
} from '../src/index.ts';
import { contentHash } from '../src/lock/note-identity.ts';

async function build(): Promise<{ readonly bytes: Uint8Array; readonly written: WrittenDeck }> {
  let written: WrittenDeck | undefined;
  const remember = (made: WrittenDeck): void => {
    written = made;
  };
  const [file] = await emitter.emit(sampleTopic(), { date: '2026-11-21', report: () => {}, remember });
  return { bytes: file!.bytes, written: written! };
}

test('a package gives what the build has written: the deck, and each note with its time, content and question', async () => {
  const { bytes, written } = await build();
  const read = await readPackage(bytes);
  expect(read).toMatchObject({
    id: written.id,
    topic: written.topic,
    name: written.name,
    decks: written.decks,
  });
  const found = new Map(Object.values(read!.notes).map((note) => [note.guid, note]));
  expect(found.size).toBe(Object.keys(written.notes).length);
  for (const note of Object.values(written.notes)) {
    const { modified, type, prompt, fields, tags, cards } = note;
    expect(found.get(note.guid)).toMatchObject({ modified, type, prompt, fields, tags, cards });
    expect(contentHash(found.get(note.guid)!)).toBe(note.hash);
  }
});

test('what is no package gives nothing', async () => {
  const { bytes } = await build();
  for (const spoilt of [
    new Uint8Array(),
    bytes.subarray(0, 500),
    new TextEncoder().encode('PK\u0003\u0004hello'),
  ])
    expect(await readPackage(spoilt)).toBeUndefined();
});

test('a state is read as it was printed, and its head alone from the first lines', async () => {
  const { written } = await build();
  const state = { ...written, source: '/home/a “b"/notes' };
  const text = printState(state);
  expect(readState(text)).toEqual(state);
  const { notes: _, decks: __, ...head } = state;
  expect(readStateHead(text.slice(0, 1000))).toEqual(head);
  expect(readStateHead('hello')).toBeUndefined();
  for (const spoilt of ['', text.slice(0, -20), text.replace('"modified":', '"time":'), '[]'])
    expect(readState(spoilt)).toBeUndefined();
});
