import { describe, expect, test } from 'vitest';
import { printed, readNotes } from '../read-notes.ts';

/** The forms of sentences that show a command, or say what something is. */
const FORMS = ['intent before', 'intent after', 'verb', 'condition', 'definition'] as const;
type Form = (typeof FORMS)[number];

/** A sentence, and what its command does by it; of a definition, the term. */
type Said = readonly [sentence: string, words: string];

const LANGUAGES: Readonly<Record<string, Readonly<Record<Form, Said>>>> = {
  en: {
    'intent before': ['To see the history, use `git log`.', 'see the history'],
    'intent after': ['Use `git stash` to put the work aside.', 'put the work aside'],
    verb: ['`git fetch` gets what is new.', 'gets what is new'],
    condition: ['When a branch is stale, `git prune` clears it away.', 'clears it away'],
    definition: ['A branch is a pointer to a commit.', 'Branch'],
  },
  de: {
    'intent before': ['Um den Verlauf zu sehen, benutze `git log`.', 'den Verlauf zu sehen'],
    'intent after': ['Mit `git stash` legt man die Arbeit beiseite.', 'die Arbeit beiseite'],
    verb: ['`git fetch` holt, was neu ist.', 'holt, was neu ist'],
    condition: ['Wenn ein Zweig veraltet ist, räumt `git prune` ihn weg.', 'räumt'],
    definition: ['Ein Zweig ist ein Zeiger auf einen Commit.', 'Zweig'],
  },
  es: {
    'intent before': ['Para ver la historia, usa `git log`.', 'ver la historia'],
    'intent after': ['Usa `git stash` para guardar el trabajo.', 'guardar el trabajo'],
    verb: ['`git fetch` trae lo nuevo.', 'trae lo nuevo'],
    condition: ['Cuando una rama está vieja, `git prune` la quita.', 'la quita'],
    definition: ['Una rama es un puntero a un commit.', 'Rama'],
  },
  fr: {
    'intent before': ["Pour voir l'historique, utilisez `git log`.", "voir l'historique"],
    'intent after': ['Utilisez `git stash` pour mettre le travail de côté.', 'mettre le travail de côté'],
    verb: ['`git fetch` récupère ce qui est nouveau.', 'récupère ce qui est nouveau'],
    condition: ["Quand une branche est vieille, `git prune` l'enlève.", 'enlève'],
    definition: ['Une branche est un pointeur vers un commit.', 'Branche'],
  },
  pt: {
    'intent before': ['Para ver o histórico, use `git log`.', 'ver o histórico'],
    'intent after': ['Use `git stash` para guardar o trabalho.', 'guardar o trabalho'],
    verb: ['`git fetch` traz o que é novo.', 'traz o que é novo'],
    condition: ['Quando um ramo está velho, `git prune` o remove.', 'o remove'],
    definition: ['Um ramo é um ponteiro para um commit.', 'Ramo'],
  },
  it: {
    'intent before': ['Per vedere la storia, usa `git log`.', 'vedere la storia'],
    'intent after': ['Usa `git stash` per mettere da parte il lavoro.', 'mettere da parte il lavoro'],
    verb: ['`git fetch` prende ciò che è nuovo.', 'prende ciò che è nuovo'],
    condition: ['Quando un ramo è vecchio, `git prune` lo toglie.', 'lo toglie'],
    definition: ['Un ramo è un puntatore a un commit.', 'Ramo'],
  },
  ru: {
    'intent before': ['Чтобы увидеть историю, используйте `git log`.', 'увидеть историю'],
    'intent after': ['Используйте `git stash`, чтобы отложить работу.', 'отложить работу'],
    verb: ['`git fetch` забирает всё новое.', 'забирает всё новое'],
    condition: ['Когда ветка устарела, `git prune` её убирает.', 'убирает'],
    definition: ['Ветка — это указатель на коммит.', 'Ветка'],
  },
  pl: {
    'intent before': ['Aby zobaczyć historię, użyj `git log`.', 'zobaczyć historię'],
    'intent after': ['Użyj `git stash`, aby odłożyć pracę.', 'odłożyć pracę'],
    verb: ['`git fetch` pobiera to, co nowe.', 'pobiera to, co nowe'],
    condition: ['Gdy gałąź jest stara, `git prune` ją usuwa.', 'usuwa'],
    definition: ['Gałąź to wskaźnik na commit.', 'Gałąź'],
  },
  tr: {
    'intent before': ['Geçmişi görmek için `git log` kullan.', 'Geçmişi görmek'],
    'intent after': ['`git stash` ile çalışmayı kenara koyarsın.', 'çalışmayı kenara koyarsın'],
    verb: ['`git fetch` yeni olanları getirir.', 'yeni olanları getirir'],
    condition: ['Bir dal eskidiğinde `git prune` onu siler.', 'onu siler'],
    definition: ["Dal, bir commit'e işaret eden bir göstergedir.", 'Dal'],
  },
  zh: {
    'intent before': ['要查看历史，用`git log`。', '查看历史'],
    'intent after': ['使用`git stash`保存现场。', '保存现场'],
    verb: ['`git fetch`获取远程的更新。', '获取远程的更新'],
    condition: ['分支过时的时候，`git prune`会清理它。', '清理它'],
    definition: ['分支是指向提交的指针。', '分支'],
  },
  ja: {
    'intent before': ['履歴を見るには`git log`を使う。', '履歴を見る'],
    'intent after': ['`git stash`で作業を退避する。', '作業を退避する'],
    verb: ['`git fetch`は新しいものを取得する。', '新しいものを取得する'],
    condition: ['ブランチが古くなったら、`git prune`で消す。', '消す'],
    definition: ['ブランチとは、コミットを指すものである。', 'ブランチ'],
  },
  ko: {
    'intent before': ['기록을 보려면 `git log`를 사용한다.', '기록을 보'],
    'intent after': ['`git stash`로 작업을 치워 둔다.', '작업을 치워 둔다'],
    verb: ['`git fetch`는 새로운 것을 가져온다.', '새로운 것을 가져온다'],
    condition: ['브랜치가 오래되면 `git prune`으로 지운다.', '지운다'],
    definition: ['브랜치는 커밋을 가리키는 포인터이다.', '브랜치'],
  },
};

