/**
 * Asks the real programs whether they take what the sheets print, and refuse what the notes are warned about.
 *   node scripts/oracle.ts [FOLDER or FILE.md…]      the notes in content/* where nothing is named
 * docker: every command runs against an address where nobody listens, so that a good one ends with "cannot connect".
 * git: every line runs with -h behind it in an empty repository, so that its flags are read and help is given. Where a program is not there, that is said and nothing is checked.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readTopic, type Topic } from '@cribnotes/core';
import { specs } from '@cribnotes/specs';
import { askDocker, askGit, isThere, type Verdict } from './oracle/ask.ts';
import { printedCommands, refusedCommands } from './oracle/commands.ts';

const root = resolve(import.meta.dirname, '..');
const named = process.argv.slice(2);
const paths =
  named.length > 0
    ? named.map((path) => resolve(path))
    : readdirSync(join(root, 'content')).map((name) => join(root, 'content', name));

async function topicAt(path: string): Promise<Topic> {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.md'))
        .map((name) => join(path, name))
    : [path];
  return readTopic(
    files.map((file) => ({ id: basename(file), bytes: new Uint8Array(readFileSync(file)) })),
    { name: basename(path, '.md'), specs },
  );
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
let wrong = 0;
for (const path of paths) {
  const topic = await topicAt(path);
  for (const [program, ask] of [
    ['docker', askDocker],
    ['git', askGit],
  ] as const) {
    const printed = printedCommands(topic, program);
    const flagged = refusedCommands(topic, program);
    if (printed.length + flagged.length === 0) continue;
    if (!isThere(program)) {
      say(`${basename(path)}: SKIPPED ${program}, which is not installed`);
      continue;
    }
    const verdicts = printed.map((words) => ({ words, verdict: ask(words) }));
    const refusals = flagged.map((words) => ({ words, verdict: ask(words) }));
    const count = (list: readonly { verdict: Verdict }[], kind: Verdict['kind']): number =>
      list.filter(({ verdict }) => verdict.kind === kind).length;
    say(
      `${basename(path)}, ${program}: ${count(verdicts, 'taken')} of ${printed.length - count(verdicts, 'not-asked')} printed commands are taken, ${count(verdicts, 'not-asked')} not asked`,
    );
    if (flagged.length > 0)
      say(
        `${basename(path)}, ${program}: ${count(refusals, 'refused')} of ${flagged.length - count(refusals, 'not-asked')} commands with a warning are refused`,
      );
    for (const { words, verdict } of verdicts)
      if (verdict.kind === 'refused') say(`  refused though printed: ${words.join(' ')}: ${verdict.said}`);
    for (const { words, verdict } of refusals)
      if (verdict.kind === 'taken') say(`  taken though warned about: ${words.join(' ')}`);
    wrong += count(verdicts, 'refused') + count(refusals, 'taken');
  }
}
process.exitCode = wrong > 0 ? 1 : 0;
