import { expect, test } from 'vitest';
import { findRegions } from '../../src/reading/regions.ts';
import { opened } from './open.ts';

/** The lines that are no content, as `3-5 why`. */
async function ignored(source: string): Promise<string[]> {
  const { ignored: stretches } = findRegions(await opened(source));
  return stretches.map(({ fromLine, toLine, why }) => `${fromLine}-${toLine} ${why}`);
}

test('a note of content loses no line', async () => {
  const source =
    '# Git\n\nA **branch** is a pointer, see [the book](https://book.test).\n\n- `git log` shows [commits](#commits)\n' +
    '- [`git show`](https://docs.test/show)\n\n| a | b |\n|---|---|\n| c | d |\n\n    git status\n\n[^1]: note\n';
  expect(await ignored(source)).toEqual([]);
});

test('HTML with content stays', async () => {
  const source =
    '<details>\n<summary>More</summary>\n\ngit log\n\n</details>\n\n<pre><code>git status</code></pre>\n\n' +
    '<table><tr><td>git log</td></tr></table>\n\nPress <kbd>q</kbd>.<br>Then wait.\n\n<p align="center">words</p>\n';
  expect(await ignored(source)).toEqual([]);
});

test('front matter is no content', async () => {
  expect(await ignored('---\ntitle: x\n---\n\ntext\n')).toEqual(['1-3 front-matter']);
});

test('navigation in HTML is one piece, whatever blank lines stand in it', async () => {
  const source =
    '<div style="x">\n  \n  <a href="readme.md">&laquo; Voltar</a>\n  <div> </div>\n</div>\n\n# Notas\n\ntexto\n\n' +
    '<div>\n  \n  <div>\n    <a href="1.md">&laquo; Antes: <b>Uno</b></a>\n  </div>\n</div>';
  expect(await ignored(source)).toEqual([
    '1-1 navigation',
    '3-5 navigation',
    '11-11 navigation',
    '13-16 navigation',
  ]);
});

test.each([
  '[← Zurück](01.md) | [Weiter →](03.md)',
  '[⬆ 戻る](#top)',
  '[top](#top)',
  'Next: [Volumes »](volumes.md)',
  '<a href="index.md">⬅</a>',
])('links that lead around are navigation: %s', async (source) => {
  expect(await ignored(`# A\n\ntext\n\n${source}\n`)).toEqual(['5-5 navigation']);
});

test('a table of contents goes with its heading, in any language', async () => {
  const source =
    '# 笔记\n\n## 目录\n\n- [镜像](#镜像)\n- 其他\n  1. [`docker ps`](#docker-ps)\n\n## 镜像\n\n文字\n';
  expect(await ignored(source)).toEqual(['3-3 table-of-contents', '5-7 table-of-contents']);
});

test('a table of contents under the title leaves the title', async () => {
  expect(await ignored('# Notes\n\n**Sommaire :**\n- [Un](#un)\n- [Deux](#deux)\n\n# Un\n\ntexte\n')).toEqual(
    ['3-5 table-of-contents'],
  );
  expect(await ignored('[[_TOC_]]\n\n# Un\n\ntexte\n')).toEqual(['1-1 table-of-contents']);
});

test('resources are kept as links; the names of other notes lead nowhere on paper', async () => {
  const source =
    '# A\n\ntext\n\n## Recursos 📚\n\n- 🎥 [Video](https://video.test)\n- https://docs.test/x\n\n## Ramas\n[[Ramas|Todo sobre ramas]]\n';
  const note = await opened(source);
  const { links } = findRegions(note);
  expect(await ignored(source)).toEqual(['5-5 links', '7-8 links', '10-11 links']);
  expect(links.map(({ title, href, span }) => [title, href, span.start.line])).toEqual([
    ['Video', 'https://video.test', 7],
    ['https://docs.test/x', 'https://docs.test/x', 8],
  ]);
});

test('images are kept with their words, wherever they stand', async () => {
  const source =
    '# A\n\n![[Pasted image.png]]\n\n- step\n\n  ![how](img/a%20b.png)\n\ntext ![in](in.png) text\n\n<p align="center">\n<img src="logo.png" alt="Logo">\n</p>\n\n![r][ref]\n\n[ref]: r.png\n';
  const { images } = findRegions(await opened(source));
  expect(images.map(({ path, alt, span }) => [path, alt, span.start.line])).toEqual([
    ['Pasted image.png', '', 3],
    ['img/a%20b.png', 'how', 7],
    ['in.png', 'in', 9],
    ['logo.png', 'Logo', 11],
    ['r.png', 'r', 15],
  ]);
  expect(await ignored(source)).toEqual([
    '3-3 image',
    '7-7 image',
    '11-13 image',
    '15-15 image',
    '17-17 markup',
  ]);
});

test('badges are no images', async () => {
  const note = await opened(
    '# A\n\n[![build](https://ci.test/b.svg)](https://ci.test) ![v](https://img.shields.io/v.svg)\n\ntext\n',
  );
  expect(findRegions(note)).toMatchObject({ ignored: [{ fromLine: 3, why: 'badges' }], images: [] });
});

