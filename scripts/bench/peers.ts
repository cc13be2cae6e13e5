import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topic } from '../../packages/core/src/index.ts';
import { PEERS as SHEET_PEERS } from '../../packages/emit-pdf/bench/peers.ts';
import { sheetFonts } from '../../packages/emit-pdf/bench/prepare.ts';
import type { Runner } from './measure.ts';
import { installPython, pythonVersion } from './python.ts';
import type { Shipped } from './shipped.ts';

/** Another program that makes one of our outputs. */
export interface BenchPeer {
  readonly runner: Runner;
  /** The format of ours that it stands beside, or all of them. */
  readonly beside: 'pdf' | 'man' | 'anki' | 'all';
}

/** Other programs that are here or can be had, ready to run in a folder; and who could not be had. */
export interface Peers {
  readonly found: readonly BenchPeer[];
  readonly missing: readonly string[];
}

const genanki = join(import.meta.dirname, '../../packages/emit-anki/bench/genanki_deck.py');

/** Gives the other programs, installed in `work`, with the notes of the folder `notes` in the form that each of them takes. */
export function benchPeers(notes: string, shipped: Shipped, work: string): Peers {
  const files = readdirSync(notes).filter((name) => name.endsWith('.md'));
  const all = join(work, 'all.md');
  writeFileSync(all, files.map((name) => readFileSync(join(notes, name), 'utf8')).join('\n'));
  const bin = installPython(join(work, 'python'), ['genanki', 'weasyprint']);
  const peers = [
    ...manPeers(all),
    ...sheetPeers(notes, shipped, work, bin),
    ...deckPeers(notes, shipped, bin),
  ];
  const found = peers.flatMap((peer) => (typeof peer === 'string' ? [] : [peer]));
  return {
    found: [...found, ...chained(found, work)],
    missing: peers.filter((peer) => typeof peer === 'string'),
  };
}

/** One program after the other that together make page, sheet and deck; none where one of them is missing. */
function chained(found: readonly BenchPeer[], work: string): readonly BenchPeer[] {
  const parts = ['pandoc', 'WeasyPrint', 'genanki'].flatMap(
    (name) => found.find(({ runner }) => runner.name.startsWith(name)) ?? [],
  );
  if (parts.length < 3) return [];
  const lines = parts.map(({ runner }, at) =>
    runner.command.map((word) => `'${word.replace('{out}', join(work, `chained-${at}`))}'`).join(' '),
  );
  const script = join(work, 'chained.sh');
  writeFileSync(script, `set -e\n${lines.join('\n')}\n`);
  const env = Object.assign({}, ...parts.map(({ runner }) => runner.env));
  const command = ['sh', script];
  return [
    { beside: 'all', runner: { name: 'pandoc, WeasyPrint and genanki, one after the other', command, env } },
  ];
}

function manPeers(all: string): readonly (BenchPeer | string)[] {
  const pandoc = versionOf('pandoc', ['--version']);
  const goMd2man = versionOf('dpkg-query', ['-W', 'go-md2man']);
  const words = ['pandoc', '-s', '-f', 'gfm', '-t', 'man', '-o', '{out}', all];
  return [
    pandoc === undefined
      ? 'pandoc'
      : { beside: 'man', runner: { name: `pandoc ${pandoc}, manual page`, command: words } },
    goMd2man === undefined
      ? 'go-md2man'
      : {
          beside: 'man',
          runner: { name: `go-md2man ${goMd2man}`, command: ['go-md2man', '-in', all, '-out', '{out}'] },
        },
  ];
}

function sheetPeers(
  notes: string,
  shipped: Shipped,
  work: string,
  bin: string | undefined,
): readonly (BenchPeer | string)[] {
  const [node = '', ...start] = shipped.start;
  const topic = JSON.parse(
    execFileSync(node, [...start, 'show', notes], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
  ) as Topic;
  const fonts = sheetFonts();
  writeFileSync(join(work, 'fonts.json'), JSON.stringify(fonts));
  return SHEET_PEERS.filter(({ name }) => name === 'Typst' || name === 'WeasyPrint').map((peer) => {
    const [spec = ''] = peer.packages;
    const isThere = spec === '' ? bin !== undefined : installed(work, spec);
    if (!isThere) return peer.name;
    for (const [name, text] of Object.entries(peer.files(topic, fonts)))
      writeFileSync(join(work, name), text);
    const version = spec === '' ? pythonVersion(bin!, 'weasyprint') : `by ${spec}`;
    const env = bin === undefined ? {} : { PATH: `${bin}:${process.env.PATH}` };
    return {
      beside: 'pdf',
      runner: { name: `${peer.name} ${version}, from finished texts`, command: peer.command, env },
    };
  });
}

/** Genanki is given finished texts: as many notes as our deck has, of two cards each. */
function deckPeers(
  notes: string,
  shipped: Shipped,
  bin: string | undefined,
): readonly (BenchPeer | string)[] {
  if (bin === undefined) return ['genanki'];
  const [node = '', ...start] = shipped.start;
  const words = [...start, 'build', notes, '--to', 'anki', '--dry-run'];
  const [, count = ''] = /(\d+) notes, /.exec(spawnSync(node, words, { encoding: 'utf8' }).stderr) ?? [];
  const name = `genanki ${pythonVersion(bin, 'genanki')}, ${count} finished notes of two cards`;
  return [
    {
      beside: 'anki',
      runner: { name, command: [join(bin, 'python'), genanki, count, '{out}'] },
    },
  ];
}

function installed(work: string, spec: string): boolean {
  writeFileSync(join(work, 'package.json'), '{ "private": true }');
  return (
    spawnSync('npm', ['install', '--silent', '--no-audit', '--no-fund', spec], { cwd: work }).status === 0
  );
}

/** Gives the first number with dots in what a program says of itself. */
function versionOf(program: string, words: readonly string[]): string | undefined {
  const { stdout, status } = spawnSync(program, words, { encoding: 'utf8' });
  return status === 0 ? /\d+(?:\.\d+)+/.exec(stdout)?.[0] : undefined;
}
