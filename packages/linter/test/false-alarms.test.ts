import { describe, expect, test } from 'vitest';
import { lintNotes } from './lint-notes.ts';

const rulesOf = async (note: string): Promise<readonly string[]> =>
  (await lintNotes([note])).map(({ rule, actual }) => `${rule}: ${actual}`);

describe('what a tool accepts though its help does not say so is no fault', () => {
  test.each([
    ['a value that may be left out', 'Zweige, die drin sind: `git branch --no-merged`'],
    ['an option that only the manual has', 'Muestra dónde cambió: `git log --dirstat=files`'],
    ['a hidden option', 'Bez sieci: `docker create --net=none nginx`'],
    ['the beginning of a name that is an alias of it', 'Leave it: `tmux deta`, `tmux detach`'],
    ['a key that is a quote', 'Yan yana bölme: `Ctrl-b %`, alt alta: `Ctrl-b "`, yeniden: `Ctrl-b \'`'],
  ])('%s', async (_, note) => {
    expect(await rulesOf(`# Notes\n\n- ${note}\n`)).toEqual([]);
  });
});

describe('a command that the note explains is not accused of having no sentence', () => {
  test.each([
    ['a sentence that leads on to it', 'Now see it by simply doing:\n\n    podman pod ps\n'],
    [
      'a bullet over it',
      '- **Pods** heißen hier Gruppen\n  - `--all` zeigt auch die alten\n\n      podman pod ps --all\n',
    ],
    ['a sentence in another language', 'Potem sprawdź wynik, wpisując:\n\n    podman info\n'],
  ])('%s', async (_, note) => {
    expect(await rulesOf(`# Podman\n\n${note}`)).toEqual([]);
  });

  test('one that nothing is said about is', async () => {
    expect(await rulesOf('# Podman\n\n## Rest\n\n    podman volume ls\n    podman network ls\n')).toEqual([
      'no-description: podman volume ls',
      'no-description: podman network ls',
    ]);
  });
});

describe('typographic quotes', () => {
  test.each([
    ['alias ll=‘ls -l’', ['ll=‘ls', '-l’']],
    ['docker run -e A=“b c” nginx', ['A=“b', 'c”']],
    ['git commit -m "fix”', ['"fix”']],
    ['echo "He said “hi” to me"', []],
    ["echo it's done; echo it’s", []],
  ])('are told on both sides: %s', async (line, told) => {
    const said = await lintNotes([`# Shell\n\nDoes it:\n\n    ${line}\n`]);
    expect(said.flatMap(({ rule, actual }) => (rule === 'wrong-quote' ? [actual] : []))).toEqual(told);
  });
});
