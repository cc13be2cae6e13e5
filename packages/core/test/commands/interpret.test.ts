import { specs } from '@cribnotes/specs';
import { expect, test } from 'vitest';
import type { Call } from '../../src/commands/call.ts';
import { interpret } from '../../src/commands/interpret.ts';
import { tokenize } from '../../src/lines/token.ts';

function call(line: string): Call {
  const words = tokenize(line).map((t) => t.text);
  const program = words[0] as string;
  return interpret(words, program, specs.programs.includes(program) ? specs.get(program) : undefined);
}
const flagsOf = (line: string): readonly string[] => call(line).flags.flatMap((f) => f.names);
const rulesOf = (line: string): readonly string[] => call(line).problems.map((p) => p.rule);

test.each([
  ['docker ps', 'docker container ls'],
  ['docker container list', 'docker container ls'],
  ['docker rmi nginx', 'docker image rm'],
  ['docker compose up -d', 'docker compose up'],
  ['git remote add origin url', 'git remote add'],
  ['kubectl get pods', 'kubectl get'],
  ['npm i', 'npm install'],
  ['frobnicate it', 'frobnicate'],
])('%s is %s', (line, canonical) => {
  expect(call(line).canonical.join(' ')).toBe(canonical);
});

test.each([
  ['docker run -it nginx', ['--interactive', '--tty']],
  ['docker run -ti nginx', ['--tty', '--interactive']],
  ['docker run --rm -d nginx', ['--rm', '--detach']],
  ['docker run --detach=true nginx', ['--detach']],
  ['git commit -am "x"', ['--all', '--message']],
  ['frobnicate -xyz --long', ['-xyz', '--long']],
])('the flags of %s have their long names', (line, names) => {
  expect(flagsOf(line)).toEqual(names);
});

test.each([
  ['docker run --name web nginx', 'web', ' '],
  ['docker run --name=web nginx', 'web', '='],
  ['docker run -p 80:80 nginx', '80:80', ' '],
  ['git log -n5', '5', ''],
])('the value of the flag in %s is %s', (line, value, glue) => {
  expect(call(line).flags[0]).toMatchObject({ value, glue });
});

test.each([
  ['docker run -d nginx sh -c ls', ['nginx', 'sh', '-c', 'ls']],
  ['docker rm -f a b', ['a', 'b']],
  ['git checkout -- file', ['--', 'file']],
  ['docker run [OPTIONS] IMAGE', ['IMAGE']],
])('the operands of %s', (line, operands) => {
  expect(call(line).operands).toEqual(operands);
});

test.each([
  ['docker stpo nginx', 'typo-subcommand'],
  ['docker frobnicate', 'unknown-subcommand'],
  ['docker run --detatch nginx', 'typo-flag'],
  ['docker run --frobnicate nginx', 'unknown-flag'],
  ['docker run nginx -d', 'flag-after-operand'],
])('%s has the problem %s', (line, rule) => {
  expect(rulesOf(line)).toContain(rule);
});

test.each([
  'docker ps -a',
  'docker run -it nginx sh -l',
  'frobnicate --what',
  'git status -sb',
  'docker --help',
])('%s has none', (line) => {
  expect(rulesOf(line)).toEqual([]);
});

test('a slip is read as what was meant', () => {
  expect(call('docker run --detatch nginx')).toMatchObject({
    flags: [{ names: ['--detach'] }],
    repairs: [{ actual: '--detatch', expected: '--detach' }],
  });
});
