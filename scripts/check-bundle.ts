/**
 * Installs the package of `pnpm bundle` with npm, in an empty folder with an empty HOME, and runs it there: each topic
 * must come out as the same bytes as from the sources, and a hostile note must give the same model. Needs the
 * topics to be built. Ends with 1 on any difference.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { judgePackage } from './pack/judge-package.ts';

const root = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'crib-bundle-'));
const env = { ...process.env, HOME: join(scratch, 'home'), XDG_CACHE_HOME: '', XDG_STATE_HOME: '' };
const installed = join(scratch, 'node_modules/.bin/crib');
let faults = 0;

try {
  mkdirSync(env.HOME);
  const [node, bundle] = [process.execPath, join(import.meta.dirname, 'bundle.ts')];
  const tarball = resolve(root, execFileSync(node, [bundle], { encoding: 'utf8' }).trim());
  writeFileSync(join(scratch, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--silent', '--offline', '--no-audit', tarball], { cwd: scratch, env });
  for (const topic of readdirSync(join(root, 'content'))) compareTopic(topic);
  compareHostile();
  askForPictures();
  for (const line of judgePackage(tarball)) report(line, false);
  console.log(faults === 0 ? 'the installed package does what the sources do' : `${faults} differences`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (faults > 0) process.exitCode = 1;

/** A copy is built, into the same folder below it as the topic itself: files bear by which way their notes are found. */
function compareTopic(topic: string): void {
  const notes = join(root, 'content', topic);
  const copy = join(scratch, 'content', topic);
  const out = join(copy, 'dist');
  const filter = (path: string) => !/[\\/](dist|node_modules|\.turbo)$/.test(path);
  cpSync(notes, copy, { recursive: true, filter });
  execFileSync(installed, ['build', copy, '--out', out, '--quiet'], { env });
  for (const file of readdirSync(join(notes, 'dist')).filter((name) => /\.(pdf|apkg|7|html)$/.test(name)))
    report(
      `${topic}: ${file}`,
      readFileSync(join(notes, 'dist', file)).equals(readFileSync(join(out, file))),
    );
}

/** Deep quotes are parsed in a process of their own, whose file a bundle could lose. */
function compareHostile(): void {
  const note = join(scratch, 'deep.md');
  writeFileSync(note, `${'> '.repeat(20)}\`docker ps\`\n\nList containers: \`docker ps -a\`\n`);
  const show = (command: string) => execFileSync(command, ['show', note], { encoding: 'utf8' });
  report('the model of a hostile note', show('crib') === show(installed));
}

/** Pictures of pages take a package that is not installed along. */
function askForPictures(): void {
  const note = join(scratch, 'deep.md');
  const asked = spawnSync(installed, ['build', note, '--to', 'png', '--out', scratch], {
    env,
    encoding: 'utf8',
  });
  report(
    'what pictures of pages take is told',
    asked.status === 2 && asked.stderr.includes('npm install -g'),
  );
}

function report(what: string, same: boolean): void {
  console.log(`${same ? 'same' : 'DIFFERS'}  ${what}`);
  if (!same) faults++;
}
