import { expect, test } from 'vitest';
import { printedForm } from '../../src/printed/printed-form.ts';
import { readNotes } from '../read-notes.ts';

/** Gives each row of a note with its words. */
async function rowsOf(note: string): Promise<(readonly [string, string | undefined])[]> {
  const { groups } = printedForm(await readNotes([note]));
  return groups.flatMap(({ rows }) =>
    rows.map(({ command, description }) => [command, description?.text] as const),
  );
}

test.each([
  [
    'Save the answer under another name curl -o out.json http://example.com/x',
    'curl -o out.json http://example.com/x',
    'Save the answer under another name',
  ],
  [
    'Para ver todos los pods del cluster kubectl get pods --all-namespaces',
    'kubectl get pods --all-namespaces',
    'Ver todos los pods del cluster',
  ],
  [
    'Alle Knoten mit ihren Etiketten: kubectl get nodes --show-labels',
    'kubectl get nodes --show-labels',
    'Alle Knoten mit ihren Etiketten',
  ],
  ['When using stages export TF_VAR_env=prod', 'export TF_VAR_env=prod', 'When using stages'],
  [
    '指定要使用的Dockerfile路径 docker build -f ./Dockerfile .',
    'docker build -f ./Dockerfile .',
    '指定要使用的Dockerfile路径',
  ],
  ['Then go on with docker build -t web .', 'docker build -t <name> .', 'Go on with'],
  ['起動して、kubectl delete pod {name}で削除する。', 'kubectl delete pod <name>', '削除する'],
])('a sentence that shows a command without marks: %s', async (text, command, words) => {
  expect(await rowsOf(`# Notes\n\n1. ${text}\n2. docker ps: list\n`)).toContainEqual([command, words]);
});

test('columns beat a change of script before them, and stand for a mark behind names that are words', async () => {
  const note = [
    '# Notes',
    '',
    'docker build -t 镜像名 -f dockerfile .      构建镜像',
    'docker unpause  db01               恢复',
    'docker rmi имя_образа      удалить образ',
    '',
    '- date      show the day',
    '- less      画面ごとに表示する',
    '- Ctr + a     カーソルを先頭に移動させる',
    '- Ctrl + e    go to the end of the line',
  ].join('\n');
  expect(await rowsOf(note)).toEqual([
    ['docker build -t 镜像名 -f dockerfile .', '构建镜像'],
    ['docker unpause <container>', '恢复'],
    ['docker rmi имя_образа', 'Удалить образ'],
    ['date', 'Show the day'],
    ['less', '画面ごとに表示する'],
    ['Ctr + a', 'カーソルを先頭に移動させる'],
    ['Ctrl + e', 'Go to the end of the line'],
  ]);
});

test('a list in columns may leave out its program', async () => {
  const note = [
    '# Kubernetes',
    '',
    'kubectl get pods              listar los pods',
    'logs nombre                   ver los logs',
    'describe pod nombre           todos los detalles',
    'scale deploy web --replicas=3      escalar el deploy',
  ].join('\n');
  expect((await rowsOf(note)).map(([command]) => command)).toEqual([
    'kubectl get pods',
    'kubectl logs <pod>',
    'kubectl describe pod <name>',
    'kubectl scale deploy web --replicas=3',
  ]);
});

test('lines for the prompt of a program that a heading names', async () => {
  const note = [
    '# Redis Notizen',
    '',
    '- `SET key value` setzt einen Wert',
    '- `LRANGE list 0 -1` alle Elemente',
    '- Mit `DEL key` löscht man ihn',
    '- `redis-cli -h host` verbindet',
    '',
    '# MongoDB',
    '',
    '`show dbs` lists the databases',
    '',
    'It is also possible to get the number of all the documents with `db.users.find({}).count()`.',
    '',
    '```js',
    'db.users.drop()   // all away',
    '```',
    '',
    '# gdb',
    '',
    '```',
    'run             start the program',
    'info locals     what is in the frame',
    '```',
  ].join('\n');
  expect((await rowsOf(note)).map(([command]) => command)).toEqual([
    'SET key value',
    'LRANGE list 0 -1',
    'DEL key',
    'redis-cli -h host',
    'show dbs',
    'db.users.find({}).count()',
    'db.users.drop()',
    'run',
    'info locals',
  ]);
});

