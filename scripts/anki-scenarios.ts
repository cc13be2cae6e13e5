import type { CommandEntry, Description, Topic, Variant } from '../packages/core/src/index.ts';
import { arranged, inGroup, mapCommands, mapVariants } from './edit-topic.ts';

/** One way in which an author edits notes, and what Anki must make of it. Keys are those of the lock file. */
export interface Scenario {
  readonly name: string;
  readonly edit: (topic: Topic) => Topic;
  /** Notes that change in place. */
  readonly updated: readonly string[];
  /** Notes that come. */
  readonly added: readonly string[];
  /** Notes that go: they stay in Anki, with the tag `retired`. */
  readonly retired: readonly string[];
  /** The style of the cards changes as well, as it would in a new release. */
  readonly restyled?: true;
}

/** What is asked of the row that goes: its line, and the options in which it differs from others. */
const REMOVED = [
  'docker container run --interactive --rm --tty',
  'option docker container run --rm',
  'option docker container run --interactive',
  'option docker container run --tty',
];

const none = { updated: [], added: [], retired: [] } as const;

/** Edits of the sample topic, one at a time, and at last all of them. */
export const scenarios: readonly Scenario[] = [
  { name: 'nothing', edit: (topic) => topic, ...none },
  { name: 'lines inserted above', edit: insertLines, ...none },
  { name: 'order of the notes', edit: reverse, ...none },
  { name: 'title of the topic', edit: rename, ...none },
  { name: 'style of the cards', edit: (topic) => topic, ...none, restyled: true },
  { name: 'a sentence reworded', edit: reword, ...none, updated: ['docker container ls'] },
  { name: 'a command corrected', edit: correct, ...none, updated: ['docker volume prune --all'] },
  { name: 'a command in another section', edit: move, ...none },
  { name: 'a command added', edit: add, ...none, added: ['docker container pause'] },
  { name: 'another sentence for a command', edit: addRow, ...none, added: ['docker container ls #2'] },
  { name: 'another row above, which takes the key', edit: pushDown, ...none, added: ['docker container ls'] },
  {
    name: 'a command removed',
    edit: remove,
    ...none,
    retired: REMOVED,
  },
  {
    name: 'all at once',
    edit: (topic) =>
      [insertLines, reverse, reword, correct, move, add, addRow, remove].reduce(
        (edited, edit) => edit(edited),
        topic,
      ),
    updated: ['docker container ls', 'docker volume prune --all'],
    added: ['docker container pause', 'docker container ls #2'],
    retired: REMOVED,
    restyled: true,
  },
];

function insertLines(topic: Topic): Topic {
  return JSON.parse(JSON.stringify(topic), (key, value: unknown) =>
    key === 'line' && typeof value === 'number' ? value + 7 : value,
  );
}

function reverse(topic: Topic): Topic {
  return arranged({ ...topic, entries: topic.entries.toReversed(), concepts: topic.concepts.toReversed() });
}

function rename(topic: Topic): Topic {
  return { ...topic, title: 'Another title' };
}

function reword(topic: Topic): Topic {
  return mapVariants(
    topic,
    ({ id }) => id === 'docker container ls',
    (variant) => ({
      ...variant,
      description: { ...describe(variant), text: 'Show which containers are running' },
    }),
  );
}

function correct(topic: Topic): Topic {
  return mapCommands(
    topic,
    ({ id }) => id === 'docker system prune',
    (entry) => {
      const [variant] = entry.variants;
      const parts = [
        { kind: 'word', role: 'program', text: 'docker' },
        { kind: 'word', role: 'subcommand', text: 'volume' },
        { kind: 'word', role: 'subcommand', text: 'prune' },
        { kind: 'flag', text: '--all', names: ['--all'] },
      ] as const;
      const template = { parts, text: 'docker volume prune --all' };
      const path = ['docker', 'volume', 'prune'];
      return {
        ...entry,
        id: path.join(' '),
        display: path.join(' '),
        path,
        variants: [{ ...variant, id: template.text, flags: ['--all'], template }],
      };
    },
  );
}

function move(topic: Topic): Topic {
  return mapCommands(
    topic,
    ({ id }) => id === 'docker container cp',
    (entry) => inGroup(entry, 'cleaning'),
  );
}

function add(topic: Topic): Topic {
  const model = topic.entries.find((entry): entry is CommandEntry => entry.id === 'docker container ls');
  if (!model) throw new Error('Cannot add a command, expected docker container ls in the sample topic');
  const template = {
    parts: [
      { kind: 'word', role: 'program', text: 'docker' },
      { kind: 'word', role: 'subcommand', text: 'pause' },
      { kind: 'placeholder', name: 'container' },
    ],
    text: 'docker pause <container>',
  } as const;
  const [variant] = model.variants;
  const id = 'docker container pause';
  const description = { ...describe(variant), text: 'Freeze everything that runs in a container' };
  const entry: CommandEntry = {
    ...model,
    id,
    path: id.split(' '),
    display: 'docker pause',
    aliases: [id],
    variants: [{ ...variant, id, template, description }],
  };
  return arranged({ ...topic, entries: [...topic.entries, entry] });
}

const SECOND = 'docker container ls #2';

/** The same command once more, below, where its author says something else of it. */
function addRow(topic: Topic): Topic {
  return mapCommands(
    topic,
    ({ id }) => id === 'docker container ls',
    (entry) => {
      const [first, ...rest] = entry.variants;
      const description = { ...describe(first), text: 'See whether the server is up' };
      return { ...entry, variants: [first, ...rest, { ...first, id: SECOND, description }] };
    },
  );
}

/** The same above: ids are numbered in the order of the notes. */
function pushDown(topic: Topic): Topic {
  return mapCommands(
    addRow(topic),
    ({ id }) => id === 'docker container ls',
    (entry) => {
      const [first, ...rest] = entry.variants;
      const added = rest.filter(({ id }) => id === SECOND).map((row) => ({ ...row, id: first.id }));
      const others = rest.filter(({ id }) => id !== SECOND);
      return { ...entry, variants: [added[0] ?? first, { ...first, id: SECOND }, ...others] };
    },
  );
}

function remove(topic: Topic): Topic {
  const isGone = ({ id }: Variant): boolean => id === 'docker container run --interactive --rm --tty';
  return mapCommands(
    topic,
    ({ id }) => id === 'docker container run',
    (entry) => {
      const [first, ...rest] = entry.variants.filter((variant) => !isGone(variant));
      return first ? { ...entry, variants: [first, ...rest] } : entry;
    },
  );
}

function describe({ description }: Variant): Description {
  if (!description) throw new Error('Cannot edit a sentence, expected the variant to have one');
  return description;
}
