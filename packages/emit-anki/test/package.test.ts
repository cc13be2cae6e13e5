import { sampleTopic } from '@cribnotes/testkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { emitter } from '../src/index.ts';
import { noteTypes } from '../src/note-types/note-types.ts';
import { type OpenedPackage, openPackage } from './anki/open-package.ts';

const options = { date: '2026-11-21', report: () => {} };
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const emit = (more: object = {}) => emitter.emit(sampleTopic(), { ...options, ...more });

describe('the package, read back', () => {
  let opened: OpenedPackage;
  beforeAll(async () => {
    const [file] = await emit({ media: new Map([['img/layers.png', png]]) });
    opened = await openPackage(file!.bytes);
  });

  test('is a sound database', () => {
    expect(opened.rows('pragma integrity_check')).toEqual([['ok']]);
    expect(opened.rows('select count(*) from col where ver = 11')).toEqual([[1]]);
  });

  test('has as many fields on each note as its note type, none with a separator in it', () => {
    const counts = new Map(Object.values(noteTypes).map(({ id, fields }) => [id, fields.length]));
    for (const [type, fields] of opened.rows('select mid, flds from notes'))
      expect(String(fields).split('\u001f')).toHaveLength(counts.get(Number(type))!);
  });

  test('has unique guids, and times in seconds', () => {
    expect(opened.rows('select guid from notes group by guid having count(*) > 1')).toEqual([]);
    expect(opened.rows('select max(mod) < 99999999999 from notes')).toEqual([[1]]);
    expect(opened.rows('select max(id) < 1600000000000 from cards')).toEqual([[1]]);
  });

  test('keeps the two cards of a note apart', () => {
    const [[first, second]] = opened.rows(
      'select max(due) filter (where ord = 0), min(due) filter (where ord = 1) from cards',
    ) as [[number, number]];
    expect(second).toBeGreaterThan(first);
    expect(opened.rows('select due from cards group by due having count(*) > 1')).toEqual([]);
  });

  test('has one deck, whose title makes no levels', () => {
    const [[decks]] = opened.rows('select decks from col') as [[string]];
    expect(Object.values<{ name: string }>(JSON.parse(decks)).map(({ name }) => name)).toEqual([
      'Default',
      'Sample “notes” & more',
    ]);
  });

  test('has its picture under its own name and one made from its content, on the card it stands next to', () => {
    const [name] = Object.values(opened.media);
    expect(Object.keys(opened.media)).toEqual(['0']);
    expect(name).toMatch(/^cribnotes-layers-[0-9a-f]{20}\.png$/);
    expect(opened.entries).toEqual(['0', 'collection.anki2', 'media']);
    expect(opened.rows(`select sfld from notes where flds like '%<img src="${name}"%'`)).toEqual([
      ['What is an image?'],
    ]);
  });
});

test('the same topic and options give the same bytes, whatever the clock says', async () => {
  const [first] = await emit();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const [second] = await emit({ date: '2030-01-01' });
  expect(Buffer.compare(first!.bytes, second!.bytes)).toBe(0);
});

test('the file ends with the mark by which a build knows it for its own, and has a summary', async () => {
  const [file] = await emit();
  expect(Buffer.from(file!.bytes.subarray(-9)).toString()).toBe('Cribnotes');
  expect(file!.summary).toMatch(/^(\d+) notes, \d+ cards: \1 new$/);
});

test('decks by section are asked for', async () => {
  const [file] = await emit({ groupDecks: true, deck: 'Work::"Tools"' });
  const opened = await openPackage(file!.bytes);
  const [[decks]] = opened.rows('select decks from col') as [[string]];
  expect(
    Object.values<{ name: string }>(JSON.parse(decks))
      .map(({ name }) => name)
      .sort(),
  ).toEqual([
    'Default',
    'Work::Tools::.SH Odd <i>cases</i> \\fB{{x}}',
    'Work::Tools::Cleaning up',
    'Work::Tools::Images & containers',
    'Work::Tools::Keys and prompts',
    'Work::Tools::Running containers',
  ]);
});

test('commands that can be typed get an input box only where asked for', async () => {
  const typed = async (more: object): Promise<readonly unknown[]> => {
    const at = noteTypes.command.fields.findIndex(({ name }) => name === 'TypeIn');
    const opened = await openPackage((await emit(more))[0]!.bytes);
    return opened
      .rows(`select flds from notes where mid = ${noteTypes.command.id}`)
      .map(([fields]) => String(fields).split('\u001f')[at])
      .filter(Boolean);
  };
  expect(await typed({})).toEqual([]);
  expect(await typed({ typeIn: true })).toContain('docker ps -a');
});

test('importing the emitter adds no listener to the process', async () => {
  await emit();
  expect(process.listeners('unhandledRejection').some((listener) => /exit/.test(String(listener)))).toBe(
    false,
  );
});
