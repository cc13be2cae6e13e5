import { specs } from '@cribnotes/specs';
import { expect, test } from 'vitest';
import type { Topic } from '../../src/model.ts';
import { readTopic } from '../../src/read.ts';
import { printed, readNotes, variantsOf } from '../read-notes.ts';
import { madeUpTokens } from './made-up.ts';

const password = 'Tr0ub4dor';
const token = madeUpTokens.npm ?? '';
const note = `# Shop\n\nKeep all of it: \`mysqldump --password=${password} shop\`\n`;
const printing = '---\ncrib: { secrets: print }\n---\n\n';

const told = ({ diagnostics }: Topic): readonly string[] =>
  diagnostics
    .filter(({ rule }) => rule === 'secret')
    .map(({ span: { source, start, end } }) => `${source}:${start.line}:${start.column}-${end.column}`);

test('a command is read as if its author had written the placeholder', async () => {
  const topic = await readNotes([
    '# Shop\n\nOpen the shop: `mysql -u ada -pTr0ub4dor shop`\n\nSay who you are: `curl -u ada:Tr0ub4dor https://h.org`\n\n' +
      `Sign in: \`npm config set //r.example.org/:_authToken ${token}\`\n`,
  ]);
  const texts = printed(topic).map(([command]) => command);
  expect(texts[0]).toContain(' -p<password> shop');
  expect(texts[1]).toMatch(/^curl -u (?:ada|<user>):<password> https:\/\/h\.org$/);
  expect(texts[2]).toBe('npm config set //r.example.org/:_authToken <token>');
  expect(topic.diagnostics.filter(({ rule, level }) => rule !== 'secret' && level !== 'info')).toEqual([]);
  expect(told(topic)).toEqual(['0.md:3:32-41', '0.md:5:31-40', `0.md:7:54-${54 + token.length}`]);
});

test('a value is hidden wherever it stands, unless it may be a name', async () => {
  const topic = await readNotes([
    'Start it: `docker run --name webapp01 -e DB_PASSWORD=webapp01 nginx`\n\nStop it: `docker stop webapp01`\n\n' +
      'Sign in with Tr0ub4dor: `mysqldump -pTr0ub4dor shop`\n',
  ]);
  const lines = topic.entries.flatMap((entry) =>
    entry.kind === 'command'
      ? entry.variants.flatMap(({ occurrences }) => occurrences.map(({ raw }) => raw))
      : [],
  );
  expect(lines).toContain('docker run --name webapp01 -e DB_PASSWORD=<password> nginx');
  expect(lines).toContain('docker stop webapp01');
  expect(JSON.stringify(topic)).not.toContain(password);
});

test('a message does not repeat the secret, and says the way out', async () => {
  const [said] = (await readNotes([note])).diagnostics;
  expect(said).toMatchObject({ rule: 'secret', level: 'warning' });
  expect(said?.message).toContain('<password>');
  expect(said?.hint).toContain('secrets: print');
});

test('a note that prints its secrets is left alone, the others are not', async () => {
  const topic = await readNotes([printing + note, note.replace('shop`', 'lesson`')]);
  expect(variantsOf(topic).flatMap(({ occurrences }) => occurrences.map(({ raw }) => raw))).toEqual([
    'mysqldump --password=Tr0ub4dor shop',
    'mysqldump --password=<password> lesson',
  ]);
  expect(told(topic)).toEqual(['1.md:3:39-48']);
});

test('the file beside the notes comes first', async () => {
  expect(told(await readNotes([note], { settings: 'secrets: print\n' }))).toEqual([]);
  expect(JSON.stringify(await readNotes([note], { settings: 'secrets: print\n' }))).toContain(password);
  expect(told(await readNotes([printing + note], { settings: 'secrets: hide\n' }))).toEqual(['0.md:7:39-48']);
});

test('who only ignores the rule is told nothing, and the secret stays hidden', async () => {
  const comment = note.replace('Keep', '<!-- crib: ignore secret -->\n\nKeep');
  for (const topic of [
    await readNotes([comment]),
    await readNotes([note], { settings: 'ignore: [secret]' }),
  ]) {
    expect(told(topic)).toEqual([]);
    expect(JSON.stringify(topic)).not.toContain(password);
  }
});

test('the overrides name what crib show prints, and have no secrets either', async () => {
  const text = `# Git\n\nTakes it: \`git clone https://ada:${password}@example.org/a.git\`\n\nSee https://ada:${password}@example.org\n`;
  const [id] = variantsOf(await readNotes([text])).map((variant) => variant.id);
  const topic = await readNotes([text], {
    overrides: `${JSON.stringify(id)}:\n  description: Use ${token}\n`,
  });
  expect(printed(topic).map(([, sentence]) => sentence)).toEqual(['Use <token>']);
  expect(told(topic)).toEqual(['0.md:3:34-43', '0.md:5:17-26', `overrides.yaml:2:20-${20 + token.length}`]);
});

test('what addresses and titles are made into is shown too', async () => {
  const topic = await readNotes([
    `# Use https://ada:${password}@example.org/\n\nList: \`docker ps\`\n\nSee [it](https://ada:${password}@example.org/a) there.\n`,
  ]);
  expect(topic.groups).toMatchObject([
    { id: 'use-https-ada-password-example-org', title: 'Use https://ada:<password>@example.org/' },
  ]);
  expect(variantsOf(topic).map(({ group }) => group)).toEqual(['use-https-ada-password-example-org']);
  expect(JSON.stringify(topic)).toContain('"https://ada:<password>@example.org/a"');
});

test('names of files and topics are words', async () => {
  const bytes = new TextEncoder().encode('# Docker\n\nList: `docker ps`\n');
  const other = madeUpTokens.GitHub ?? '';
  const files = [`${token}.md`, `${other}.md`, 'a/b.md'].map((id) => ({ id, bytes }));
  const topic = await readTopic(files, { name: other, specs });
  expect(topic.id).toBe('token');
  expect(topic.sources.map(({ id }) => id).toSorted()).toEqual(['a/b.md', 'token-2.md', 'token.md']);
  expect(told(topic).toSorted()).toEqual(['token-2.md:1:1-1', 'token.md:1:1-1']);
});

test('a note in UTF-16 with line ends of Windows keeps its places and what is said of it', async () => {
  const text = note.replaceAll('\n', '\r\n');
  const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const topic = await readTopic([{ id: '0.md', bytes }], { name: 'notes', specs });
  expect(told(topic)).toEqual(['0.md:3:39-48']);
  expect(topic.diagnostics.map(({ rule }) => rule)).toContain('encoding/utf-16');
  const [source] = topic.sources;
  const again = await readTopic([{ id: '0.md', bytes }], {
    name: 'notes',
    specs,
    settings: 'secrets: print',
  });
  expect(source?.sha256).toBe(again.sources[0]?.sha256);
});
