import { describe, expect, test } from 'vitest';
import { lintNotes } from './lint-notes.ts';

/** What a note is told about letters, numbers and words of commands: `rule: actual`, in its order. */
async function toldOf(note: string): Promise<readonly string[]> {
  const diagnostics = await lintNotes([note]);
  return diagnostics.flatMap(({ rule, actual }) =>
    /^(typo|split|silent|repeated|unclosed)/.test(rule) ? [`${rule}: ${actual}`] : [],
  );
}

const block = (...lines: string[]): string => ['```sh', ...lines, '```', ''].join('\n');

describe('slips in commands are told', () => {
  test.each([
    ['a dash before the subcommand', block('docker -rm <id>'), 'typo-subcommand: -rm'],
    ['a long dash before the subcommand', block('git --commit -m "fix"'), 'typo-subcommand: --commit'],
    ['a blank in the subcommand', block('systemctl list -timers --all'), 'typo-subcommand: list -timers'],
    ['a blank in a short flag', block('useradd -m - G docker ada'), 'split-flag: - G'],
    ['swapped letters of a program before a flag', block('ls', 'gerp -r needle .'), 'typo-command: gerp'],
    ['swapped letters of a program before a path', block('cd /tmp', 'sl /etc'), 'typo-command: sl'],
    [
      'a redirect where the link belongs',
      block('ln -s ../app.conf > site.conf'),
      'silent-output: > site.conf',
    ],
    ['a program behind psql’s escape', '# psql\n\n- `\\! lear` clears\n', 'typo-command: lear'],
    [
      'a quote that goes on in the next line',
      '# Git\n\n### `git commit -m "Fertig"`\nund getestet"\n',
      'unclosed-quote: "',
    ],
    ['a blank beside the = of a value', block('docker run --name = web nginx'), 'split-flag: --name = web'],
    [
      'a blank behind the = of a value',
      block('kubectl create deploy web --image= nginx'),
      'split-flag: --image= nginx',
    ],
    [
      'swapped letters of a program before a subcommand',
      block('git add .', 'gti status'),
      'typo-command: gti',
    ],
    [
      'swapped letters of a key',
      '# tmux\n\n- `Crtl+b c`: yeni pencere\n- `Ctrl+b n`: sonraki\n',
      'typo-word: Crtl',
    ],
    ['a keyword of SQL', '# psql\n\n```sql\nSELCT * FROM users;\n```\n', 'typo-word: SELCT'],
    [
      'a quoted sentence',
      `# Git\n\nThis records what you have changed in the files.\n\n${block('git commit -m "Inital commit of it"', 'git commit -m "Fix the histroy"')}`,
      'typo-word: histroy',
    ],
    [
      'one odd name among listed subcommands',
      '# kubectl\n\n`kubectl get pods`\n\n- `get`: lista recursos\n- `edit`: abre el editor\n- `aply`: aplica un fichero\n- `delete`: borra\n',
      'typo-subcommand: aply',
    ],
    [
      'a number twice on titles',
      '# tmux\n\n## 1) Oturum\n\n## 2) Pencere\n\n## 2) Bölme\n\n## 3) Çıkış\n',
      'repeated-number: 2',
    ],
  ])('%s', async (_, note, told) => {
    expect(await toldOf(note)).toEqual([told]);
  });
});

describe('what only looks like a slip is left alone', () => {
  test.each([
    ['a flag of the tool before its subcommand', block('docker -D ps', 'git -c user.name=ada log')],
    ['a flag that goes on as its value', block('git log -ppatch')],
    ['a flag put in front of its subcommand', block('docker --rm run alpine')],
    ['a dash for standard input', block('tar -xf - -C /srv', 'kubectl apply -f -')],
    ['a remark behind a dash', block('docker ps - shows what runs', 'git pull - a merge comes with it')],
    ['a program with a name like another one', block('act -l', 'fd -e md', 'rg -n needle .')],
    ['an empty file made by a redirect', block('> empty.txt', 'touch a b')],
    ['errors written to a file', block('rm -r build 2> errors.txt', 'cp -v a b > copied.txt')],
    ['what is not to be seen', block('mkdir build > /dev/null')],
    ['titles that begin anew', '# Git\n\n## Uno\n\n### 1. a\n\n### 2. b\n\n## Dos\n\n### 1. c\n\n### 2. d\n'],
    ['ones on all titles', '# Git\n\n## 1. a\n\n## 1. b\n\n## 1. c\n'],
    ['numbers with parts', '# Git\n\n## 1.1 a\n\n## 1.2 b\n\n## 2.1 c\n\n## 2.2 d\n'],
    ['a quoted sentence below a command', '# Git\n\n### `git commit -m "Done"`\n"Done" is the message.\n'],
    [
      'a list of anything',
      '# docker\n\n`docker ps`\n\n- `build`: stage one\n- `rust`: stage two\n- `push`: last\n',
    ],
  ])('%s', async (_, note) => {
    expect(await toldOf(note)).toEqual([]);
  });
});

test('words that every object of the language has are words like others', async () => {
  expect(await toldOf(block('constructor --help', 'toString -a', 'git status'))).toEqual([]);
});