test('notes about containers of such programs are about containers', async () => {
  const note =
    '# MongoDB in Docker\n\n- `docker run -d mongo` starts it\n- the `show` argument\n- `mongo:6` is the image\n';
  expect((await rowsOf(note)).map(([command]) => command)).toEqual(['docker run -d <image>']);
});

test('signs are rows where a section lists them with their meanings', async () => {
  const note = [
    '# Umleitung',
    '',
    '`>` schreibt in eine Datei',
    '',
    '`2>&1` beide Ausgaben',
    '',
    '`&&` nur wenn es gelang',
    '',
    '# Regex',
    '',
    '```bash',
    '^\t\tbeginning of line',
    '$\t\tend of line',
    '\\s\t\tany whitespace',
    'grep -v\t\tinvert the selection',
    '```',
    '',
    '# Others',
    '',
    'Quote the `*` of a pattern.',
  ].join('\n');
  expect((await rowsOf(note)).map(([command]) => command)).toEqual([
    '>',
    '2>&1',
    '&&',
    '^',
    '$',
    '\\s',
    'grep -v',
  ]);
});

test('lines of a debugger are typed at its prompt where a note without a title only names it', async () => {
  const note = [
    'Start gdb with the program.',
    '',
    '## Halts',
    '',
    'b {function} - halts where it begins',
    'info break',
    'del {number} - takes the halt away',
    '',
    '## Going on',
    '',
    'run {arguments} - starts it',
    'until {line} - goes on up to a line',
    'finish - leaves the function',
    'up {count} - looks at the caller',
    'p {variable} - shows what it holds',
    'watch {variable} - halts when it changes',
    'x/4x {address} - shows memory',
    'info locals - shows all of the function',
    '',
    'Next we list what is there.',
  ].join('\n');
  const rows = await rowsOf(note);
  expect(rows).toHaveLength(11);
  expect(rows).toContainEqual(['info break', undefined]);
  expect(rows).toContainEqual(['watch {variable}', 'Halts when it changes']);
});

test('a program that is called like a word is one among others of its list', async () => {
  const rows = await rowsOf(
    '# Tools\n\n- `make test`: tests it\n- `go run .`: runs it\n- `npm start`: starts it\n\nMake sure that it runs.\n',
  );
  expect(rows.map(([command]) => command)).toEqual(['make test', 'go run .', 'npm start']);
});

test.each([
  [
    'operands that are words, and other ways',
    '# Basics\n\n`cat a.txt` shows it.\n`ls -l` lists it.\n`grep -c x` counts it.\n`tree` draws it.\n`file img` tells its kind.\n`sdiff a1 a2` or `vimdiff a1 a2` compares.\n',
    ['cat a.txt', 'ls -l', 'grep -c x', 'tree', 'file img', 'sdiff a1 a2', 'vimdiff a1 a2'],
  ],
  [
    'names that are words, all of programs',
    '# 命令\n\n`sort` 排序\n`who` 谁在\n`date` 日期\n`ls -l` 列出\n',
    ['sort', 'who', 'date', 'ls -l'],
  ],
  [
    'none among names of fields',
    '# Fields\n\n`name` is what it is called.\n`time` is when it was made.\n`file` is where it lies.\n`docker ps` shows them.\n',
    ['docker ps'],
  ],
])('code at the start of lines, as of bullets: %s', async (_, note, commands) => {
  expect((await rowsOf(note)).map(([command]) => command)).toEqual(commands);
});

test.each([
  [
    '1. cat nombre | nl\n2. sleep 5 ; echo hola\n3. cat nombre | sort | uniq',
    ['cat nombre | nl', 'sleep 5 ; echo hola', 'cat nombre | sort | uniq'],
  ],
  ['- start | stop\n- git | docker', []],
])('several commands on a line without marks, each of a program: %s', async (text, commands) => {
  expect((await rowsOf(`# Notes\n\n${text}\n`)).map(([command]) => command)).toEqual(commands);
});

test('a heading of plain words is no command, whatever it begins with', async () => {
  const heads = ['list', 'top', 'attach', 'history'];
  const note = heads.map((head) => `## container ${head}\n\n> podman ${head} web\n`).join('\n');
  const rows = await rowsOf(`# Podman\n\n${note}`);
  expect(rows.map(([command]) => command.split(' ').slice(0, 2).join(' '))).toEqual(
    heads.map((head) => `podman ${head}`),
  );
});

