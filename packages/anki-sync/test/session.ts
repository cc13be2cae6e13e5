import * as v from 'valibot';
import {
  type Agreed,
  type AnkiConnect,
  agreedAfter,
  connectToAnki,
  doSync,
  findInAnki,
  planSync,
  printOutcome,
  printPlan,
  type SyncDeck,
  type SyncMeans,
  type SyncNote,
} from '../src/index.ts';

/** A picture of one dot. */
const PICTURE: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

type Card = Readonly<Record<string, string>>;

const bridge: Card = { Id: 'net: bridge', Question: 'What is a bridge?', Answer: 'A switch.' };
const list: Card = {
  Id: 'net: ls',
  Prompt: 'List the networks',
  Command: 'docker network ls',
  Source: 'net.md:5',
};
const make: Card = {
  Id: 'net: create',
  Prompt: 'Make a network',
  Command: 'docker network create &lt;network&gt;',
};
const prune: Card = {
  Id: 'net: prune',
  Prompt: 'Remove all unused networks',
  Command: 'docker network prune',
};
const print: Card = {
  Id: 'net: inspect',
  Prompt: 'Print a network',
  Command: 'docker network inspect &lt;network&gt;',
};

const FIRST: readonly Card[] = [bridge, list, make, prune, print];

const SECOND: readonly Card[] = [
  { ...bridge, Answer: 'A switch in software.', Picture: '<img src="cribnotes-net-6b7fa434.png">' },
  { ...list, Prompt: 'List all networks', Source: 'net.md:7' },
  { ...make, Prompt: 'Make one network' },
  { ...print, Prompt: 'Print all of a network' },
];

/** Writes a package of notes, as emit-anki does. */
export type Pack = (notes: readonly SyncNote[]) => Promise<Uint8Array>;

/** What a session said and found. */
export interface Told {
  readonly said: readonly string[];
  /** The learner’s notes at its end, as Anki has them. */
  readonly notes: Readonly<Record<string, { readonly prompt: string; readonly tags: readonly string[] }>>;
}

/**
 * A learner’s months in short: a first deck comes, he edits and deletes, the notes change, a command goes and comes back.
 * It is held against the real add-on once (scripts/anki-sync-record.ts), and against what that said ever after.
 */
export async function session(url: string, pack: Pack, means: SyncMeans): Promise<Told> {
  const said: string[] = [];
  const anki = await connectToAnki({ url });
  let agreed: Agreed = new Map();
  const bring = async (title: string, cards: readonly Card[], lost: readonly Card[] = []): Promise<void> => {
    const deck = deckOf(cards, lost, pack);
    const plan = planSync(deck, await findInAnki(anki, 'net', Date.now()), agreed);
    said.push(`# ${title}`, ...printPlan(deck, plan));
    const outcome = await doSync(anki, deck, plan, means);
    said.push(...printOutcome(outcome));
    agreed = agreedAfter(deck, outcome.found, agreed);
  };
  await bring('a first deck', FIRST);
  await bring('the same again', FIRST);
  const idOf = async (name: string): Promise<number> => {
    const found = await findInAnki(anki, 'net', Date.now());
    return found.find(({ fields }) => fields.Id === `net: ${name}`)!.noteId;
  };
  const made = await idOf('create');
  await edit(anki, made, { Prompt: 'Make a network of my own', Extra: 'like a switch' });
  await edit(anki, await idOf('ls'), { Extra: 'ls as in files' });
  await anki.call('addTags', { notes: [made], tags: 'hard net::mine' }, v.unknown());
  await anki.call('deleteNotes', { notes: [await idOf('inspect')] }, v.unknown());
  await bring('an edit on both sides, one lost, one deleted in Anki, and a picture', SECOND, [prune]);
  await bring('the same again', SECOND, [prune]);
  await bring('what was lost is said again', [...SECOND, prune]);
  const found = await findInAnki(anki, 'net', Date.now());
  return {
    said,
    notes: Object.fromEntries(
      found.map(({ fields, tags }) => [
        fields.Id ?? '',
        {
          prompt: fields.Prompt ?? fields.Question ?? '',
          tags: tags.filter((tag) => !/::(cmd|from|kind)::/.test(tag)),
        },
      ]),
    ),
  };
}

function edit(anki: AnkiConnect, id: number, fields: Readonly<Record<string, string>>): Promise<unknown> {
  return anki.call('updateNoteFields', { note: { id, fields } }, v.unknown());
}

function deckOf(cards: readonly Card[], lost: readonly Card[], pack: Pack): SyncDeck {
  const notes = cards.map((card) => noteOf(card, FIRST));
  return {
    topic: 'net',
    name: 'Net',
    notes,
    retired: lost.map((card) => noteOf(card, FIRST)),
    retiredTag: 'net::retired',
    media: new Map([['cribnotes-net-6b7fa434.png', PICTURE]]),
    pack: (guids) => pack(notes.filter(({ guid }) => guids.has(guid))),
  };
}

function noteOf(fields: Card, before: readonly Card[]): SyncNote {
  const tags = ['net', `net::kind::${fields.Question === undefined ? 'command' : 'concept'}`];
  const old = before.filter(({ Id }) => Id === fields.Id);
  return {
    guid: `guid ${fields.Id}`,
    prompt: fields.Question ?? fields.Prompt ?? '',
    fields,
    tags,
    versions: old.map((one) => ({ fields: one, tags })),
  };
}

/** What two tempting ways of doing it do to a learner’s notes. */
export interface Facts {
  /** His tags before and behind an `updateNote` with tags of ours. */
  readonly tags: readonly (readonly string[])[];
  /** How many notes of one guid there are when a deck comes behind an `addNote`. */
  readonly twins: number;
}

/** Tries what is never done here, at the end of a session. */
export async function facts(url: string, pack: Pack, means: SyncMeans): Promise<Facts> {
  const anki = await connectToAnki({ url });
  const notes = async () => findInAnki(anki, 'net', Date.now());
  const made = (await notes()).find(({ fields }) => fields.Id === 'net: create')!;
  const note = { id: made.noteId, fields: { Prompt: 'Make one network' }, tags: ['net'] };
  await anki.call('updateNote', { note }, v.unknown());
  const after = (await notes()).find(({ noteId }) => noteId === made.noteId)!;
  const fields = { Id: 'net: rm', Prompt: 'Remove a network', Command: 'docker network rm &lt;network&gt;' };
  const added = noteOf(fields, []);
  await anki.call(
    'addNote',
    { note: { deckName: 'Net', modelName: 'Cribnotes Command', fields, guid: added.guid } },
    v.unknown(),
  );
  const deck = deckOf([fields], [], pack);
  const plan = { added: [added], met: [], retired: [], revived: [], deleted: [], several: [] };
  const { found } = await doSync(anki, deck, plan, means);
  const twins = found.filter((one) => one.fields.Id === fields.Id).length;
  return { tags: [made.tags, after.tags], twins };
}
