import { describe, expect, test } from 'vitest';
import { type CommandSpec, fillShape, makeVocabulary, specs } from '../src/index.ts';

const docker = specs.get('docker')!;
const vocabulary = makeVocabulary(docker.placeholders ?? []);

function command(path: string): CommandSpec {
  return path
    .split(' ')
    .reduce((node, word) => node.commands!.find(({ name }) => name === word)!, docker.root);
}

/** The shape that a flag's value in a note is printed in. */
function printed(path: string, flag: string, word: string): string | undefined {
  const { shapes } = command(path).flags!.find(({ long }) => long === flag)!;
  return fillShape(shapes!, word, vocabulary)?.shape.text;
}

describe('a value of a flag becomes the placeholders that a sheet prints', () => {
  test.each([
    ['--publish', '3000:80', '<host-port>:<container-port>'],
    ['--publish', '8000-9000:8000-9000/udp', '<host-port>:<container-port>'],
    ['--publish', '<local_port>:<port>', '<host-port>:<container-port>'],
    ['--publish', 'HOST_PORT:CONTAINER_PORT', '<host-port>:<container-port>'],
    ['--publish', '127.0.0.1:80:80', '<ip>:<host-port>:<container-port>'],
    ['--publish', '80', '<container-port>'],
    ['--volume', 'feedback:/app/feedback', '<volume>:<container-path>'],
    ['--volume', '/home/me/app:/app', '<host-path>:<container-path>'],
    ['--volume', '$(pwd)/src:/app', '<host-path>:<container-path>'],
    ['--volume', '$PWD:/app', '<host-path>:<container-path>'],
    ['--volume', './src:/app:ro', '<host-path>:<container-path>:<mode>'],
    ['--volume', '<volume name>:<path>', '<volume>:<container-path>'],
    ['--volume', '/app/node_modules', '<container-path>'],
    ['--env', 'PORT=80', '<key>=<value>'],
    ['--env', 'PORT', '<key>'],
    ['--user', '1000:1000', '<user>:<group>'],
  ])('%s %s is %s', (flag, word, shape) => expect(printed('run', flag, word)).toBe(shape));

  test.each([
    ['--tag', 'goals:latest', '<name>:<tag>'],
    ['--tag', 'registry.example.com:5000/team/goals:1.2', '<name>:<tag>'],
    ['--tag', 'goals', '<name>'],
    ['--tag', '{name}:{tag}', '<name>:<tag>'],
  ])('build %s %s is %s', (flag, word, shape) => expect(printed('build', flag, word)).toBe(shape));
});

describe('an operand', () => {
  const shape = (path: string, form: number, operand: number, word: string) =>
    fillShape(command(path).forms![form]!.operands[operand]!.shapes, word, vocabulary)?.shape.text;

  test('tells the two forms of docker cp apart', () => {
    expect(shape('cp', 0, 0, 'web:/etc/hosts')).toBe('<container>:<container-path>');
    expect(shape('cp', 0, 0, './hosts')).toBeUndefined();
    expect(shape('cp', 1, 0, './hosts')).toBe('<host-path>');
  });

  test('keeps the dot of docker build', () => expect(shape('build', 0, 0, '.')).toBe('.'));

  test.each([
    ['nginx', '<image>'],
    ['nginx:1.27', '<image>'],
    ['<image>:<tag>', '<image>:<tag>'],
    ['<image id>', '<image>'],
    ['IMAGE_ID', '<image>'],
  ])('an image written %s is %s', (word, expected) => expect(shape('run', 0, 0, word)).toBe(expected));

  test('does not take the name of another kind of thing', () =>
    expect(shape('run', 0, 0, '<container-id>')).toBeUndefined());
});
