import { expect, test } from 'vitest';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

const note = `# Docker

Lists all containers:

    docker ps -a

This shows more than you want.

    docker login -p hunter2hunter2 # signs in

\`\`\`console
$ docker images
REPOSITORY   TAG
\`\`\`
`;

const whyOf = async (line: number): Promise<string> => {
  const folder = folderWith({ 'notes/docker.md': note });
  const { code, out } = await runCrib(['show', 'notes', '--why', `notes/docker.md:${line}`], { cwd: folder });
  expect(code).toBe(0);
  return out;
};

test('says what a line was taken for, by what, and what else it might have been', async () => {
  expect(await whyOf(3)).toBe(
    `notes/docker.md:3: Lists all containers:
  printed as description of docker container ls --all

  “Lists all containers:” describes docker ps -a
    by sentence-above: ends with a colon (1), this section explains above its blocks (0.7), is short (0.5)
    and not: “This shows more than you want.” describes docker ps -a
      by sentence-below: points back (1), this section explains above its blocks (−0.7), another command follows (−0.6)
`,
  );
});

test('says of a line that shows a command what describes it', async () => {
  expect(await whyOf(5)).toContain('“Lists all containers:” describes docker ps -a');
});

test('says why a line is on no paper', async () => {
  expect(await whyOf(13)).toBe('notes/docker.md:13: REPOSITORY   TAG\n  on no paper: output\n');
});

test('shows no secret', async () => {
  const told = await whyOf(9);
  expect(told).toContain('“signs in” describes docker login -p <password>');
  expect(told).not.toContain('hunter2');
});

test('without notes, the file is read alone', async () => {
  const folder = folderWith({ 'docker.md': note });
  const { code, out } = await runCrib(['show', '--why', 'docker.md:3'], { cwd: folder });
  expect([code, out.split('\n')[1]]).toEqual([0, '  printed as description of docker container ls --all']);
});

test.each([
  ['no line', 'docker.md', 'docker.md is no line of a note'],
  ['a line that is not there', 'docker.md:99', 'docker.md has no line 99'],
  ['another file', 'other.md:1', 'cannot read'],
])('%s is a wrong use: 2', async (_, place, message) => {
  const folder = folderWith({ 'docker.md': note });
  const { code, out, err } = await runCrib(['show', '--why', place], { cwd: folder });
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});

test('neither notes nor a line is a wrong use', async () => {
  expect((await runCrib(['show'])).err).toContain('no notes named');
});