test('a title over a bare address is a link of that name; a sentence is none', async () => {
  const source =
    'Branching that works\nhttps://book.test/branches\n\n[参考]\nhttps://docs.test/\n\nDownload it.\nhttps://get.test/\n';
  const note = await opened(source);
  expect(await ignored(source)).toEqual(['1-2 links', '4-5 links']);
  expect(findRegions(note).links.map(({ title, href }) => [title, href])).toEqual([
    ['Branching that works', 'https://book.test/branches'],
    ['参考', 'https://docs.test/'],
  ]);
});

test('labels before links go with them', async () => {
  expect(
    await ignored('up:: [[Docker]]\n\nSource: <https://docs.test>\n\n参考：https://docs.test/zh\n'),
  ).toEqual(['1-1 links', '3-3 links', '5-5 links']);
  expect(
    await ignored('To read more about it: <https://docs.test>\n\nRun: `docker ps` [x](https://x.test)\n'),
  ).toEqual([]);
});

test('lines of tags are no content', async () => {
  expect(await ignored('#docker #dev/ops\n\ntags: #cli\n\n#Images\n\n# a\n')).toEqual([
    '1-1 tags',
    '3-3 tags',
  ]);
});

test('a folded table of contents goes with its fold, and with what it says about its parts', async () => {
  const source =
    '# A\n\n<details>\n<summary>Índice</summary>\n\n- [Uno](#uno) lo primero\n- [Dos](#dos)\n\n</details>\n\n## Uno\n\ntexto\n';
  expect(await ignored(source)).toEqual([
    '3-4 table-of-contents',
    '6-7 table-of-contents',
    '9-9 table-of-contents',
  ]);
});

test('what readers do not see is no content', async () => {
  const source =
    'a\n\n<!-- one\n\ntwo -->\n\nb\n\n%% hidden\nmore %%\n\n***\n\n<!-- crib: wrong -->\n\n    docker rmm\n\n<a name="x"></a>\n\n^block-1\n';
  expect(await ignored(source)).toEqual([
    '3-5 comment',
    '9-10 comment',
    '12-12 thematic-break',
    '14-14 directive',
    '18-18 markup',
    '20-20 markup',
  ]);
});

test('lines between skip and end are skipped; without end, all that follow', async () => {
  expect(await ignored('a\n\n<!-- crib: skip -->\n\n    docker ps\n\n<!-- crib: end -->\n\nb\n')).toEqual([
    '3-7 skipped',
  ]);
  expect(await ignored('a\n\n<!-- crib: skip -->\n\nb\n\n- [x](https://x.test)')).toEqual(['3-7 skipped']);
});

test.each([
  ['See also [[Undoing]].', '5-5 links'],
  ['Siehe auch [[Rückgängig#Reset|Zurücksetzen]]', '5-5 links'],
  ['Ver también [ramas](ramas.md)', '5-5 links'],
  ['- [[Branches]]\n- [[Alone|alone]]\n- ![[tree.png]]', '5-7 links'],
  ['1. One\n\n   More about it in [[Remotes]].\n\n   text', undefined],
  ['- text\n- [[Branches]]', '6-6 links'],
  ['See [[Undoing]] before you throw away what others have got from you already', undefined],
  ['See [the book](https://book.test)', undefined],
])('a sentence that only leads to another note is none: %j', async (source, fate) => {
  expect(await ignored(`# A\n\ntext\n\n${source}\n`)).toEqual(fate === undefined ? [] : [fate]);
});

test.each([
  ['TODO: say why', '5-5 to-do'],
  ['Lists all.\nFIXME ask Kim about\nthe rest', '6-7 to-do'],
  ['- [ ] learn about networks', '5-5 to-do'],
  ['- [x] Netze nachlesen', '5-5 to-do'],
  ['TODO:\n- one\n- two', '5-7 to-do'],
  ['- TODO one\n  - two', '5-6 to-do'],
  ['## Por hacer\n- uno\n- dos', '5-7 to-do'],
  ['> Zu tun: mehr sagen', '5-5 to-do'],
  ['- TODO: explain `docker cp`', '5-5 to-do'],
  ['- [ ] docker ps  lists them', undefined],
  ['- [ ] List them: `docker ps`', undefined],
  ['- [ ] Take the server off the list', undefined],
  ['- [ ] Learn what runs: `docker ps`', undefined],
  ['`TODO` is found by grep', undefined],
  ['TODO comments are found by grep', undefined],
  ['## To do\n\n- `todo ls` lists them', undefined],
  ['## Todo app\n\nStores tasks.', undefined],
])('what its author has yet to do is not for readers: %j', async (source, fate) => {
  const note = `# A\n\ntext\n\n${source}\n`;
  expect((await ignored(note)).filter((each) => each.endsWith('to-do'))).toEqual(
    fate === undefined ? [] : [fate],
  );
});

test('lines of nothing but marks for a program are marks', async () => {
  const source =
    '# A\n\n- one\n  logseq.order-list-type:: number\n\n::: tip\ntext\n:::\n\n{: .no_toc }\n\n```dataview\nlist from #a\n```\n';
  expect(await ignored(source)).toEqual([
    '4-4 markup',
    '6-6 markup',
    '8-8 markup',
    '10-10 markup',
    '12-14 markup',
  ]);
});
