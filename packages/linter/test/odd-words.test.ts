import { describe, expect, test } from 'vitest';
import { lintNotes } from './lint-notes.ts';

async function toldOf(note: string): Promise<readonly string[]> {
  return (await lintNotes([note])).flatMap(({ rule, actual, expected }) =>
    rule === 'odd-word' || rule === 'typo-command' ? [`${actual} > ${expected?.[0]}`] : [],
  );
}

const fence = (...lines: string[]): string => `# Notes\n\n\`\`\`sh\n${lines.join('\n')}\n\`\`\`\n`;

describe('what a note writes otherwise once is told', () => {
  test.each([
    [
      'an option of a tool that nobody knows',
      '# EKS\n\nMuestra los grupos:\n\n    aws eks list-nodegroups --cluster-name shop\n\nMuestra los añadidos:\n\n    aws eks list-addons --cluster-name shop\n\nMuestra los cambios:\n\n    aws eks list-updates --cluster-nmae shop\n',
      '--cluster-nmae > --cluster-name',
    ],
    ['a subcommand', fence('kargo stages list', 'kargo stages get x', 'kargo stges list'), 'stges > stages'],
    [
      'a name that has no meaning',
      fence('zellij attach arbeitsplatz', 'zellij kill arbeitsplatz', 'zellij attach arbeitspaltz'),
      'arbeitspaltz > arbeitsplatz',
    ],
    [
      'a part of a path in a table',
      '# Kopie\n\n| Komenda | Opis |\n|---|---|\n| `rclone copy dokumenty nas:kopia` | kopiuje |\n| `rclone sync dokumenty nas:kopia` | zgrywa |\n| `rclone check dokumetny nas:kopia` | sprawdza |\n',
      'dokumetny > dokumenty',
    ],
    [
      'a name that stands in a heading',
      '# Setting up traefik-proxy\n\n- Başlatır: `nomad job run traefik-porxy`\n- Durdurur: `nomad job stop web`\n',
      'traefik-porxy > traefik-proxy',
    ],
    [
      'the ending of a file',
      fence(
        'kubectl apply -f shop.yml',
        'kubectl get -f shop.yml',
        'kubectl diff -f shop.yml',
        'kubectl delete -f shop.xml',
      ),
      'shop.xml > shop.yml',
    ],
    [
      'an option beside the right one',
      fence('restic forget --keep-daily 7', 'restic forget --kepp-daily 7', 'restic forget --keep-daily 3'),
      '--kepp-daily > --keep-daily',
    ],
    [
      'a word that others know',
      fence('hcloud add web-server', 'hcloud add server', 'hcloud drop sevrer'),
      'sevrer > server',
    ],
    [
      'a program that the notes run',
      fence('zellij ls', 'zellij attach web', 'zelij attach web'),
      'zelij > zellij',
    ],
    [
      'a program with a dash',
      '# Docker\n\n- Inicia todo: `docker-compsoe up -d`\n',
      'docker-compsoe > docker-compose',
    ],
    [
      'a program before its subcommand',
      '# Kubernetes\n\n- Показывает всё: `kubeclt get pods`\n',
      'kubeclt > kubectl',
    ],
  ])('%s', async (_, note, told) => {
    expect(await toldOf(note)).toEqual([told]);
  });
});

describe('what differs on purpose is left alone', () => {
  test.each([
    [
      'letters and numbers that count',
      fence('nomad run node-a', 'nomad run node-b', 'nomad run web1', 'nomad run web2'),
    ],
    ['languages and regions', fence('aws s3 ls data-eu', 'aws s3 ls data-eu', 'aws s3 ls data-us')],
    ['one and several', fence('kargo stage get x', 'kargo stages list', 'kargo stages get')],
    ['kinds of files', fence('gcc main.c', 'gcc main.c -o main', 'gcc -c main.c', 'vim main.h')],
    [
      'options of a known tool',
      fence('rsync --include a', 'rsync --include b', 'rsync --exclude c', 'grep --include x'),
    ],
    [
      'other programs',
      fence('pip install a', 'pip install b', 'pipx install c', 'git log', 'git show', 'gitk --all'),
    ],
    ['words of the language', fence('echo former', 'echo former x', 'echo farmer')],
    ['other endings', fence('zip kunde a', 'zip kunde b', 'zip kunden c')],
  ])('%s', async (_, note) => {
    expect(await toldOf(note)).toEqual([]);
  });
});
