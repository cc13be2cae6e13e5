import { describe, expect, test } from 'vitest';
import type { Topic } from '../../src/model.ts';
import { printed, readNotes, variantsOf } from '../read-notes.ts';

const glossesOf = (topic: Topic): string[] =>
  variantsOf(topic).flatMap(({ template, glosses }) =>
    glosses
      .filter(({ from }) => from === 'note')
      .map(
        ({ target, prose }) =>
          `${template.text} · ${'name' in target ? target.name : target.text} · ${prose.plain}`,
      ),
  );

/** Each note, with what its rows are described by. */
const rows: readonly (readonly [string, string, readonly (readonly [string, string | undefined])[]])[] = [
  [
    'two lines in step with two commands, in German',
    '# Git\n\nMarke setzen: sie bleibt an diesem Stand\nMarke senden: die anderen sehen sie\n\n    git tag v1.2\n    git push --tags\n',
    [
      ['git tag <tag>', 'Marke setzen: sie bleibt an diesem Stand'],
      ['git push --tags', 'Marke senden: die anderen sehen sie'],
    ],
  ],
  [
    'sentences below their lines of code, in Japanese',
    '# ログ\n\n`podman logs -f uta`\n\nログを追い続けます。\n\n`podman top uta`\n\nプロセスを表示します。\n',
    [
      ['podman logs -f uta', 'ログを追い続けます。'],
      ['podman top uta', 'プロセスを表示します。'],
    ],
  ],
  [
    'what a Chinese synopsis calls all options is no operand',
    '# Podman\n\n删除卷:\n\n```\npodman volume rm [选项] <卷1> [<卷2> ...]\n```\n',
    [['podman volume rm [<选项>] <卷1> [<卷2> ...]', '删除卷']],
  ],
  [
    'a heading in French over several commands is no purpose of the first',
    '# Podman\n\n## Réseaux du poste\n\n    podman network ls\n\nEn créer un :\n\n    podman network create dorsal\n',
    [
      ['podman network ls', undefined],
      ['podman network create dorsal', 'En créer un'],
    ],
  ],
  [
    'an example below a heading that is a command leaves the heading its sentence',
    '# Kubectl\n\n## kubectl drain\n\nEmpties a machine before it is mended.\n\nFor example:\n\n    kubectl drain rack7 --force\n',
    [
      ['kubectl drain', 'Empties a machine before it is mended'],
      ['kubectl drain <node> --force', undefined],
    ],
  ],
  [
    'a sentence that names another command',
    '# Docker\n\nMost people would take docker compose up instead and be done\n\n    docker run shop\n',
    [
      ['docker run <image>', undefined],
      ['docker compose up', undefined],
    ],
  ],
  [
    'one intent over two fences, in Polish',
    '# Git\n\nWyślij nową gałąź na serwer:\n\n```sh\ngit switch -c nowa\n```\n\n```sh\ngit push -u origin nowa\n```\n',
    [
      ['git switch -c <new-branch>', 'Wyślij nową gałąź na serwer'],
      ['git push -u origin <branch>', 'Wyślij nową gałąź na serwer'],
    ],
  ],
  [
    'a sentence that tells something is about the next block alone',
    '# Podman\n\nI write down what I need every day.\n\n```sh\npodman ps\n```\n\n```sh\npodman images\n```\n',
    [
      ['podman ps', 'I write down what I need every day'],
      ['podman images', undefined],
    ],
  ],
  [
    'two ways with an "or" between, in Spanish',
    '# Podman\n\nPara todo:\n\n    podman stop --all\n\nO bien:\n\n    podman kill --all\n',
    [
      ['podman stop --all', 'Para todo'],
      ['podman kill --all', 'Para todo'],
    ],
  ],
  [
    'a line that begins with "oder"',
    '# Zorp\n\n- `zorp pull --now` - holt alles\n- oder einfach `zorp sync` - wenn es eilt\n- `zorp list --long` - zeigt alles\n',
    [
      ['zorp pull --now', 'Holt alles'],
      ['zorp sync', 'Wenn es eilt'],
      ['zorp list --long', 'Zeigt alles'],
    ],
  ],
  [
    'a comment that is "or"',
    '# Podman\n\n```sh\n# list what runs\npodman ps\n# or\npodman container ls --all\n```\n',
    [
      ['podman ps', 'List what runs'],
      ['podman container ls --all', 'List what runs'],
    ],
  ],
  [
    'output in comments below a command',
    '# Kubectl\n\n```sh\nkubectl get pods\n# NAME   READY   STATUS\n# shop   1/1     Running\n# die Fächer zeigen\nkubectl get nodes\n```\n',
    [
      ['kubectl get pods', undefined],
      ['kubectl get nodes', 'Die Fächer zeigen'],
    ],
  ],
  [
    'a comment that says that output follows',
    '# Git\n\n```sh\ngit branch --show-current\n# Ausgabe:\n# haupt\ngit status\n```\n',
    [
      ['git branch --show-current', undefined],
      ['git status', undefined],
    ],
  ],
  [
    'a bold label before a command and its verb, in Italian',
    '# Systemd\n\n- **Diario**: `journalctl -e` mostra le ultime righe\n- **Servizi**: `systemctl list-units` mostra tutti i servizi\n',
    [
      ['journalctl -e', 'Mostra le ultime righe'],
      ['systemctl list-units', 'Mostra tutti i servizi'],
    ],
  ],
  [
    'a label that begins with the name of a program',
    '# Podman\n\n- ls big files: du -sh /var\n- rm what is left: podman rm --all\n- podman rm quickly: podman rm --force web\n',
    [
      ['du -sh /var', 'Ls big files'],
      ['podman rm --all', 'Rm what is left'],
      ['podman rm --force web', 'Podman rm quickly'],
    ],
  ],
];

