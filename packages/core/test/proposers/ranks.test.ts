import { specs } from '@cribnotes/specs';
import { expect, test } from 'vitest';
import { assign } from '../../src/claims/assign.ts';
import { aboutOf } from '../../src/claims/explain.ts';
import { noVerdicts, type Verdicts } from '../../src/claims/verdicts.ts';
import { RANKS } from '../../src/proposers/ranks.ts';
import { readWithNotes } from '../../src/read.ts';

/** For each two neighbouring ranks, a note that is read otherwise when they change places. */
const NOTES: readonly (readonly [what: string, note: string])[] = [
  [
    'a remark is nearer than a comment',
    '# Docker\n\n    # look around\n    docker ps # lists all that runs\n',
  ],
  [
    'a comment in the block is nearer than the sentence above it',
    '# Docker\n\nHave a look around:\n\n    # lists all that runs\n    docker ps\n',
  ],
  [
    'a sentence says more than a heading',
    '# Docker\n\n## List all containers\n\n    docker ps\n\nThis shows what runs.\n',
  ],
  [
    'a title is no further sentence about the command above it',
    '# Docker\n\n    docker ps # lists all that runs\n\nThis is all there is:\n\n- `docker images` lists the images\n- `docker volume ls` lists the volumes\n',
  ],
  [
    'a line over a file is its title before it is a label',
    '# Docker\n\n.dockerignore:\n\n```\nnode_modules\n*.log\n```\n',
  ],
  [
    'a question is a label before its answer defines by itself',
    '# Docker\n\nWhat is a volume?\n\nA volume is a folder that outlives its container.\n',
  ],
  [
    'a bullet defines its own term before that of the line over the list',
    '# Docker\n\nVolumes\n\n- **Named volume**: a folder with a name of its own\n- **Bind mount**: a folder of the machine\n',
  ],
  [
    'a list is about the line over it before that is about the heading',
    '# Docker\n\n## Volume\n\nKinds of volumes\n\n- named ones can be found again\n- anonymous ones have only a number\n',
  ],
];

const told = ({ accepted }: Verdicts): string[] =>
  accepted.map(
    (claim) =>
      `${claim.kind}: ${claim.words.map(({ text }) => text).join(' ')} → ${aboutOf(claim).join(', ')}`,
  );

const swapped = (at: number): typeof RANKS =>
  RANKS.map((rank, i) => (i === at ? RANKS[at + 1] : i === at + 1 ? RANKS[at] : rank) ?? rank);

test('there is a note for each two neighbouring ranks', () => {
  expect(NOTES).toHaveLength(RANKS.length - 1);
});

test.each(NOTES.map(([what, note], at) => [what, at, note] as const))('%s', async (_, at, note) => {
  const file = { id: 'note.md', bytes: new TextEncoder().encode(note) };
  const { drafts } = await readWithNotes([file], { name: 'note', specs });
  const read = (ranks: typeof RANKS): string[][] =>
    drafts.map((draft) => told(assign(draft, ranks, noVerdicts(draft.calls))));
  expect(read(RANKS)).not.toEqual(read(swapped(at)));
});

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
}

test('nothing that was found is written to when it is decided about', async () => {
  const file = { id: 'note.md', bytes: new TextEncoder().encode(NOTES.map(([, note]) => note).join('\n')) };
  const { drafts } = await readWithNotes([file], { name: 'note', specs });
  for (const draft of drafts) {
    freeze(draft.units);
    freeze(draft.findings);
    expect(told(assign(draft, RANKS, noVerdicts(draft.calls))).length).toBeGreaterThan(NOTES.length);
  }
});
