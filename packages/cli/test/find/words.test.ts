import { expect, test } from 'vitest';
import { columnsOf, wrap } from '../../src/find/columns.ts';
import { spellingsOf, wordsOf } from '../../src/find/words.ts';

test.each([
  ['Größe', ['grosse']],
  ['Éditer l’image', ['editer', 'l', 'image']],
  ['SİLMEK ılık', ['silmek', 'ilik']],
  ['łódź Ærø', ['lodz', 'aero']],
  ['ещё один файл', ['еще', 'один', 'файл']],
  ['删除镜像', ['删除', '除镜', '镜像']],
  ['docker的网络', ['docker', '的网', '网络']],
  ['コンテナ', ['コン', 'ンテ', 'テナ']],
  ['컨테이너를 삭제', ['컨테', '테이', '이너', '너를', '삭제']],
  ['git merge --no-ff -m', ['git', 'merge', '--no-ff', 'no', 'ff', '-m']],
  ['a_b x-y', ['a', 'b', 'x', 'y']],
])('the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('ae, oe and ue are looked up as the letter that they stand for, too', () => {
  expect(spellingsOf('behaelter')).toEqual(['behaelter', 'behalter']);
  expect(spellingsOf('list')).toEqual(['list']);
});

test('lines are broken at blanks and between wide letters, and none is too long', () => {
  expect(wrap('Remove a container and its volumes', 20)).toEqual(['Remove a container', 'and its volumes']);
  expect(wrap('删除所有已经停止的容器', 10)).toEqual(['删除所有已', '经停止的容', '器']);
  expect(wrap('https://example.org/a/very/long/path', 20).every((line) => columnsOf(line) <= 20)).toBe(true);
});