test.each(rows)('%s', async (_, note, expected) => {
  expect(printed(await readNotes([note]))).toEqual(expected);
});

describe('an option is explained', () => {
  test.each<[string, string, string[]]>([
    [
      'to the command of its own bullet, not to one before that has it too',
      '# Rechte\n\n- `usermod -aG audio ada` gibt ihr Ton\n- `podman images` zeigt die Abbilder (mit -a auch die Schichten)\n',
      ['podman images · -a · zeigt die Abbilder (mit -a auch die Schichten)'],
    ],
    [
      'to the command right above its list',
      '# Podman\n\n`podman exec -it web sh`\n\n`podman run shop`\n\n- -d : in the background\n- -i : opens its input\n',
      ['podman run shop · -d · in the background', 'podman run shop · -i · opens its input'],
    ],
    [
      'to no command of another program that stands before it in the sentence',
      '# Podman\n\n    podman run -it web bash\n\nWrap it in bash -c where it has quotes.\n',
      [],
    ],
    [
      'to the command in its line, whose subcommand is called like a program',
      '# Docker\n\nAttached from the beginning:\n\n- `docker start -a <name>` where `-a` watches what it prints\n',
      ['docker start -a <container> · --attach · where -a watches what it prints'],
    ],
    [
      'below a list, to the command of the list that shows it',
      '# Helm\n\n## Look\n\n- `helm list -a`: all of them\n- `helm status <name>`: how it is\n- `helm history <name>`: what was before\n\n`-a` takes in those that failed.\n',
      ['helm list -a · --all · takes in those that failed.'],
    ],
    [
      'below a section of examples, to the one that shows it, and to no command over all sections',
      '# Werkzeuge\n\n- `curl`\n- `df`\n\n## tar\n\n### Beispiel\n\n    tar -cf a.tar a\n\n### Optionen\n\n| kurz | lang | Bedeutung |\n|---|---|---|\n| -c | --create | legt an |\n| -v | --verbose | sagt mehr |\n',
      ['tar -cf a.tar a · --create · legt an'],
    ],
    [
      'to the command with the longer name of it, of those that would take it',
      '# Git\n\n```sh\ngit push -u origin topic       # send it there\ngit push --force-with-lease    # replace what is there\ngit push --follow-tags         # the tags go too\n```\n\nPlain `--force` asks nobody.\n',
      ['git push --force-with-lease · --force · Plain --force asks nobody.'],
    ],
    [
      'to the one command that takes all options of the list',
      '# Docker\n\n## Boxes\n\n- `docker run -d -p 80:80 nginx` starts one\n- `docker rm -f web` removes one\n\nLook inside:\n\n    docker exec -it web sh\n\nWhat the options mean:\n\n- `-d` in the background\n- `-p` the port, ours first\n- `-v` a volume\n',
      [
        'docker run -d -p <host-port>:<container-port> <image> · --detach · in the background',
        'docker run -d -p <host-port>:<container-port> <image> · --publish · the port, ours first',
        'docker run -d -p <host-port>:<container-port> <image> · --volume · a volume',
      ],
    ],
    [
      'to nothing in another section',
      '# Text\n\n## sort\n\n- -k 2 : by the second column\n\n## podman\n\n`podman ps -a` lists them\n',
      [],
    ],
  ])('%s', async (_, note, expected) => {
    expect(glossesOf(await readNotes([note]))).toEqual(expected);
  });
});

