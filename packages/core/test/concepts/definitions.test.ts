import { describe, expect, test } from 'vitest';
import { askedTerm } from '../../src/concepts/asked-term.ts';
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

describe('a question asks for a term', () => {
  test.each([
    ['What is a pod?', 'a pod'],
    ['What does a tag do?', 'a tag'],
    ['Was ist ein Branch und wozu dient er?', 'ein Branch'],
    ['¿Para qué sirve un ConfigMap?', 'un ConfigMap'],
    ["Qu'est-ce qu'une branche ?", 'une branche'],
    ['O que é o journal?', 'o journal'],
    ['Зачем нужен passphrase?', 'passphrase'],
    ['Volume ne işe yarar?', 'Volume'],
    ['什么是镜像？', '镜像'],
    ['容器是什么', '容器'],
  ])('%s', (question, term) => expect(askedTerm(question)).toBe(term));

  test.each([
    'How do I leave it?',
    'What is seen',
    '¿Cómo veo los pods?',
    'Pourquoi est-ce lent ?',
    '为什么要用 Docker？',
  ])('%s: no', (question) => expect(askedTerm(question)).toBeUndefined());
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
    ['ConfigMap 指的是放在镜像之外的配置。', 'ConfigMap'],
    ['A pod, also called a workload, is the smallest thing that runs.', 'pod'],
    ["Une fenêtre, c'est l'équivalent d'un onglet.", 'fenêtre'],
    ['Unter einem Server versteht man den Prozess dahinter.', 'Server'],
    ['Se llama rama a una línea de trabajo aparte.', 'rama'],
    ['Веткой называют подвижный указатель.', 'Ветка'],
    ['Индекс нужен, чтобы быстрее искать строки.', 'Индекс'],
    ['所谓"层"，就是一条指令产生的改动。', '层'],
  ])('%s', (text, term) => expect(definedByVerb(plain(text))?.term).toBe(term));

  test.each([
    'Replace is a bad practice, add a tag instead.',
    'Docker images are something else entirely.',
    'Die Spalte ist nur zum Abtippen da.',
    'It is a process that runs in the background.',
    'O fluxo é a partir de uma imagem pronta.',
    'La commande est dangereuse pour tous.',
    'Die Dozentin ist super und erklärt alles.',
    'Ссылки — в конце страницы.',
    'Git не хранит пустые каталоги.',
    'Most hold a lock while they run.',
  ])('%s: no', (text) => expect(definedByVerb(plain(text))).toBeUndefined());
});

describe('a line defines by its form', () => {
  test.each([
    ['Fast Forward: the pointer simply moves on', 'Fast Forward'],
    ['Registry (or hub): the place images are pushed to', 'Registry'],
    ['Unidad (unit) Elemento que systemd sabe arrancar', 'Unidad'],
    ['Role :: a user or a group of the database', 'Role'],
    ['Node（节点）：运行应用的机器', 'Node'],
    ['CI = continuous integration', 'CI'],
  ])('%s', (text, term) => expect(definedByForm(plain(text), false)?.term).toBe(term));

  test.each([
    'Recommended: pull before you start to work',
    'First: commit what you have',
    'Version: 3.8 or anything newer',
    'Removing things: start with the containers',
    'Hinweis: vorher den Kontext prüfen',
    'Ich finde: lieber klein als groß',
    'Aufgabe 2: ein eigenes Abbild bauen',
    'Windows: get the installer from the website',
    'Ctrl+b Ctrl+o — changes the size of a pane',
  ])('%s: no', (text) => expect(definedByForm(plain(text), false)).toBeUndefined());
});
