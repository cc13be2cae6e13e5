import { expect, test } from 'vitest';
import { printedForm } from '../../src/printed/printed-form.ts';
import { printed, readNotes } from '../read-notes.ts';

const words = {
  Chinese: '查看全部状态',
  Japanese: '状態をすべて見る',
  Korean: '상태 모두 보기',
  Vietnamese: 'xem mọi trạng thái',
  English: 'shows all of them',
};

/** How a line parts a command from its words, without code marks and with them. */
const forms = [
  'git add . ：W',
  'git add . :W',
  'git init：W',
  'git status——W',
  'git fetch，W',
  'git tag（W）',
  '`git pull`，W',
  '`git push`：W',
  '**git merge**：W',
  'git rebase: W',
  'git branch :W',
  'git show:W',
  'git blame(W)',
  'git diff—W',
  'git gc -> W',
  'git reflog // W',
];

/** Other scripts need no mark at all. */
const byScript = ['git log　W', 'git stash W'];

const cases = Object.entries(words).flatMap(([language, said]) =>
  [...forms, ...(/^\p{ASCII}/u.test(said) ? [] : byScript)].map((form) => [language, form, said] as const),
);

test.each(cases)('%s: "%s" is a command and its words', async (_, form, said) => {
  const topic = await readNotes([`# Git\n\n- ${form.replace('W', said)}\n- git clean: ${said}\n`]);
  const command = /git [a-z]+(?: \.)?/.exec(form)?.[0];
  const sentence = said.charAt(0).toUpperCase() + said.slice(1);
  expect(printed(topic)).toEqual([
    [command, sentence],
    ['git clean', sentence],
  ]);
});

test.each([
  ['コマンド', '説明'],
  ['命令', '说明'],
  ['명령어', '설명'],
  ['Lệnh', 'Ý nghĩa'],
  ['Command', 'Meaning'],
])('a table with the heads %s and %s', async (command, meaning) => {
  const said = Object.values(words);
  const rows = said.map((text, at) =>
    at % 2 === 0 ? `| \`git show ${at}\` | ${text} |` : `| git show ${at} | ${text} |`,
  );
  const topic = await readNotes([`# Git\n\n| ${command} | ${meaning} |\n|---|---|\n${rows.join('\n')}\n`]);
  expect(printed(topic).map(([, sentence]) => sentence?.toLowerCase())).toEqual(said);
});

test.each([
  ['- `git show / git show <nome>` - mostra', ['git show', 'git show <nome>']],
  ['- git stash pop / git stash apply : вернуть', ['git stash pop', 'git stash apply']],
  ['```sh\nbrew update / brew upgrade   # refreshes\n```', ['brew update', 'brew upgrade']],
  ['| Befehl | Bedeutung |\n|---|---|\n| `yum check / dnf check` | prüft |', ['yum check', 'dnf check']],
  ['- `cp a / b` copies', ['cp a / b']],
  ['- `find / -name x` searches', ['find / -name x']],
])('a slash between commands parts them, and is a folder elsewhere: %s', async (text, commands) => {
  const topic = await readNotes([`# Notes\n\n${text}\n`]);
  expect(printed(topic).map(([command]) => command)).toEqual(commands);
});

test.each([
  [
    '```\ndocker run 镜像名\ndocker exec -it 容器名 /bin/bash\n```',
    ['docker run 镜像名', 'docker exec -it 容器名 /bin/bash'],
  ],
  ['特定のパッケージ：\n\n```sh\nnpm install パッケージ名\n```', ['npm install パッケージ名']],
  ['| コマンド | 概要 |\n|---|---|\n| `yarn add 依存` | 入れる |', ['yarn add 依存']],
  ['```\ngit branch 分支名 创建分支\ngit log 查看日志\n```', ['git branch <branch>', 'git log']],
])('words for what a reader puts there belong to the command, in any script: %s', async (text, commands) => {
  const { groups, tasks } = printedForm(await readNotes([`# Notes\n\n${text}\n`]));
  const lines = [...groups.flatMap(({ rows }) => rows), ...tasks.flatMap(({ steps }) => steps)];
  expect(lines.map(({ command }) => command)).toEqual(commands);
});

test.each([
  [
    '| コマンド | 概要 |\n|---|---|\n| `npm init` | `package.json`を作る。 |',
    [['npm init', '`package.json`を作る。']],
  ],
  ['| Befehl | Wozu |\n|---|---|\n| `npm init` | legt sie an |', [['npm init', 'Legt sie an']]],
  ['| Befehl | Paket |\n|---|---|\n| `lsusb` | usbutils |', [['lsusb', undefined]]],
])(
  'the only other column of a table says what its commands do, if it has more than words: %s',
  async (text, rows) => {
    const topic = await readNotes([`# Notes\n\n${text}\n`]);
    expect(printed(topic)).toEqual(rows.map(([command, words]) => [command, words?.replaceAll('`', '')]));
  },
);

test.each([
  [
    'a comment of HTML in a block',
    '```sh\ngit fetch <!-- lists them -->\ngit stash pop\t<!--what runs-->\n```',
    'Lists them',
    'What runs',
  ],
  [
    'code marks within a block',
    '```sh\n`git fetch` - lists them\n`git stash pop` — what runs\n```',
    'Lists them',
    'What runs',
  ],
  ['round brackets behind a blank', '- git fetch (列出)\n- git stash pop （进程）', '列出', '进程'],
])('%s parts a command from its words', async (_, note, first, second) => {
  expect(printed(await readNotes([`# Git\n\n${note}\n`]))).toEqual([
    ['git fetch', first],
    ['git stash pop', second],
  ]);
});
