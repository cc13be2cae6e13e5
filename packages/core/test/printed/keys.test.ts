import { expect, test } from 'vitest';
import { printedForm } from '../../src/printed/printed-form.ts';
import { readNotes } from '../read-notes.ts';

/** Gives the rows of a note with the kind of what they show: `key Ctrl-b c | New window`. */
async function rowsOf(note: string): Promise<string[]> {
  const { groups } = printedForm(await readNotes([note]));
  return groups.flatMap(({ rows }) =>
    rows.map(({ kind, command, description }) => `${kind} ${command} | ${description?.text ?? ''}`.trimEnd()),
  );
}

test.each([
  [
    'German, a prefix before each key',
    `# Tmux

Präfix ist \`Strg+b\`.

- \`Strg+B c\` – neues Fenster
- \`Strg+B n\` / \`Strg+B p\` – nächstes / vorheriges Fenster
- Strg + B, dann d: Sitzung verlassen
- \`Strg+B 1\` … \`Strg+B 9\`: das Fenster dieser Nummer

Sitzung wieder öffnen: \`tmux attach\`
`,
    [
      'keys Strg+b | Präfix',
      'keys Strg+B c | Neues Fenster',
      'keys Strg+B n | Nächstes Fenster',
      'keys Strg+B p | Vorheriges Fenster',
      'keys Strg + B, dann d | Sitzung verlassen',
      'keys Strg+B 1 … 9 | Das Fenster dieser Nummer',
      'command tmux attach | Sitzung wieder öffnen',
    ],
  ],
  [
    'Spanish, case and pairs',
    `# Vim

- \`gg\` / \`G\`: principio / final del archivo
- \`w\` y \`b\`: palabra siguiente y palabra anterior
- \`h j k l\` mueve el cursor
- g: nada por sí sola
- \`:w\` guarda
`,
    [
      'keys gg | Principio del archivo',
      'keys G | Final del archivo',
      'keys w | Palabra siguiente',
      'keys b | Palabra anterior',
      'keys h j k l | Mueve el cursor',
      'keys g | Nada por sí sola',
      'input :w | Guarda',
    ],
  ],
  [
    'Chinese, keys that touch their words',
    `# tmux 快捷键

- \`Ctrl+b\` \`c\`：新建窗口
- \`Ctrl+b n/p\`：下一个/上一个窗口
- Ctrl+b d 分离会话
- Ctrl + b，然后 z：最大化窗格
`,
    [
      'keys Ctrl+b c | 新建窗口',
      'keys Ctrl+b n | 下一个窗口',
      'keys Ctrl+b p | 上一个窗口',
      'keys Ctrl+b d | 分离会话',
      'keys Ctrl + b，然后 z | 最大化窗格',
    ],
  ],
  [
    'Japanese, a table',
    `# i3 のキー

| キー | 動作 |
|---|---|
| Mod+Enter | 端末を開く |
| Mod+1 … Mod+9 | ワークスペースに移る |
| Mod+h / Mod+v | 横に分割 / 縦に分割 |
`,
    [
      'keys Mod+Enter | 端末を開く',
      'keys Mod+1 … 9 | ワークスペースに移る',
      'keys Mod+h | 横に分割',
      'keys Mod+v | 縦に分割',
    ],
  ],
  [
    'Korean, a stroke that is a key and one that is none',
    `# VS Code 단축키

- Ctrl + Shift + P : 명령 팔레트
- Ctrl + / : 주석
- Alt + ↑ / Alt + ↓ : 줄 위로 / 아래로
`,
    [
      'keys Ctrl + Shift + P | 명령 팔레트',
      'keys Ctrl + / | 주석',
      'keys Alt + ↑ | 줄 위로',
      'keys Alt + ↓ | 줄 아래로',
    ],
  ],
  [
    'Polish and French, lines in columns with brackets',
    `# nano

\`\`\`
^O   zapisz plik
^X   wyjdź (pyta o zapis)
M-U  cofnij
\`\`\`

C-x C-s   enregistrer (le fichier courant)
C-x k     fermer le tampon
`,
    [
      'keys ^O | Zapisz plik',
      'keys ^X | Wyjdź (pyta o zapis)',
      'keys M-U | Cofnij',
      'keys C-x C-s | Enregistrer (le fichier courant)',
      'keys C-x k | Fermer le tampon',
    ],
  ],
  [
    'Turkish, lines without any mark',
    `# Vim

dd   satırı siler
p    yapıştırır
P    imlecin önüne yapıştırır
gg/G dosyanın başı/sonu
`,
    [
      'keys dd | Satırı siler',
      'keys p | Yapıştırır',
      'keys P | Imlecin önüne yapıştırır',
      'keys gg | Dosyanın başı',
      'keys G | Dosyanın sonu',
    ],
  ],
  [
    'Russian, a chapter of keys of a program that nobody knows',
    `# Zorble

## Горячие клавиши

- **j** / **k** — вниз / вверх
- **q** — выход
- **Q** — выход без сохранения

## Запуск

- \`zorble -t -u\` запускает в терминале
`,
    [
      'keys j | Вниз',
      'keys k | Вверх',
      'keys q | Выход',
      'keys Q | Выход без сохранения',
      'command zorble -t -u | Запускает в терминале',
    ],
  ],
  [
    'English, keys of an editor with a leader, of a Mac, and in words',
    `# Neovim keys

- \`<leader>ff\` find files
- <leader>w: save
- \`<C-w>h\` / \`<C-w>l\`: window to the left / right
- \`]d\` and \`[d\`: next and previous problem
- \`1gt\` … \`9gt\`: tab of that number
- ⌘C / ⌘V – copy / paste
- Control a then d: detach
- Go to the start of the line with Ctrl-e
`,
    [
      'keys <leader>ff | Find files',
      'keys <leader>w | Save',
      'keys <C-w>h | Window to the left',
      'keys <C-w>l | Window to the right',
      'keys ]d | Next problem',
      'keys [d | Previous problem',
      'keys 1gt … 9gt | Tab of that number',
      'keys ⌘C | Copy',
      'keys ⌘V | Paste',
      'keys Control a then d | Detach',
      'keys Ctrl-e | Go to the start of the line',
    ],
  ],
  [
    'Italian, keys without a mark behind them',
    `# Readline nella shell

- Ctrl-a inizio riga
- Ctrl-r cerca indietro (premere ancora per continuare)
- Alt-b / Alt-f parola indietro / avanti
- Esc poi . ultimo argomento
`,
    [
      'keys Ctrl-a | Inizio riga',
      'keys Ctrl-r | Cerca indietro (premere ancora per continuare)',
      'keys Alt-b | Parola indietro',
      'keys Alt-f | Parola avanti',
      'keys Esc poi . | Ultimo argomento',
    ],
  ],
])('keys are keys: %s', async (_, note, rows) => {
  expect(await rowsOf(note)).toEqual(rows);
});