test('a step with an option that is explained stands as a row too, with that', async () => {
  const { groups, entries } = await readNotes([
    '# Docker\n\n## Boxes\n\nJoin a box to a net:\n\n```sh\ndocker network create inner\ndocker run -d -p 80:80 --network inner nginx\n```\n\n- With `-p` those outside reach it as well.\n',
  ]);
  const shown = groups.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'command' ? [item.variant] : [])),
  );
  const explained = entries.flatMap((entry) =>
    entry.kind === 'command' ? entry.variants.filter(({ glosses }) => glosses.length > 0) : [],
  );
  expect(explained.length).toBe(1);
  expect(shown).toEqual(explained.map(({ id }) => id));
});

test('each sentence of a line is said, with what it has in code', async () => {
  const { groups } = await readNotes([
    '# tmux\n\n- `Ctrl-b c` opens a window\n\n## Copying\n\nEnter it with `Ctrl-b [` and move with the arrows. In vi mode `Space` starts, and `Enter` copies. Paste with `Ctrl-b ]`.\n',
  ]);
  const said = groups.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'note' ? [item.prose.plain] : [])),
  );
  expect(said).toEqual([
    'Enter it with Ctrl-b [ and move with the arrows.',
    'In vi mode Space starts, and Enter copies.',
  ]);
});

test('a word that elsewhere leads on is what one of several keys does', async () => {
  const { entries } = await readNotes(['# tmux\n\n- `Ctrl-b n` / `Ctrl-b p` - next / previous\n']);
  expect(entries.map((entry) => (entry.kind === 'keys' ? entry.description?.text : undefined))).toEqual([
    'Next',
    'Previous',
  ]);
});

test('words that say nothing without their command keep it', async () => {
  const topic = await readNotes([
    '# psql\n\n`EXPLAIN ANALYZE` runs the statement.\n\nIt runs it, so wrap a DELETE in `BEGIN; DELETE FROM a; ROLLBACK;`.\n\n- search with `docker search web`\n- paste with `Ctrl-b ]`\n',
  ]);
  const said = topic.entries.flatMap((entry) =>
    (entry.kind === 'command' ? entry.variants : [entry]).flatMap(
      ({ description }) => description?.text ?? [],
    ),
  );
  expect(said).toContain('Runs it, so wrap a DELETE in BEGIN; DELETE FROM a; ROLLBACK;');
  expect(said).toContain('Search');
  expect(said).toContain('Paste');
});

test('a sentence that only names a term besides stays in its section', async () => {
  const { concepts, groups } = await readNotes([
    '# Podman\n\nA **volume** is a folder that outlives its box.\n\n## How we work here\n\nOn Fridays somebody clears up, and then comes the volume.\n',
  ]);
  expect(concepts.flatMap(({ facts }) => facts)).toEqual([]);
  expect(
    groups.flatMap(({ title, items }) => items.flatMap((item) => (item.kind === 'note' ? [title] : []))),
  ).toEqual(['How we work here']);
});
