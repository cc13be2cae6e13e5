import type { Entry, GroupItem, Topic } from '@cribnotes/core';
import { describe, expect, test } from 'vitest';
import { writeNote } from '../src/html/note-fields.ts';
import { type AnkiOptions, type DeckReport, emitter, planDeck } from '../src/index.ts';
import type { Lock } from '../src/lock/lock-file.ts';
import { type ReadLock, readLock } from '../src/lock/read-lock.ts';
import { stampNotes } from '../src/lock/stamp-notes.ts';
import { expectKept } from './anki/expect-kept.ts';
import { type OldDeck, oldDecks } from './anki/old-decks.ts';

/** What the first build of this version makes of a deck of 0.1.0. */
async function upgrade({ lock, topic }: OldDeck, options: Partial<AnkiOptions> = {}) {
  const faults: string[] = [];
  let report: DeckReport | undefined;
  const files = await emitter.emit(await topic(), {
    date: '2026-12-01',
    lock,
    report: ({ level, message }) => (level === 'error' ? faults.push(message) : undefined),
    onReport: (made) => {
      report = made;
    },
    ...options,
  });
  const file = files.find(({ path }) => path === 'anki.lock.json');
  const after = file ? new TextDecoder().decode(file.bytes) : (options.lock ?? lock);
  return {
    faults,
    report: report!,
    before: JSON.parse(lock) as Lock,
    after: JSON.parse(after) as Lock,
    text: after,
  };
}

/** Questions that this version words otherwise. */
const REWORDED: Readonly<Record<string, string>> = {
  'An […] goes out under its local name: account/repository for Docker Hub, with the host in front for any other registry.':
    '[…] goes out under its local name: account/repository for Docker Hub, with the host in front for any other registry.',
  'Delete images that no container uses, not even a stopped one': 'Delete images by name or ID',
  'Call a new container what you like': 'Start a container under a name of your choice',
  'Start a container that comes back after a crash or a reboot':
    'Start a container in the background that comes back after a crash or a reboot, unless you stop it',
  'Lend a folder of the host to a short-lived container':
    'Mount a folder of the host in a container that is removed when it stops',
  "Read one snapshot's message and changes": "Read one commit's message and changes",
  'Stop replaying and return to the beginning':
    'Give up replaying your commits, and return to where you were',
  'Takes in every state; ps is short for process status': 'Takes in every state',
};

const named = (name: string): OldDeck => oldDecks.find((deck) => deck.name === name)!;

describe.each(oldDecks)('a deck of $name by 0.1.0', (deck) => {
  test('lives on whole', async () => {
    const { faults, report, before, after } = await upgrade(deck);
    expect(faults).toEqual([]);
    expect(report.retired).toEqual([]);
    const living = Object.values(after.notes).filter(({ retired }) => retired === undefined);
    const byGuid = new Map(living.map((note) => [note.guid, note]));
    expect(byGuid.size).toBe(living.length);
    for (const { guid, type, prompt, cards } of Object.values(before.notes)) {
      const heir = byGuid.get(guid);
      expect(heir, prompt).toMatchObject({ type, prompt: REWORDED[prompt] ?? prompt });
      expect(cards.filter((card) => !heir!.cards.includes(card))).toEqual([]);
    }
  });

  test('lives on as far as it can where rows go at the same time', async () => {
    const topic = await deck.topic();
    const { lock: before } = readLock(deck.lock, topic.id) as ReadLock;
    for (const kept of [0, 1, 2]) {
      const groups = topic.groups.map((group) => ({
        ...group,
        items: group.items.filter((_, at) => at % 3 !== kept),
      }));
      const printed = new Set(groups.flatMap(({ items }) => items));
      const gone = topic.groups.flatMap(({ items }) => items.filter((item) => !printed.has(item)));
      const notes = planDeck(without(topic, groups, gone)).notes.map((note) =>
        writeNote(topic, note, { language: topic.language, typeIn: false, pictures: () => '' }),
      );
      const options = { topic: topic.id, firstDeck: '', lock: before, now: 1_800_000_000, touch: false };
      const stamped = stampNotes(notes, options);
      expectKept(before, stamped);
      const byPrompt = Map.groupBy(Object.values(before.notes), ({ type, prompt }) => `${type} ${prompt}`);
      for (const { type, prompt, guid } of stamped.notes) {
        const olds = byPrompt.get(`${type} ${prompt}`) ?? [];
        if (olds.length === 1) expect(guid, prompt).toBe(olds[0]!.guid);
      }
    }
  });

  test('is as it is when it is built again', async () => {
    const first = await upgrade(deck);
    const again = await upgrade(deck, { lock: first.text, now: 2_000_000_000 });
    expect(again.text).toBe(first.text);
    expect(again.report).toMatchObject({ new: [], changed: [], retired: [] });
  });
});

test.each([
  ['dashdash', ['git blame <commit> notes.txt -> git blame -- notes.txt'], []],
  [
    'merged-methods',
    ['curl -X <method> https://news.example.org/article -> curl -X PUT https://news.example.org/article'],
    ['Change a part of it', 'Take the article away'],
  ],
  [
    'merged-values',
    ['systemctl list-units --state=<state> -> systemctl list-units --state=running'],
    ['Zeigt Dienste, die gescheitert sind', 'Nur die allerletzte Zeile'],
  ],
  [
    'merged-variables',
    ['export <name>=<word> -> export MANPAGER=less'],
    ['Choose the folder for temporary files'],
  ],
  ['merged-wrappers', [], ['Run them as the build server does', 'Show how long they take']],
  ['quoting', ['git status -C docs -> git -C docs status', 'gradlew assemble -> ./gradlew assemble'], []],
])('%s: the report names what was wrong, and rows that are new', async (name, corrected, added) => {
  const { report } = await upgrade(named(name));
  const named_ = report.corrected.map(({ before, answer }) => `${before.answer} -> ${answer}`);
  expect(named_).toEqual(expect.arrayContaining(corrected));
  expect(report.new.map(({ prompt }) => prompt).sort()).toEqual([...added].sort());
});

/** A topic without some of its things. */
function without(topic: Topic, groups: Topic['groups'], gone: readonly GroupItem[]): Topic {
  const ids = new Set(gone.flatMap((item) => ('id' in item ? [`${item.kind} ${item.id}`] : [])));
  const rows = new Set(gone.flatMap((item) => (item.kind === 'command' ? [item.variant] : [])));
  const stays = (kind: string) => (one: { readonly id: string }) => !ids.has(`${kind} ${one.id}`);
  return {
    ...topic,
    groups,
    concepts: topic.concepts.filter(stays('concept')),
    recipes: topic.recipes.filter(stays('recipe')),
    snippets: topic.snippets.filter(stays('snippet')),
    entries: topic.entries.flatMap((entry): readonly Entry[] => {
      if (entry.kind !== 'command') return [entry];
      const [first, ...rest] = entry.variants.filter(({ id }) => !rows.has(id));
      return first ? [{ ...entry, variants: [first, ...rest] }] : [];
    }),
  };
}