test('a name that goes on from a known one is a program, and stars in its operands are no emphasis', async () => {
  const rows = await rowsOf('# Hosts\n\n## All\n\nansible-inventory -i test.yml --list -e "a=1.*.* b=2"\n');
  expect(rows.map(([command]) => command)).toEqual(['ansible-inventory -i test.yml --list -e "a=1.*.* b=2"']);
});

test('a plain prompt opens what is typed in the shell of a program, and what has none was printed', async () => {
  const rows = await rowsOf(
    '# Mongo\n\nTake it:\n\n```sh\n> use library\nswitched to db library\n> show dbs\nadmin 0.001GB\nconfig 0.002GB\n```\n\nPut a book in:\n\n```\n> db.books.insertOne({title: "x"})\n{ ok: 1 }\n```\n\nWhat is there:\n\n```\nadmin 0.001GB\nlibrary 0.002GB\n```\n',
  );
  expect(rows.map(([command]) => command)).toEqual([
    'use library',
    'show dbs',
    'db.books.insertOne({title: "x"})',
  ]);
});

test('words in brackets and quotes are one operand of a command in a sentence', async () => {
  const rows = await rowsOf(
    '# Git\n\n- Then run git merge [name of the other branch]\n- faire git push [nom de la branche]\n- use git switch <name of the branch> to go there\n- run git commit -m "what it is for" to keep it\n',
  );
  expect(rows.map(([command]) => command)).toEqual([
    'git merge <branch>',
    'git push [<nom-de-la-branche>]',
    'git switch <branch>',
    'git commit -m "what it is for"',
  ]);
});

test.each([
  [
    'beside programs that are called like nothing else',
    '- git pull\n- just build\n- git push',
    [['just build', undefined]],
  ],
  ['in plain lines', 'git pull\njust build\ngit push', [['just build', undefined]]],
  [
    'explained as they are',
    '- npm ci - installs all\n- just build - builds it\n- make test - tests it',
    [
      ['just build', 'Builds it'],
      ['make test', 'Tests it'],
    ],
  ],
  [
    'explained beside its own code',
    '- `just test` runs the tests\n- just deploy: puts it on the server',
    [
      ['just test', 'Runs the tests'],
      ['just deploy', 'Puts it on the server'],
    ],
  ],
  [
    'in steps of which some are sentences',
    '1. git fetch --all\n2. just build\n3. git tag v1.0\n4. just wait for the mail',
    [['just build', undefined]],
  ],
  ['in German', '- cargo build - übersetzt alles\n- just test - prüft alles', [['just test', 'Prüft alles']]],
])('a program that is called like a word, %s', async (_, list, expected) => {
  const rows = await rowsOf(`# Work\n\n${list}\n`);
  expect(rows).toEqual(expect.arrayContaining(expected));
});

test.each([
  '- git pull\n- go home\n- git push',
  '- npm ci: installs all\n- Make sure: nobody is online',
  '- install minikube\n- minikube start\n- minikube stop',
  '- go home\n- just relax\n- git push',
])('words that are called like programs are none: %s', async (list) => {
  const rows = await rowsOf(`# Work\n\n${list}\n`);
  expect(rows.map(([command]) => command).filter((line) => !/^(git|npm|minikube)/.test(line))).toEqual([]);
});

test('a command in brackets that nothing marks is an aside, and keeps no bracket', async () => {
  const note =
    '# Boxes\n\n- They stay, even if you remove the box (with docker rm ...)\n- run git gc (now)\n';
  expect((await rowsOf(note)).map(([command]) => command).filter((line) => /\)$/.test(line))).toEqual([]);
});

test.each([
  ['German', 'Dateien kopierst du mit dem Befehl *cp*.', 'cp'],
  ['English', 'To delete a file, use the command **rm**.', 'rm'],
  ['Spanish', 'Los permisos se cambian con el comando «chmod».', 'chmod'],
])('a program that a sentence calls a command, emphasised or quoted: %s', async (_, note, command) => {
  expect((await rowsOf(`# Bash\n\n${note}\n`)).map(([line]) => line)).toEqual([command]);
});

test('a star alone in quotes is an operand, over several lines too', async () => {
  const lines = ['redis-cli KEYS "*"', 'redis-cli --cluster call KEYS "*"'];
  expect((await rowsOf(`# Redis\n\n## All\n\n${lines.join('\n')}\n`)).map(([line]) => line)).toEqual(lines);
});