const COMMANDS: Readonly<Record<Form, string | undefined>> = {
  'intent before': 'git log',
  'intent after': 'git stash',
  verb: 'git fetch',
  condition: 'git prune',
  definition: undefined,
};

/** What is not read so: the command is a row without words then, and the sentence stands in its section. */
const KNOWN_GAPS: ReadonlySet<string> = new Set(['pt condition', 'tr condition']);

const cases = Object.entries(LANGUAGES).flatMap(([language, forms]) =>
  FORMS.map((form) => ({ name: `${language} ${form}`, form, said: forms[form] })),
);

const shown = cases.filter(({ form }) => form !== 'definition');

describe.each([
  ['in a paragraph', ''],
  ['in a bullet', '- '],
])('a sentence %s shows its command and says what it does:', (_, mark) => {
  test.each(shown)('$name', async ({ name, form, said: [sentence, words] }) => {
    const topic = await readNotes([`# Git\n\n${mark}${sentence}\n`]);
    const rows = printed(topic);
    expect(rows.map(([line]) => line)).toEqual([COMMANDS[form]]);
    const description = (rows[0]?.[1] ?? '').toLowerCase();
    if (KNOWN_GAPS.has(name)) expect(description).toBe('');
    else expect(description).toContain(words.toLowerCase());
  });
});

describe('a sentence says what a thing is:', () => {
  test.each(cases.filter(({ form }) => form === 'definition'))(
    '$name',
    async ({ said: [sentence, term] }) => {
      const { concepts, entries } = await readNotes([`# Git\n\n${sentence}\n`]);
      expect(concepts.map((concept) => [concept.term, concept.definition?.prose.plain])).toEqual([
        [term, sentence],
      ]);
      expect(entries).toEqual([]);
    },
  );
});

/** How each language says that something shows the history, and what it calls the columns of a table. */
const TABLES: Readonly<Record<string, readonly [words: string, command: string, description: string]>> = {
  en: ['shows the history', 'Command', 'Description'],
  de: ['zeigt den Verlauf', 'Befehl', 'Beschreibung'],
  es: ['muestra la historia', 'Comando', 'Descripción'],
  fr: ["montre l'historique", 'Commande', 'Description'],
  pt: ['mostra o histórico', 'Comando', 'Descrição'],
  it: ['mostra la storia', 'Comando', 'Descrizione'],
  ru: ['показывает историю', 'Команда', 'Описание'],
  pl: ['pokazuje historię', 'Polecenie', 'Opis'],
  tr: ['geçmişi gösterir', 'Komut', 'Açıklama'],
  zh: ['查看历史', '命令', '说明'],
  ja: ['履歴を表示する', 'コマンド', '説明'],
  ko: ['기록을 보여 준다', '명령어', '설명'],
};

const SEPARATED = [
  '- `git log`: W',
  '- git log: W',
  '- git log :W',
  '- git log - W',
  '- git log -> W',
  '- git log (W)',
  '- git log:W',
  '- git log(W)',
  '- git log—W',
  '- W: git log',
  '- W -> `git log`',
  '| C | D |\n|---|---|\n| git log | W |',
  '| D | C |\n|---|---|\n| W | git log |',
];

/** Signs of full width, and no sign at all where the script changes. */
const EAST_ASIAN = [
  '- git log：W',
  '- git log，W',
  '- git log——W',
  '- git log（W）',
  '- git log　W',
  '- git log W',
  '- `git log`，W',
];

describe.each(Object.entries(TABLES))(
  'in %s a command is parted from its words:',
  (language, [words, command, description]) => {
    test.each([...SEPARATED, ...(/^(?:zh|ja|ko)$/.test(language) ? EAST_ASIAN : [])])('%j', async (form) => {
      const names: Readonly<Record<string, string>> = { W: words, C: command, D: description };
      const note = form.replace(/\b[WCD]\b|(?<=[（：，—　(:])W/gu, (name) => names[name] ?? name);
      const rows = printed(await readNotes([`# Git\n\n${note}\n`]));
      expect(rows.map(([line, said]) => [line, said?.toLowerCase()])).toEqual([
        ['git log', words.toLowerCase()],
      ]);
    });
  },
);