test.each([
  [
    'abbreviations in notes about an editor',
    '# Vim and sizes\n\n`:w` saves\n\n- mb: megabytes\n- tb - terabytes\n',
  ],
  ['an enumeration', '# Editing with nano\n\n- a: the first way\n- b: the second way\n- c: the third way\n'],
  [
    'letters of file modes',
    '# Modes\n\nStop it with `Ctrl-C`.\n\n- `r`: read\n- `w`: write\n- `x`: execute\n',
  ],
  [
    'short names of things',
    '# kubectl\n\n## Shortcuts\n\n- `po`: pods\n- `svc`: services\n\n`kubectl get po` lists them\n',
  ],
  ['options', '# less\n\n- -N: line numbers\n- `-S`: no folding\n\n`netstat -t -u` shows the sockets\n'],
])('%s are no keys', async (_, note) => {
  const keys = (await rowsOf(note)).filter((row) => row.startsWith('keys') && !row.startsWith('keys Ctrl-C'));
  expect(keys).toEqual([]);
});

test('programs in notes about a program with keys stay commands', async () => {
  const note = `# tmux

| Taste | Wirkung |
|:--|:--|
| Strg-b n / p | Nächstes / voriges Fenster |
| exit | Fläche schließen |
| tmux ls | Sitzungen zeigen |
`;
  expect(await rowsOf(note)).toEqual([
    'keys Strg-b n | Nächstes Fenster',
    'keys Strg-b p | Voriges Fenster',
    'command exit | Fläche schließen',
    'command tmux ls | Sitzungen zeigen',
  ]);
});

test('a key that does another thing in another section is another row', async () => {
  const note = `# Zsh

- \`Ctrl-a\`: start of the line
- \`Ctrl-e\`: its end

## Screen

The prefix is \`Ctrl-a\`.
`;
  expect(await rowsOf(note)).toEqual([
    'keys Ctrl-a | Start of the line',
    'keys Ctrl-e | Its end',
    'keys Ctrl-a | The prefix',
  ]);
});

test('in a list of programs a name that nobody knows is one', async () => {
  const note = `# The shell

* \`pwd\`: shows where you are
* \`zorg\`: lists the folder
* \`cat\`: shows a file
* \`clear\`: empties the terminal
* \`tz _from _to\`: makes a copy
* \`hostname\`: the name of the computer
`;
  expect((await rowsOf(note)).map((row) => row.split(' | ')[0])).toEqual([
    'command pwd',
    'command zorg',
    'command cat',
    'command clear',
    'command tz _from _to',
    'command hostname',
  ]);
  const settings = '# Compose\n\n- `image`: where from\n- `command`: what to run\n- `env`: its environment\n';
  expect(await rowsOf(settings)).toEqual([]);
});

test('what follows a chord is pressed after it, also by name, as a command, or one of several', async () => {
  const note =
    '# tmux\n\n- `C-b` + `Up` `Down` — go to another pane\n- `C-b` + `C-b` + `d` — leave the inner one\n- `C-b` + `:swap-pane -t 3` — change places\n- `C-b` + `{` `}` — turn them\n- `Ctrl-a` `Home` — go to the start\n';
  const { groups } = printedForm(await readNotes([note]));
  expect(groups.flatMap(({ rows }) => rows.map(({ command }) => command))).toEqual([
    'C-b + Up',
    'C-b + Down',
    'C-b + C-b + d',
    'C-b + :swap-pane -t 3',
    'C-b + {',
    'C-b + }',
    'Ctrl-a',
    'Home',
  ]);
});
