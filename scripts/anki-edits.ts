import type { AnkiOptions } from '../packages/emit-anki/src/index.ts';

/** One build of a history. */
export interface HistoryStep {
  /** The notes, by file. */
  readonly files: Readonly<Record<string, string>>;
  /** The build whose lock lies beside them; the one before, unless it was set back. */
  readonly lockOf?: number;
  /** Builds of other branches whose locks are merged into it. */
  readonly merge?: readonly number[];
  readonly lost?: readonly ('lock' | 'state')[];
  /** False where the learner does not import it. */
  readonly imported?: boolean;
  readonly options?: Partial<AnkiOptions>;
}

/** What an author and a learner do, one build after the other. */
export interface HistoryOfEdits {
  readonly name: string;
  readonly steps: readonly HistoryStep[];
  /** The learner deletes in Anki what is retired. */
  readonly deleting?: boolean;
  /** No card may get another time: Anki would replace the learner's own tags. */
  readonly touchesNone?: boolean;
  /** Not one deck, but several, of folders that are called the same. */
  readonly parallel?: boolean;
}

const LOOK = `# Boxes

A **box** is a running copy of an image. Boxes are cheap, and many of them share one image.

## Look

- List the running boxes: \`docker ps\`
- Show the last hundred lines that a box wrote: \`docker logs --tail 100 web\`
- Open a shell in a box: \`docker exec -it web sh\`
`;
const STOP = `## Stop

- Ask a box to end: \`docker stop web\`
- End a box at once: \`docker kill web\`
- Start a box again whatever happens: \`docker update --restart always web\`

Take a box away for good:

\`\`\`sh
docker stop web
docker rm web
\`\`\`
`;
const ALL = { 'a.md': `${LOOK}\n${STOP}` };
const first: HistoryStep = { files: ALL };

/** The notes with words replaced. */
function with_(...pairs: readonly (readonly [string, string])[]): HistoryStep['files'] {
  const text = pairs.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`Cannot edit the notes, expected "${from}" in them`);
    return now.replaceAll(from, to);
  }, ALL['a.md']);
  return { 'a.md': text };
}

const typo = with_(['the running boxes', 'the runing bxoes']);
const withoutKill = with_(['- End a box at once: `docker kill web`\n', '']);

/** Each edit by itself, and those that only go wrong over several builds. */
export const histories: readonly HistoryOfEdits[] = [
  edit(
    'two prompts change places',
    with_(['Ask a box to end', '%'], ['End a box at once', 'Ask a box to end'], ['%', 'End a box at once']),
  ),
  rename('a heading is renamed', with_(['## Look', '## See'])),
  edit('a command is corrected', with_(['docker kill', 'docker kil'])),
  edit('a value changes', with_(['--tail 100', '--tail 50'], ['hundred', 'fifty'])),
  rename('a file is parted', { 'a.md': LOOK, 'b.md': STOP }),
  { name: 'two files become one', steps: [{ files: { 'a.md': LOOK, 'b.md': STOP } }, first] },
  rename('a file is renamed', { 'z.md': ALL['a.md'] }),
  rename('the title changes', with_(['# Boxes', '# Containers'])),
  rename('lines come above a task of several steps', with_(['Take a box', 'Mind your data.\n\nTake a box'])),
  rename('everything is turned around', { 'a.md': `# Boxes\n\n${STOP}\n${LOOK.replace('# Boxes\n', '')}` }),
  edit('a command outgrows its card', with_(['-it web sh', '-it web sh -c "cd /data && ls -la | less"'])),
  edit(
    'a statement is replaced by another',
    with_([
      'Boxes are cheap, and many of them share one image.',
      'Every box has a name, which docker makes up if you give none.',
    ]),
  ),
  { name: 'deleted and restored', steps: [first, { files: withoutKill }, first] },
  {
    name: 'deleted, then another edit is built before the import',
    steps: [
      first,
      { files: withoutKill, imported: false },
      { files: { 'a.md': withoutKill['a.md']!.replace('running', 'living') } },
    ],
  },
  {
    name: 'deleted, and the learner deletes it in Anki too',
    deleting: true,
    steps: [first, { files: withoutKill }],
  },
  { name: 'git revert', steps: [first, { files: typo }, { ...first, lockOf: 0 }] },
  {
    name: 'git revert without the state',
    steps: [first, { files: typo }, { ...first, lockOf: 0, lost: ['state'] }],
  },
  {
    name: 'git revert of a mistake that was not imported',
    steps: [first, { files: typo, imported: false }, { ...first, lockOf: 0 }],
  },
  { name: 'an older lock beside newer notes', steps: [first, { files: typo }, { files: typo, lockOf: 0 }] },
  {
    name: 'another branch and back',
    steps: [first, { files: withoutKill }, { ...first, lockOf: 0 }, { files: withoutKill, lockOf: 1 }],
  },
  {
    name: 'a command of another branch',
    steps: [{ files: withoutKill }, first, { files: withoutKill, lockOf: 0 }],
  },
  {
    name: 'two branches merge',
    steps: [
      first,
      { files: typo, imported: false },
      { files: withoutKill, lockOf: 0, imported: false },
      {
        files: { 'a.md': withoutKill['a.md']!.replace('the running boxes', 'the runing bxoes') },
        lockOf: 1,
        merge: [2],
      },
    ],
  },
  { name: 'the lock is lost', steps: [first, { files: typo, lost: ['lock'] }] },
  {
    name: 'the lock is lost after a corrected command',
    steps: [{ files: with_(['docker kill', 'docker kil']) }, first, { ...first, lost: ['lock'] }],
  },
  {
    name: 'lock and state are lost after a corrected command',
    steps: [{ files: with_(['docker kill', 'docker kil']) }, first, { ...first, lost: ['lock', 'state'] }],
  },
  {
    name: 'two folders of one name',
    parallel: true,
    steps: [
      first,
      {
        files: {
          'a.md': '# Course\n\nShow which boxes run: `docker ps`\n\nFinish a box: `docker stop web`\n',
        },
        lost: ['lock', 'state'],
      },
    ],
  },
  {
    name: 'another name for the deck',
    touchesNone: true,
    steps: [first, { ...first, options: { deck: 'Work::Boxes' } }],
  },
  {
    name: 'decks by section, later',
    touchesNone: true,
    steps: [first, { ...first, options: { groupDecks: true } }],
  },
  { name: 'everything is stamped', steps: [first, { ...first, options: { touch: true } }] },
  {
    name: 'an older deck after a newer one',
    steps: [first, { files: typo, imported: false }, { files: typo }],
  },
];

function edit(name: string, files: HistoryStep['files']): HistoryOfEdits {
  return { name, steps: [first, { files }] };
}

/** What is about places alone. */
function rename(name: string, files: HistoryStep['files']): HistoryOfEdits {
  return { ...edit(name, files), touchesNone: true };
}
