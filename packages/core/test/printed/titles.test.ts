import { describe, expect, test } from 'vitest';
import { readNotes } from '../read-notes.ts';

/** Each note, with the titles over what is printed, in order. */
const titles: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'items over items with commands, of which one says the only command without words',
    '# Разное\n\n- Как завести пользователя\n  - `useradd -m anna`\n  - `adduser anna` спросит остальное\n- Как поставить пароль\n  - `passwd anna`\n',
    ['Разное', 'Как завести пользователя'],
  ],
  [
    'plain lines in a note without headings',
    'Netze\n\n$ podman network ls\n\nzeigt alle Netze.\n\n$ podman network prune\n\nräumt auf.\n\nBilder\n\n$ podman images\n\nzeigt alle Bilder.\n\n$ podman image prune\n\nräumt auf.\n',
    ['Netze', 'Bilder'],
  ],
  [
    'lines with a sign before them',
    '# Podman\n\n◆ Volumes\n\n`podman volume ls` lists them\n\n`podman volume rm x` takes one away\n\n◆ Networks\n\n`podman network ls` lists them\n\n`podman network rm x` takes one away\n',
    ['◆ Volumes', '◆ Networks'],
  ],
  [
    'slanted lines over blocks',
    '# Podman\n\n_Réseaux_\n\n```sh\npodman network ls\npodman network prune\n```\n\n_Volumes_\n\n```sh\npodman volume ls\npodman volume prune\n```\n',
    ['Réseaux', 'Volumes'],
  ],
  [
    'marks without a blank, with a line around the words, or that are never closed',
    '#Contenedores\npodman ps\npodman stop web\n\n##----v6----\n\n    ip -6 addr\n    ip -6 route\n\n** Pods\n`podman pod ls` los muestra\n`podman pod rm x` quita uno\n',
    ['Contenedores', 'v6', 'Pods'],
  ],
  [
    'marks without a blank in the midst of a paragraph, a list and a quote',
    '#Instalación\n##En Linux\n- `apt install git` lo instala\n###Después\n- `git --version` lo muestra\n\n>git status\n##Ramas\n>git branch\n',
    ['En Linux', 'Después', 'Ramas'],
  ],
  [
    'numbered lines over bullets that are not set in, of which one is over a single command',
    '1. Bilder\n- `podman images` zeigt sie\n- `podman pull x` holt eins\n\n2. Pods\n- `podman pod ls` zeigt sie\n\n3. Netze\n- `podman network ls` zeigt sie\n- `podman network rm x` nimmt eins weg\n',
    ['Bilder', 'Pods', 'Netze'],
  ],
  [
    'no line that is drawn',
    '# Podman\n\n`podman ps` lists them\n##-----------\n`podman images` lists these\n',
    ['Podman'],
  ],
  [
    'comments alone in a block',
    '# Podman\n\n```sh\n# Conteneurs\n\npodman ps\n\npodman stop web\n\npodman rm web\n\n# Images\n\npodman images\n\npodman pull x\n# en prend une\n\npodman rmi x\n```\n',
    ['Conteneurs', 'Images'],
  ],
  [
    'a few words over a list of one command, or of which only a later one lacks its own',
    '# Tools\n\nOur images\n\n- what is there: `podman images`\n\nNetworks\n\n- what is there: `podman network ls`\n- `podman network prune`\n\nkubectl 集群权限申请\n\n- 看看有什么：`kubectl api-versions`\n',
    ['Our images', 'Networks', 'kubectl 集群权限申请'],
  ],
  [
    'none over words that are said of one command each',
    'Lister les conteneurs\npodman ps\n\nArrêter un conteneur\npodman stop web\n\nLister les images\npodman images\n',
    [],
  ],
];

describe('what heads commands is a title', () => {
  test.each(titles)('%s', async (_, note, expected) => {
    const { groups } = await readNotes([note]);
    expect(groups.flatMap(({ title }) => title ?? [])).toEqual(expected);
  });
});

test('the only sentence of a command stays with it where it is a title too', async () => {
  const { entries } = await readNotes([titles[0]?.[1] ?? '']);
  expect(JSON.stringify(entries)).toContain('"Как завести пользователя"');
});

const notesOf = async (note: string): Promise<string[]> =>
  (await readNotes([note])).groups.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'note' ? [item.prose.plain] : [])),
  );

test.each([
  [
    '# Sicherung\n\n    $ restic backup /home\n\n    Optionen:\n\n    -q (sagt nichts von dem was geschieht)\n',
    '-q (sagt nichts von dem was geschieht)',
  ],
  [
    '# Копии\n\n    $ restic check\n\n# Установка\n\n    https://restic.net отсюда скачать программу\n',
    'https://restic.net отсюда скачать программу',
  ],
])('what the author wrote in a block of output is printed: %j', async (note, expected) => {
  expect(await notesOf(note)).toContain(expected);
});

test('what a program printed is not', async () => {
  expect(await notesOf('# Files\n\n    $ ls -l\n    -rw-r--r--  1 anna anna 40 notes.md\n')).toEqual([]);
});

test('the title block of pandoc is on no paper', async () => {
  const note =
    '% Notas de restic\n% Ana Pérez\n\n# Copias\n\n- `restic check` mira\n- `restic prune` quita\n';
  expect(await notesOf(note)).toEqual([]);
});
