import { describe, expect, test } from 'vitest';
import { printed, readNotes, variantsOf } from '../read-notes.ts';

const note =
  '# Docker\n\n## Containers\n\nLists all.\n\n    docker ps -a\n\nLists.\n\n    docker ps\n\nRemoves one.\n\n    docker rm web\n';
const rules = (topic: { diagnostics: readonly { rule: string }[] }): string[] =>
  topic.diagnostics.map((d) => d.rule);

describe('crib.yaml', () => {
  test('decides before the notes do', async () => {
    const topic = await readNotes([`---\ntitle: From the note\n---\n${note}`], {
      settings: 'title: From the folder\ntopic: my-notes',
    });
    expect([topic.title, topic.id]).toEqual(['From the folder', 'my-notes']);
  });

  test('adds its lists to those of the notes', async () => {
    const topic = await readNotes([`---\ncrib:\n  aliases: { d: docker }\n---\n    d ps\n    k get pods\n`], {
      settings: 'aliases: { k: kubectl }',
    });
    expect(printed(topic).map(([command]) => command)).toEqual(['docker ps', 'kubectl get pods']);
  });

  test('is told its own faults, and silences rules', async () => {
    const topic = await readNotes([`${note}\n    docker run --detatch nginx\n`], {
      settings: 'titel: x\nignore: [typo-flag]',
    });
    expect(rules(topic)).not.toContain('typo-flag');
    expect(topic.diagnostics).toContainEqual(
      expect.objectContaining({
        rule: 'frontmatter/unknown-key',
        span: expect.objectContaining({ source: 'crib.yaml' }),
      }),
    );
  });
});

describe('overrides.yaml', () => {
  const read = (overrides: string): ReturnType<typeof readNotes> => readNotes([note], { overrides });

  test('decides the sentence of a variant', async () => {
    const topic = await read('docker container ls --all:\n  description: Shows even the dead');
    expect(printed(topic)).toContainEqual(['docker ps -a', 'Shows even the dead']);
    expect(rules(topic)).not.toContain('override-unused');
  });

  test('leaves a variant out, and an entry with its last one', async () => {
    const topic = await read('docker container ls:\n  skip: true\ndocker container rm:\n  skip: true');
    expect(printed(topic).map(([command]) => command)).toEqual(['docker ps -a']);
  });

  test('moves an entry to another group, which is made where there is none', async () => {
    const topic = await read('docker container rm:\n  group: Cleaning up');
    expect(topic.groups.map((g) => g.title)).toContain('Cleaning up');
    expect(variantsOf(topic).find(({ id }) => id === 'docker container rm')?.group).toBe('cleaning-up');
  });

  test('drops a group without entries', async () => {
    const topic = await read(
      ['ls', 'ls --all', 'rm'].map((id) => `docker container ${id}:\n  group: One\n`).join(''),
    );
    expect(topic.groups).toMatchObject([{ id: 'one', title: 'One', items: [{}, {}, {}] }]);
  });

  test.each([
    ['docker container lsx:\n  skip: true', 'override-unused', '1:1'],
    ['docker container ls:\n  skipp: true', 'frontmatter/unknown-key', '2:3'],
    ['docker container ls:\n  skip: perhaps', 'frontmatter/type', '2:9'],
    ['docker container ls: gone', 'frontmatter/type', '1:22'],
    ['- a list', 'frontmatter/type', '1:1'],
    ['a: [', 'frontmatter/yaml', '1:5'],
  ])('%s is an error at its place, and the notes are read all the same', async (overrides, rule, place) => {
    const topic = await read(overrides);
    expect(topic.entries).toHaveLength(2);
    expect(topic.diagnostics.filter((d) => d.span.source === 'overrides.yaml')).toEqual([
      expect.objectContaining({ rule, level: 'error' }),
    ]);
    const { start } = topic.diagnostics.find((d) => d.rule === rule)!.span;
    expect(`${start.line}:${start.column}`).toBe(place);
  });
});
