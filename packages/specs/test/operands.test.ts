import { describe, expect, test } from 'vitest';
import { type CommandSpec, specs } from '../src/index.ts';

/** The operands of each usage form, as a sheet would print them: `?` may be left out, `*` may be repeated. */
function printed(line: string): readonly string[] {
  const [program = '', ...path] = line.split(' ');
  const root = specs.get(program)!.root;
  const node = path.reduce<CommandSpec>(
    (one, name) => one.commands!.find((child) => child.name === name)!,
    root,
  );
  return node.forms!.map(({ operands }) =>
    operands
      .map(
        ({ shapes, optional, variadic }) => `${optional ? '?' : ''}${shapes[0].text}${variadic ? '*' : ''}`,
      )
      .join(' '),
  );
}

describe('operands are read from usage lines', () => {
  test.each([
    ['docker run', ['<image> ?<command> ?<argument>*']],
    ['docker build', ['.']],
    ['docker tag', ['<source-image> <target-image>']],
    ['docker rm', ['<container>*']],
    ['docker ps', ['']],
    ['docker compose up', ['?<service>*']],
    ['docker cp', ['<container>:<container-path> <host-path>', '<host-path> <container>:<container-path>']],
    ['git clone', ['<url> ?<path>']],
    ['git remote add', ['<remote> <url>']],
    ['git push', ['?<remote> ?<branch>*']],
    ['kubectl logs', ['<pod>']],
    ['kubectl exec', ['<pod> <command> ?<argument>*']],
    ['kubectl config use-context', ['<context>']],
    ['npm install', ['?<package>*']],
    ['systemctl start', ['<unit>*']],
    ['ssh', ['<user>@<host> ?<command> ?<argument>*']],
    ['scp', ['<path>* <user>@<host>:<remote-path>']],
    ['psql', ['?<database> ?<user>']],
    ['tar', ['?<path>*']],
  ])('%s', (line, operands) => expect(printed(line)).toEqual(operands));
});

describe('flags after the first operand belong to the operand', () => {
  const stops = (line: string) => {
    const [program = '', ...path] = line.split(' ');
    return path.reduce<CommandSpec>(
      (one, name) => one.commands!.find((child) => child.name === name)!,
      specs.get(program)!.root,
    ).stopsAtOperand;
  };
  test.each([
    'docker run',
    'docker exec',
    'docker create',
    'docker service create',
    'docker top',
    'docker commit',
    'docker tag',
    'docker compose exec',
    'docker compose run',
    'ssh',
  ])('%s', (line) => expect(stops(line)).toBe(true));
  test.each(['docker rm', 'docker build', 'docker plugin install', 'kubectl exec', 'npm run', 'git commit'])(
    'not of %s',
    (line) => expect(stops(line)).toBeUndefined(),
  );
});

test('the canonical path of an alias class comes first', () => {
  const aliases = (name: string) =>
    specs.get('docker')!.root.commands!.find((one) => one.name === name)!.aliases;
  expect(aliases('ps')![0]).toBe('docker container ls');
  expect(aliases('rmi')![0]).toBe('docker image rm');
  expect(aliases('build')![0]).toBe('docker image build');
  expect(aliases('remove')![0]).toBe('docker container rm');
  expect(aliases('login')).toBeUndefined();
});
