import type { Template } from '@cribnotes/core';
import { readTopic } from '@cribnotes/core';
import { specs } from '@cribnotes/specs';
import { expect, test } from 'vitest';
import { writeNote } from '../src/html/note-fields.ts';
import { planDeck } from '../src/index.ts';
import { fieldOf } from '../src/note-types/note-fields.ts';
import { isInAnyOrder, otherNames, typedLine } from '../src/plan/other-spellings.ts';
import { visibleText } from './anki/render-card.ts';

async function topicOf(text: string) {
  const file = { id: 'a.md', bytes: new TextEncoder().encode(`# A\n\n${text}\n`) };
  return readTopic([file], { name: 'a', specs });
}

async function lineOf(line: string): Promise<Template> {
  const { entries } = await topicOf(`Do the thing: \`${line}\``);
  const [entry] = entries;
  if (entry?.kind !== 'command') throw new Error(`Cannot read ${line}, expected a command`);
  return entry.variants[0].template;
}

async function fieldsOf(text: string, typeIn: boolean): Promise<Readonly<Record<'Also' | 'TypeIn', string>>> {
  const topic = await topicOf(text);
  const [note] = planDeck(topic).notes;
  const written = writeNote(topic, note!, { language: 'en', typeIn, pictures: () => '' });
  return { Also: visibleText(fieldOf(written, 'Also')), TypeIn: visibleText(fieldOf(written, 'TypeIn')) };
}

test.each([
  ['docker stop <container>', 'docker stop <container>'],
  ['docker stop web', 'docker stop <container>'],
  ['docker rmi <image>...', 'docker rmi <image>'],
  ['git log [<file>]', 'git log'],
  ["docker ps --format '{{.Names}}'", "docker ps --format '{{.Names}}'"],
  ['docker run -it --rm -p 8080:80 nginx', 'docker run -it --rm -p <host-port>:<container-port> <image>'],
])('%s is typed as %s', async (line, typed) => {
  expect(typedLine(await lineOf(line))).toBe(typed);
});

test('what is too long to type is not asked to be typed', async () => {
  expect(typedLine(await lineOf(`grep -r pattern ./${'folder/'.repeat(9)}x`))).toBeUndefined();
});

test.each([
  ['docker ps -a', [['-a', '--all']], false],
  ['docker run -it --rm nginx', [['-it', '-i -t', '--interactive --tty']], true],
  ['docker ps --all', [], false],
  ['find . -name x -delete', [], false],
  ['frobnicate -x -y', [], false],
])('beside %s its other names and orders are right', async (line, names, anyOrder) => {
  const template = await lineOf(line);
  expect([otherNames(template), isInAnyOrder(template)]).toEqual([names, anyOrder]);
});

test('what else is right to type stands below the answer, where it is typed', async () => {
  const text = 'List all containers: `docker ps -a`';
  expect(await fieldsOf(text, true)).toEqual({ Also: 'also -a = --all', TypeIn: 'docker ps -a' });
  expect(await fieldsOf(text, false)).toEqual({ Also: '', TypeIn: '' });
});

test.each([
  ['the notes use both names', '\n\nThe long form: `docker container ls`', 'also docker container ls'],
  ['they use one', '', ''],
])('another name of a command is told where %s', async (_, more, also) => {
  expect((await fieldsOf(`List the containers: \`docker ps\`${more}`, false)).Also).toBe(also);
});
