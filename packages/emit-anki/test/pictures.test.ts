import { createHash } from 'node:crypto';
import { readTopic } from '@cribnotes/core';
import { specs } from '@cribnotes/specs';
import { expect, test } from 'vitest';
import { emitter } from '../src/index.ts';
import { openPackage } from './anki/open-package.ts';

const png = (last: number): Uint8Array =>
  new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, last]);
const list = 'List the networks: `docker network ls`';
const remove = 'Remove a network: `docker network rm web`';
const picture = '![the net](img/Das%20Netz.png)';
const hash = createHash('sha256').update(png(0)).digest('hex');
const NAME = `cribnotes-das-netz-${hash.slice(0, 8)}.png`;

async function build(text: string, options: { readonly lock?: string } = {}) {
  const file = { id: 'net.md', bytes: new TextEncoder().encode(`# Net\n\n${text}\n`) };
  const topic = await readTopic([file], { name: 'net', specs });
  const told: string[] = [];
  const files = await emitter.emit(topic, {
    date: '2026-11-26',
    report: ({ message }) => told.push(message),
    media: new Map(topic.images.map(({ path }) => [path, png(0)])),
    ...(options.lock === undefined ? {} : { lock: options.lock }),
  });
  const deck = await openPackage(files.find((one) => one.path.endsWith('.apkg'))!.bytes);
  const lock = files.find((one) => one.path.endsWith('.json'));
  const notes = deck
    .rows('select flds from notes order by flds')
    .map(([fields]) => String(fields).split('\u001f'));
  return {
    told,
    media: Object.values(deck.media),
    asked: notes
      .filter((fields) => fields.some((field) => field.includes('<img')))
      .map((fields) => fields[1]?.split('<pre')[0]),
    lock: lock === undefined ? options.lock : new TextDecoder().decode(lock.bytes),
  };
}

test.each([
  ['below a definition', `A **bridge** is a switch.\n\n${picture}\n\n${list}`, 'What is a bridge?'],
  ['below a command', `${list}\n\n${picture}\n\n${remove}`, 'List the networks'],
  ['in the bullet', `- ${list} ${picture}\n- ${remove}`, 'List the networks'],
  ['before it, under its heading', `${remove}\n\n## List\n\n${picture}\n\n${list}`, 'List the networks'],
  [
    'in a cell',
    `| task | command | picture |\n| --- | --- | --- |\n| Remove one | \`docker network rm web\` | |\n| List them | \`docker network ls\` | ${picture} |`,
    'List them',
  ],
  ['as HTML', `${list}\n\n<img src="Das Netz.png" alt="x">\n\n${remove}`, 'List the networks'],
  ['embedded as in Obsidian', `${list}\n\n![[Das Netz.png]]\n\n${remove}`, 'List the networks'],
  [
    'below a file',
    `\`\`\`dockerfile\n# Copies all files\nCOPY . /app\n\`\`\`\n\n${picture}`,
    'Copies all files',
  ],
  [
    'below steps that share a sentence',
    `List and remove networks:\n\n\`\`\`sh\ndocker network ls\ndocker network rm web\n\`\`\`\n\n${picture}`,
    'List and remove networks',
  ],
])('a picture %s is on the card, and its file in the deck', async (_, text, asked) => {
  const built = await build(text);
  expect(built.asked).toEqual([asked]);
  expect(built.media).toEqual([NAME]);
});

test('a picture that no card shows is named by the report', async () => {
  const { told, media } = await build(`${list}\n\n## Overview\n\n${picture}\n\n## Rest\n\n${remove}`);
  expect(media).toEqual([]);
  expect(told).toContain(
    'no card for the picture img/Das%20Netz.png: nothing that it stands beside has a card',
  );
});

test('a picture of a known note keeps its name, whatever becomes of its file', async () => {
  const before = await build(`${list}\n\n${picture}`);
  const renamed = await build(`${list}\n\n![the net](network.png)`, { lock: before.lock! });
  expect([renamed.media, renamed.lock]).toEqual([[NAME], before.lock]);
});

test('a picture keeps a name of version 0.1.0', async () => {
  const old = `cribnotes-${hash.slice(0, 20)}.png`;
  const { lock } = await build(`${list}\n\n${picture}`);
  const { media, asked } = await build(`${list}\n\n${picture}`, { lock: lock!.replaceAll(NAME, old) });
  expect([media, asked]).toEqual([[old], ['List the networks']]);
});

test.each([
  ['сеть.png', /^cribnotes-[0-9a-f]{8}\.png$/],
  ['Café — plan.PNG', /^cribnotes-cafe-plan-[0-9a-f]{8}\.png$/],
])('a picture %s has a name of ASCII', async (path, name) => {
  const { media } = await build(`${list}\n\n![](<${path}>)`);
  expect(media[0]).toMatch(name);
});
