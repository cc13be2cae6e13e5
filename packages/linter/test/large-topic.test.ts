import { expect, test } from 'vitest';
import { lintNotes } from './lint-notes.ts';

/** A note with so many commands of a tool, twenty below a heading. */
function noteOf(tool: string, count: number): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const heading = at % 20 === 0 ? `## Songs ${at / 20 + 1}\n\n` : '';
    return `${heading}Do the task ${at} of ${tool}:\n\n    ${tool} task${at} --level ${at}\n`;
  });
  return `---\ncrib: { tools: [${tool}] }\n---\n# All of the ${tool}\n\n${rows.join('\n')}`;
}

const told = async (...notes: readonly string[]) =>
  (await lintNotes(notes)).filter(({ rule }) => rule === 'pdf/large-topic');

test('a topic of two tools is told to be one of each', async () => {
  const [found, ...more] = await told(noteOf('drum', 240), noteOf('flute', 180), noteOf('harp', 10));
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    level: 'info',
    message:
      '430 commands are too many for one sheet; by the tools of its notes they would be the topics drum (240), flute (180), others (10)',
    hint: 'crib build --split makes 13 sheets and one deck; or write topics: [{ name: drum, files: [0.md] }, { name: flute, files: [1.md] }, { name: others, files: [2.md] }] into crib.yaml',
  });
  expect(found?.span.source).toBe('0.md');
});

test('a topic of one tool is parted at its headings', async () => {
  const [found] = await told(noteOf('drum', 420));
  expect(found?.message).toBe(
    '420 commands are too many for one sheet; by the headings they would be the topics “Songs 1” to “Songs 7” (140), “Songs 8” to “Songs 14” (140), “Songs 15” to “Songs 21” (140)',
  );
  expect(found?.hint).toBe(
    'crib build --split makes 22 sheets and one deck; or part the notes there, and list each topic with its files under topics: in crib.yaml',
  );
});

test('a topic that fills a few pages is told nothing', async () => {
  expect(await told(noteOf('drum', 200), noteOf('flute', 190))).toEqual([]);
});

test('who has one large topic on purpose says so once', async () => {
  const note = noteOf('drum', 420).replace('tools: [drum]', 'tools: [drum], ignore: [pdf/large-topic]');
  expect(await told(note)).toEqual([]);
});

test('who splits the sheet is told nothing', async () => {
  const note = noteOf('drum', 420).replace('tools: [drum]', 'tools: [drum], sheet: { split: true }');
  expect(await told(note)).toEqual([]);
});

test('notes of many files are not named one by one', async () => {
  const notes = ['drum', 'flute'].flatMap((tool) =>
    Array.from({ length: 6 }, (_, at) => noteOf(tool, 40).replaceAll('task', `part${at}`)),
  );
  const [found] = await told(...notes);
  expect(found?.hint).toMatch(/; or list each topic with its files under topics: in crib\.yaml$/);
});
