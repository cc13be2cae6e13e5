import { describe, expect, test } from 'vitest';
import { headingTerm } from '../../src/concepts/context.ts';
import { definedByForm } from '../../src/concepts/defined-by-form.ts';
import { definedByVerb } from '../../src/concepts/definition.ts';
import type { Statement } from '../../src/lines/statement.ts';

const plain = (text: string): Statement => ({
  line: 1,
  endLine: 1,
  text,
  marks: [],
  starts: [{ at: 0, line: 1 }],
});

describe('a heading names a thing', () => {
  test.each([
    'Namespace',
    'Deployment',
    'Working tree',
    'Pull request',
    'What is a pod?',
    'Was ist ein Branch?',
  ])('%s', (title) => expect(headingTerm(title)).toBeDefined());
  test.each([
    'Deploying to production',
    'Remove a container',
    'Löschen von Abbildern',
    'Crear un contenedor',
    'Troubleshooting',
    'Recommended',
    'Image vs Container',
  ])('%s: no', (title) => expect(headingTerm(title)).toBeUndefined());
});

describe('a sentence defines by its verb', () => {
  test.each([
    ['A pod is the smallest thing the cluster runs.', 'pod'],
    ['Ein Branch ist ein beweglicher Zeiger.', 'Branch'],
    ['Una rama es un puntero que se mueve.', 'rama'],
    ["L'image est un modèle en lecture seule.", 'image'],
    ['Um volume é uma pasta que fica.', 'volume'],
    ['Ветка — это указатель на коммит.', 'Ветка'],
    ['Volume, container silinse de kalan alandır.', 'Volume'],
    ['镜像是只读的模板。', '镜像'],
  ])('%s', (text, term) => expect(definedByVerb(plain(text))?.term).toBe(term));

  test.each([
    'Replace is a bad practice, add a tag instead.',
    'Docker images are something else entirely.',
    'Die Spalte ist nur zum Abtippen da.',
    'It is a process that runs in the background.',
    'O fluxo é a partir de uma imagem pronta.',
    'La commande est dangereuse pour tous.',
  ])('%s: no', (text) => expect(definedByVerb(plain(text))).toBeUndefined());
});

describe('a line defines by its form', () => {
  test.each([
    ['Fast Forward: the pointer simply moves on', 'Fast Forward'],
    ['Registry (or hub): the place images are pushed to', 'Registry'],
  ])('%s', (text, term) => expect(definedByForm(plain(text), false)?.term).toBe(term));

  test.each([
    'Recommended: pull before you start to work',
    'First: commit what you have',
    'Version: 3.8 or anything newer',
    'Removing things: start with the containers',
    'Hinweis: vorher den Kontext prüfen',
  ])('%s: no', (text) => expect(definedByForm(plain(text), false)).toBeUndefined());
});
