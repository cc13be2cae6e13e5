import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { crib, runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

/** What may be typed after these words, with what it means; then which paths. */
async function offered(words: readonly string[], options: Parameters<typeof runCrib>[1] = {}) {
  const { code, out, err } = await runCrib(['__complete', '--', ...words], options);
  expect([code, err]).toEqual([0, '']);
  return out.trimEnd().split('\n');
}

test.each([
  ['commands with what they do', ['uni'], ['uninstall\ttake an installed manual page away', ':none']],
  ['options', ['build', '--the'], ['--theme\tthe look; large has no letter below 12 pt', ':none']],
  ['choices', ['build', '--paper', 'le'], ['letter\t', 'legal\t', ':none']],
  [
    'a value behind an equals sign',
    ['build', '--paper=le'],
    ['--paper=letter\t', '--paper=legal\t', ':none'],
  ],
  ['the same in the words of bash', ['build', '--paper', '=', 'le'], ['letter\t', 'legal\t', ':none']],
  ['formats, and files of emitters', ['build', '--to', 'a'], ['anki\tthe deck', ':files']],
  ['the rest of a list', ['build', '--to', 'pdf,m'], ['pdf,man\tthe manual page', ':files']],
  ['folders', ['build', 'notes', '--out', ''], [':folders']],
  ['notes', ['build', '--index', ''], [':files']],
  ['more notes', ['build', 'a.md', ''], [':files']],
  ['shells', ['completion', ''], ['bash\t', 'zsh\t', 'fish\t', ':none']],
  ['nothing behind the last argument', ['completion', 'bash', ''], [':none']],
  ['commands below a command', ['lock', 'm'], ['merge\tmake one lock of two branches’; for git', ':none']],
  ['what help is about', ['help', 'a'], ['anki\thow decks come into Anki', ':none']],
  ['programs', ['spec', 'kube'], ['kubectl\t', ':none']],
  ['nothing for a number', ['build', '--pages', ''], [':none']],
  ['nothing below what is no command', ['bild', ''], [':none']],
])('offers %s', async (_, words, lines) => {
  expect(await offered(words)).toEqual(lines);
});

test('offers the topics of a crib.yaml and of a vault', async () => {
  const note = (tool: string) => `# ${tool}\n\nLists all:\n\n    ${tool} ls\n`;
  const folder = folderWith({
    'crib.yaml': 'topics:\n  - folder: docker\n  - { name: shell, files: [sh.md] }\n',
    'docker/a.md': note('docker'),
    'sh.md': note('find'),
    'vault/.obsidian/app.json': '{}',
    'vault/d.md': note('docker'),
    'vault/n.md': note('npm'),
  });
  const options = { cwd: folder };
  expect(await offered(['build', '--topic', ''], options)).toEqual([
    'docker\ta topic',
    'shell\ta topic',
    ':none',
  ]);
  expect(await offered(['man', 'vault', '--topic', 'n'], options)).toEqual(['npm\ta topic', ':none']);
  expect(await offered(['check', 'nowhere', '--topic', ''], options)).toEqual([':none']);
});

test('offers the topics that are built or installed', async () => {
  const { mark } = await import('@cribnotes/emit-man');
  const folder = folderWith({ 'dist/docker.7': `${mark}\n`, 'dist/other.7': '.TH OTHER 7\n' });
  const options = { cwd: folder, env: { HOME: folder, XDG_DATA_HOME: '' } };
  expect(await offered(['uninstall', ''], options)).toEqual([
    `docker\t${join(folder, 'dist/docker.7')}`,
    ':none',
  ]);
  expect(await offered(['man', 'd'], options)).toEqual([
    `docker\t${join(folder, 'dist/docker.7')}`,
    ':files',
  ]);
});

test.each([
  ['build --paper le', ['letter', 'legal']],
  ['build --paper=le', ['letter', 'legal']],
  ['completion ', ['bash', 'zsh', 'fish']],
  ['build my', ['my notes']],
  ['build --out my', ['my notes']],
])('bash completes crib %s', async (line, wanted) => {
  const folder = await shellFolder('bash');
  const words = ['crib', ...line.split(/ |(=)/).filter((word) => word !== undefined)];
  const script = `. ./script; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})
    COMP_CWORD=${words.length - 1}; _crib; printf '%s\\n' "\${COMPREPLY[@]}"`;
  expect(shell('bash', ['--norc', '-c', script], folder)).toEqual(wanted);
});

test('bash puts a topic on the line as one word, whatever it is called', async () => {
  const folder = await shellFolder('bash');
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell would read it
  const name = 'a;touch${IFS}ran;$(touch ran)`touch ran`';
  writeFileSync(join(folder, 'crib.yaml'), `topics:\n  - { name: '${name}', folder: my notes }\n`);
  const script = `. ./script; COMP_WORDS=(crib build --topic ''); COMP_CWORD=3; _crib
    eval "printf '%s\\n' \${COMPREPLY[0]}"`;
  expect(shell('bash', ['--norc', '-c', script], folder)).toEqual([name]);
  expect(existsSync(join(folder, 'ran'))).toBe(false);
});

test.skipIf(!has('fish'))('fish completes with what each word means', async () => {
  const folder = await shellFolder('fish');
  const complete = (line: string) =>
    shell('fish', ['--no-config', '-c', `source script; complete -C '${line}'`], folder);
  expect(complete('crib ch')).toEqual([
    'changes\tsay what has changed since a sheet was printed',
    'check\tsay what is wrong in the notes and what became of each line',
  ]);
  expect(complete('crib build --to a')).toContain('anki\tthe deck');
  expect(complete('crib build my')).toEqual(['my notes/']);
});

test.skipIf(!has('zsh'))('zsh completes with what each word means', async () => {
  const folder = await shellFolder('zsh');
  /** Types the line and a tab at a prompt, and gives the screen once it shows what is waited for. */
  const screen = (line: string, wanted: string) => {
    const typing = `zmodload zsh/zpty; zpty z zsh -fi
      zpty -w z '. ./script; bindkey "^I" complete-word; PS1="read""y>"'; zpty -r z out '*ready>*'
      zpty -wn z $'${line}\t'; zpty -r z out '${wanted}'; print -r -- "$out"; zpty -d z`;
    return shell('zsh', ['-f', '-c', typing], folder).join('\n');
  };
  expect(screen('crib ch', '*what became of*')).toMatch(/changes +-- say what has changed since a sheet/);
  expect(screen('crib build --to an', '*ki*')).toMatch(/--to .*an.*ki/s);
});

/** A folder with the script of a shell, a folder of notes, and crib on the PATH. */
async function shellFolder(name: string): Promise<string> {
  const { out } = await runCrib(['completion', name]);
  const run = `#!/bin/sh\nexec '${process.execPath}' '${crib}' "$@"\n`;
  const folder = folderWith({ script: out, 'my notes/a.md': '', 'bin/crib': run });
  chmodSync(join(folder, 'bin/crib'), 0o755);
  return folder;
}

function shell(program: string, words: readonly string[], cwd: string): readonly string[] {
  const path = [join(cwd, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, HOME: cwd, TERM: 'dumb' };
  return execFileSync(program, words, { cwd, env, encoding: 'utf8', timeout: 50_000 }).trim().split('\n');
}

function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}
