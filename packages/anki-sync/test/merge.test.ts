import { describe, expect, test } from 'vitest';
import type { AnkiNote } from '../src/find-in-anki.ts';
import {
  type NoteVersion,
  planSync,
  printPlan,
  readAgreed,
  type SyncDeck,
  type SyncNote,
} from '../src/index.ts';
import { mergeNote } from '../src/merge-note.ts';
import { sameHtml } from '../src/same-html.ts';

const version = (
  Prompt: string,
  Command: string,
  tags: readonly string[] = ['net', 'net::old'],
): NoteVersion => ({
  fields: { Id: 'net: ls', Prompt, Command, Extra: '' },
  tags,
});
const note = (now: NoteVersion, ...versions: readonly NoteVersion[]): SyncNote => ({
  guid: 'g',
  prompt: now.fields.Prompt ?? '',
  ...now,
  versions,
});
const anki = ({ fields, tags }: NoteVersion, more: Partial<AnkiNote> = {}): AnkiNote => ({
  noteId: 1,
  cards: [1, 2],
  untouched: false,
  fields,
  tags,
  ...more,
});

const old = version('List', 'ls');

describe('of three, what the notes were, what Anki has, and what the notes have now', () => {
  test.each<[string, SyncNote, AnkiNote, object]>([
    ['nothing has changed', note(old, old), anki(old), { fields: {}, yours: [], conflict: false }],
    [
      'the notes have changed',
      note(version('List all', 'ls'), old),
      anki(old),
      { fields: { Prompt: 'List all' }, yours: [], conflict: false },
    ],
    [
      'the learner has changed',
      note(old, old),
      anki(version('Mine', 'ls')),
      { fields: {}, yours: ['Prompt'], conflict: false },
    ],
    [
      'both have, another field each',
      note(version('List', 'ls -a'), old),
      anki(version('Mine', 'ls')),
      { fields: { Command: 'ls -a' }, yours: ['Prompt'], conflict: false },
    ],
    [
      'both have, the same field: nothing is written',
      note(version('List all', 'ls -a'), old),
      anki(version('Mine', 'ls')),
      { fields: {}, yours: ['Prompt'], conflict: true },
    ],
    [
      'both have the same',
      note(version('New', 'ls'), old),
      anki(version('New', 'ls')),
      { fields: {}, yours: [] },
    ],
    [
      'nobody remembers, and nobody has touched Anki’s',
      note(version('New', 'ls')),
      anki(old, { untouched: true }),
      { fields: { Prompt: 'New' }, yours: [] },
    ],
    [
      'nobody remembers',
      note(version('New', 'ls')),
      anki(old),
      { fields: {}, yours: ['Prompt'], conflict: true },
    ],
  ])('%s', (_, now, there, merged) => {
    expect(mergeNote(now, there)).toMatchObject(merged);
  });

  test('the learner’s own field is never written', () => {
    const there = anki({ ...old, fields: { ...old.fields, Extra: 'mine' } });
    expect(mergeNote(note(version('List all', 'ls'), old), there).fields).toEqual({ Prompt: 'List all' });
  });

  test('a disagreement is not forgotten when the lock has the new words', () => {
    const now = version('List all', 'ls -a');
    expect(mergeNote(note(now, old, now), anki(version('Mine', 'ls')), old)).toMatchObject({
      fields: {},
      conflict: true,
    });
  });
});

describe('tags', () => {
  const tags = (...own: readonly string[]): NoteVersion => version('List', 'ls', ['net', ...own]);
  test.each<[string, SyncNote, AnkiNote, NoteVersion | undefined, readonly string[], readonly string[]]>([
    [
      'of the learner stay',
      note(tags('net::new'), tags('net::old')),
      anki(tags('net::old', 'hard', 'net::mine')),
      undefined,
      ['net::new'],
      ['net::old'],
    ],
    [
      'that he took away stay away',
      note(tags('net::a'), tags('net::a')),
      anki(tags()),
      tags('net::a'),
      [],
      [],
    ],
    [
      'that a build has made since come',
      note(tags('net::a'), tags('net::a')),
      anki(tags()),
      undefined,
      ['net::a'],
      [],
    ],
    [
      'of a kind that only we make go',
      note(tags('net::from::b')),
      anki(tags('net::from::a')),
      undefined,
      ['net::from::b'],
      ['net::from::a'],
    ],
    ['differ in no letter’s case', note(tags('net::a')), anki(tags('Net::A')), undefined, [], []],
  ])('%s', (_, now, there, agreed, addTags, removeTags) => {
    expect(mergeNote(now, there, agreed)).toMatchObject({ addTags, removeTags });
  });
});

describe('the same field', () => {
  test.each([
    ['&#39;a&#39; &quot;b&quot;', '\'a\' "b"', true],
    ['&#123;&#123;.Names&#125;&#125;', '{{.Names}}', true],
    ['&lt;a&gt;', '&#60;a&#62;', true],
    ['<a>', '&lt;a&gt;', false],
    ['a<br/>b', 'a<br>b', true],
    ['x<span class="end"></span>\ny', 'x\ny', true],
    ['a', 'b', false],
    ['&#99999999;', '\ufffd', true],
  ])('%s and %s: %s', (one, other, same) => {
    expect(sameHtml(one, other)).toBe(same);
  });
});

test('a note that Anki has twice is left alone, and a retired one is not retired again', () => {
  const gone = note({ ...old, fields: { ...old.fields, Id: 'net: rm' } });
  const deck: SyncDeck = {
    topic: 'net',
    name: 'Net',
    notes: [note(version('List all', 'ls'), old)],
    retired: [gone],
    retiredTag: 'net::retired',
    media: new Map(),
    pack: async () => new Uint8Array(),
  };
  const there = [
    anki(old),
    anki(old, { noteId: 2 }),
    anki({ ...gone, tags: ['net', 'net::Retired'] }, { noteId: 3 }),
  ];
  const plan = planSync(deck, there);
  expect([plan.met, plan.retired]).toEqual([[], []]);
  expect(printPlan(deck, plan)).toContain('  twice in Anki, left alone: List all');
});

test.each(['', '{', '[]', '{"format":2,"notes":{}}', '{"format":1,"notes":{"g":{}}}'])(
  'a record of what was agreed that is %j is none',
  (text) => {
    expect(readAgreed(text).size).toBe(0);
  },
);
