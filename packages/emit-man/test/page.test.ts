import { sampleTopic } from '@cribnotes/testkit';
import { expect, test } from 'vitest';
import { emitter, page, roff } from '../src/index.ts';

const date = '2026-03-14';
const options = { date, report: (): void => {} };

test('the page of a topic, as data and as roff, is the one a person has looked at', async () => {
  const made = page(sampleTopic(), date);
  await expect(JSON.stringify(made, null, 1)).toMatchFileSnapshot('golden/sample-notes.json');
  await expect(roff(made)).toMatchFileSnapshot('golden/sample-notes.7');
});

test('the page is one file named after the topic, in ASCII, the same every time', async () => {
  const [first, second] = [
    await emitter.emit(sampleTopic(), options),
    await emitter.emit(sampleTopic(), options),
  ];
  expect(first.map((file) => file.path)).toEqual(['sample-notes.7']);
  expect(first).toEqual(second);
  expect(first[0]!.bytes.every((byte) => byte === 10 || (byte >= 32 && byte < 127))).toBe(true);
});

test('a topic without anything to show has no section but the name', () => {
  const empty = { ...sampleTopic(), entries: [], concepts: [], recipes: [], snippets: [], sources: [] };
  const { summary: _, ...bare } = { ...empty, diagnostics: [], links: [], tools: [], groups: [] };
  expect(page(bare, date).sections).toEqual([]);
  expect(roff(page(bare, date))).toContain('.SH "NAME"');
});

test.each(['../../x', '.so', 'docker notes', 'Docker', '', '-rf', 'a\nb', 'x'.repeat(81)])(
  'a page is never named %j',
  async (id) => {
    await expect(emitter.emit({ ...sampleTopic(), id }, options)).rejects.toThrow(
      'Cannot name a manual page',
    );
  },
);

test('a long topic splits into a page a group, each found from the other', async () => {
  const files = await emitter.emit(sampleTopic(), { ...options, split: true });
  const pages = new Map(files.map((file) => [file.path, new TextDecoder().decode(file.bytes)]));
  expect([...pages.keys()]).toEqual([
    'sample-notes.7',
    'sample-notes-containers.7',
    'sample-notes-cleaning.7',
    'sample-notes-interactive.7',
    'sample-notes-hostile.7',
  ]);
  expect(pages.get('sample-notes.7')).toContain('\\fBsample\\-notes\\-containers\\fR(7)');
  expect(pages.get('sample-notes.7')).not.toContain('\\fBdocker run\\fR \\fIimage\\fR');
  expect(pages.get('sample-notes.7')).toContain('docker system prune');
  const containers = pages.get('sample-notes-containers.7')!;
  expect(containers).toContain('\\fBsample\\-notes\\fR(7)');
  expect(containers).toContain('\\fBdocker run\\fR \\fIimage\\fR');
});

test('groups whose names make no page name get a number', async () => {
  const topic = sampleTopic();
  const names = ['容器', 'containers', 'Containers!', 'keys', '鍵'];
  const renamed = {
    ...topic,
    groups: topic.groups.map((group, index) => ({ ...group, id: names[index]! })),
    entries: topic.entries.map((entry, index) => ({ ...entry, group: names[index % names.length]! })),
  };
  const files = await emitter.emit(renamed, { ...options, split: true });
  const suffixes = ['', '-1', '-2', '-3', '-keys', '-5'];
  expect(files.map((file) => file.path)).toEqual(suffixes.map((suffix) => `sample-notes${suffix}.7`));
});
