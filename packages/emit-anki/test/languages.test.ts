import { describe, expect, test } from 'vitest';
import { listCards, planDeck } from '../src/index.ts';
import { smallTopic } from './anki/small-topic.ts';

const ask = (language: string, term: string, definition: string) =>
  planDeck(smallTopic([], { [term]: definition }, { language })).notes[0]!.prompt;

describe('a definition is asked for in the language of the notes', () => {
  test.each([
    ['en', 'Image', 'An image is a read-only template.', 'What is an image?'],
    ['en', 'Images', 'Images are blueprints for containers.', 'What are images?'],
    ['en', 'Docker Hub', 'Docker Hub is a registry.', 'What is Docker Hub?'],
    ['en', 'Attached mode', 'Attached mode is how it starts.', 'What is attached mode?'],
    ['en', 'Dockerfile', 'A Dockerfile is a list of instructions.', 'What is a Dockerfile?'],
    ['en', 'Sharing a Dockerfile', 'Sharing a Dockerfile is easy.', 'What is sharing a Dockerfile?'],
    ['en', 'Image', 'a template that containers are made from', 'What is an image?'],
    ['en', 'User', 'a name in a file', 'What is a user?'],
    ['en', 'HEAD', 'a name for where you are', 'What does “HEAD” mean?'],
    [
      'en',
      'Attached mode',
      'the terminal shows what the container prints',
      'What does “Attached mode” mean?',
    ],
    ['de', 'Image', 'Ein Image ist eine Vorlage.', 'Was bedeutet „Image“?'],
    ['pt-BR', 'Imagem', 'Uma imagem é um modelo.', 'O que significa “Imagem”?'],
    ['ru', 'Образ', 'Образ — это шаблон.', 'Что такое «Образ»?'],
    ['tr', 'İmaj', 'İmaj bir şablondur.', '“İmaj” nedir?'],
    ['sw', 'Taswira', 'Taswira ni kiolezo.', 'Taswira = ?'],
    ['constructor', 'Term', 'A term.', 'Term = ?'],
  ])('%s: %s', (language, term, definition, question) => {
    expect(ask(language, term, definition)).toBe(question);
  });
});

test('a command is asked for its meaning in the language of the notes', () => {
  const topic = smallTopic(
    [{ line: 'docker ps -a', says: 'Alle Container auflisten' }],
    {},
    { language: 'de' },
  );
  expect(listCards(planDeck(topic)).map(({ front }) => front)).toEqual([
    'Alle Container auflisten',
    'Was bewirkt das? docker ps -a',
  ]);
});

test('notes in a language that we do not speak are asked about with signs', () => {
  const topic = smallTopic(
    [{ line: 'docker ps -q', says: 'Toont alle containers' }],
    {},
    { language: 'und' },
  );
  expect(listCards(planDeck(topic)).at(-1)!.front).toBe('? docker ps -q');
});
