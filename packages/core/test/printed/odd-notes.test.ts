import { describe, expect, test } from 'vitest';
import { printedForm } from '../../src/printed/printed-form.ts';
import { readNotes } from '../read-notes.ts';

/** Gives what is printed of a note: each section with its rows and their words, and the lines that are on no paper. */
async function paperOf(note: string): Promise<{
  readonly sections: Readonly<Record<string, readonly (readonly [string, string | undefined])[]>>;
  readonly unread: readonly number[];
}> {
  const topic = await readNotes([note]);
  const sections = printedForm(topic).groups.map(
    ({ title, rows }) =>
      [
        title?.text ?? '',
        rows.map(({ command, description }) => [command, description?.text] as const),
      ] as const,
  );
  const unread = topic.sources.flatMap(({ ledger }) =>
    ledger.flatMap((fate) => (fate.kind === 'left-out' && fate.why === 'unread' ? [fate.line] : [])),
  );
  return { sections: Object.fromEntries(sections), unread };
}

test('a note in two languages: each sentence by the words of its own', async () => {
  const { sections, unread } = await paperOf(`# Restic

## Deutsch

Legt den Tresor an:

    restic init

- \`restic snapshots\` zeigt, was gesichert ist

## English

Puts a folder into the vault:

    restic backup ~/pictures

- \`restic check\` looks for damage
- To get a file back, run \`restic restore latest --target /tmp/back\`.
`);
  expect(sections).toEqual({
    Deutsch: [
      ['restic init', 'Legt den Tresor an'],
      ['restic snapshots', 'Zeigt, was gesichert ist'],
    ],
    English: [
      ['restic backup ~/pictures', 'Puts a folder into the vault'],
      ['restic check', 'Looks for damage'],
      ['restic restore latest --target /tmp/back', 'Get a file back'],
    ],
  });
  expect(unread).toEqual([]);
});

test('a note in a language that nothing is known of, by its form alone', async () => {
  const { sections, unread } = await paperOf(`# Varmuuskopiot

Luo uuden säilön:

    restic init

- \`restic snapshots\` – näyttää kaikki otokset
- \`restic check\`: etsii vikoja

## Palautus

Palauttaa viimeisen otoksen kansioon:

\`\`\`sh
restic restore latest --target /tmp/paluu
restic forget --keep-last 3   # jättää kolme viimeistä
\`\`\`
`);
  expect(sections).toEqual({
    Varmuuskopiot: [
      ['restic init', 'Luo uuden säilön'],
      ['restic snapshots', 'Näyttää kaikki otokset'],
      ['restic check', 'Etsii vikoja'],
    ],
    Palautus: [
      ['restic restore latest --target /tmp/paluu', 'Palauttaa viimeisen otoksen kansioon'],
      ['restic forget --keep-last 3', 'Jättää kolme viimeistä'],
    ],
  });
  expect(unread).toEqual([]);
});

test('a note from right to left: sentences, bullets and a table', async () => {
  const { sections, unread } = await paperOf(`# גיבויים

יוצר מאגר חדש:

    restic init

- \`restic snapshots\` – מציג את כל הגיבויים
- \`restic check\`: בודק שאין נזק

## نسخ

يعرض الملفات:

    restic ls latest

| الأمر | الوصف |
|---|---|
| \`restic stats\` | يعرض الحجم |
| \`restic prune\` | ينظف المخزن |
`);
  expect(sections).toEqual({
    גיבויים: [
      ['restic init', 'יוצר מאגר חדש'],
      ['restic snapshots', 'מציג את כל הגיבויים'],
      ['restic check', 'בודק שאין נזק'],
    ],
    نسخ: [
      ['restic ls latest', 'يعرض الملفات'],
      ['restic stats', 'يعرض الحجم'],
      ['restic prune', 'ينظف المخزن'],
    ],
  });
  expect(unread).toEqual([]);
});

test('a note without any command has no rows, and is on paper all the same', async () => {
  const note = `# Garden

The beds are dug in March, when the ground is no longer frozen.

- Peas may go out sooner
- Make sure that nothing freezes

## Compost

Compost is what is left of plants when worms are done with them.
`;
  const { sections, unread } = await paperOf(note);
  expect(Object.values(sections).flat()).toEqual([]);
  expect(unread).toEqual([]);
  expect((await readNotes([note])).concepts.map(({ term }) => term)).toContain('Compost');
});

test('programs that are called like words, among sentences with these words', async () => {
  const { sections, unread } = await paperOf(`# Recipes

Builds everything:

    just build

- \`just test\` runs the tests
- just deploy: puts it on the server
- just make sure that nobody goes on holiday
- go home before six, and make tea

\`\`\`sh
just --list       # shows the recipes
make -j4          # builds with four workers
go run ./cmd/app  # starts it
\`\`\`
`);
  expect(sections).toEqual({
    Recipes: [
      ['just build', 'Builds everything'],
      ['just test', 'Runs the tests'],
      ['just deploy', 'Puts it on the server'],
      ['just --list', 'Shows the recipes'],
      ['make -j4', 'Builds with four workers'],
      ['go run ./cmd/app', 'Starts it'],
    ],
  });
  expect(unread).toEqual([]);
});

describe('a note with thousands of distinct first words', () => {
  const line = (n: number): string =>
    `Starts part ${n}:\n\n\`\`\`sh\nword${n} run --fast file${n}\n\`\`\`\n\n`;
  const noteOf = (count: number): string =>
    `# Words\n\n${Array.from({ length: count }, (_, n) => line(n)).join('')}`;

  test('has a row for each', { timeout: 60_000 }, async () => {
    const lines = Array.from(
      { length: 5_000 },
      (_, n) => `word${n} run --fast file${n} # starts part ${n}\n`,
    );
    const blocks = Array.from({ length: 50 }, (_, n) => lines.slice(n * 100, (n + 1) * 100).join(''));
    const { sections, unread } = await paperOf(
      `# Words\n\n${blocks.map((block) => `\`\`\`sh\n${block}\`\`\`\n\n`).join('')}`,
    );
    expect(sections.Words).toHaveLength(5_000);
    expect(sections.Words?.at(-1)).toEqual(['word4999 run --fast file4999', 'Starts part 4999']);
    expect(unread).toEqual([]);
  });

  test('takes time that grows with its size', { timeout: 60_000 }, async () => {
    const costOf = async (count: number): Promise<number> => {
      const note = noteOf(count);
      const before = process.cpuUsage();
      await readNotes([note]);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    await costOf(100);
    const short = await costOf(500);
    // Four times as much; what is quadratic would take 16 times as long.
    expect(await costOf(2_000)).toBeLessThan(short * 9);
  });
});
