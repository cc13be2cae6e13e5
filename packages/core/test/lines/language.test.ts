import { readdirSync, readFileSync } from 'node:fs';
import { specs } from '@cribnotes/specs';
import { franc } from 'franc-min';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/findings/said.ts';
import { detectLanguage } from '../../src/lines/language.ts';
import { readTopic } from '../../src/read.ts';
import { readNotes } from '../read-notes.ts';

describe('the language of a note', () => {
  test.each([
    ['Zeigt alle Container an, auch die gestoppten, mit der Größe', 'de'],
    ['Muestra todos los contenedores, también los que están parados, con el tamaño de la capa', 'es'],
    ['Affiche tous les conteneurs, même ceux qui sont arrêtés', 'fr'],
    ['Mostra tutti i container, anche quelli che sono fermi', 'it'],
    ['Mostra todos os contêineres, também os que não estão rodando', 'pt'],
    ['Показать все контейнеры', 'ru'],
    ['Показати всі контейнери, які зупинено', 'uk'],
    ['Pokazuje wszystkie kontenery, także te, które nie są uruchomione', 'pl'],
    ['列出所有容器', 'zh'],
    ['すべてのコンテナを表示する', 'ja'],
    ['모든 컨테이너를 보여준다', 'ko'],
    ['Çalışan container’ları listeler', 'tr'],
    ['Calisan tum container lari listeler, sonra siler', 'tr'],
    ['List all containers, the stopped ones too', 'en'],
    ['List containers', 'en'],
    ['Toont alle containers, ook die niet meer draaien', 'nl'],
    ['Vypíše všechny kontejnery, které již neběží', 'cs'],
    ['Liệt kê tất cả các container đang chạy', 'vi'],
    ['Visar alla behållare, även de som inte är igång', 'sv'],
    ['Zobrazí všetky kontajnery, ktoré už nebežia', 'sk'],
  ])('%s', async (says, language) => {
    expect((await readNotes([`# Docker\n\n${says}:\n\n    docker ps -a\n`])).language).toBe(language);
  });

  test('is left open where its letters are of no language that we know', async () => {
    const note = '# Docker\n\nSýna öll ílát: `docker ps -a`\n\nÞurrka út ílát: `docker rm web`\n';
    expect((await readNotes([note])).language).not.toBe('en');
  });

  test('is English where nothing is said', async () => {
    expect((await readNotes(['# Docker\n\n    docker ps -a\n'])).language).toBe('en');
  });
});

/** What franc calls the languages of the fixtures. */
const named = new Map(
  'ca:cat cs:ces da:dan de:deu en:eng es:spa et:est fi:fin fr:fra hu:hun it:ita ja:jpn nb:nob nl:nld pl:pol pt:por ro:ron ru:rus sl:slv sv:swe tr:tur uk:ukr zh:cmn'
    .split(' ')
    .map((pair) => pair.split(':').reverse() as [string, string]),
);

test('the languages of all styles are told at least as often as franc tells them', async () => {
  const folder = new URL('../../fixtures/styles/', import.meta.url);
  const notes = readdirSync(folder).flatMap((name) => {
    const language = /-([a-z]{2})\.md$/.exec(name)?.[1];
    return language === undefined ? [] : [{ name, language }];
  });
  const right = { ours: 0, franc: 0 };
  for (const { name, language } of notes) {
    let said = '';
    const file = { id: name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) };
    const topic = await readTopic([file], { name, specs }, (_, drafts) => {
      said = drafts
        .flatMap(sentencesOf)
        .map(({ text }) => text)
        .join('\n');
      return [];
    });
    if (topic.language === language) right.ours += 1;
    if (named.get(franc(said, { minLength: 3 })) === language) right.franc += 1;
  }
  expect(right.ours).toBeGreaterThanOrEqual(right.franc);
  expect(right.ours).toBeGreaterThan(notes.length * 0.95);
}, 60_000);

test.each([
  [['The container is stopped.', 'It is not removed and can be started again.'], 'en'],
  [['docker ps', 'Der Container wird nicht gelöscht,', 'sondern nur angehalten, und das ist gut.'], 'de'],
  [['git status', '查看当前状态', 'ls'], 'zh'],
  [['docker', 'run'], undefined],
])('the language of many texts is that of them together: %j', (texts, language) => {
  expect(detectLanguage(texts)).toBe(language);
  expect(detectLanguage(texts.join('\n'))).toBe(language);
});
