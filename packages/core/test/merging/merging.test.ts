import { describe, expect, test } from 'vitest';
import { chooseDescription } from '../../src/merging/choose.ts';
import { findSimilar } from '../../src/merging/similar.ts';
import type { Description, LineFate } from '../../src/model.ts';
import { printed, readNotes, variantsOf } from '../read-notes.ts';

const code = (line: string): string => `    ${line}`;
const note = (sentence: string, line: string): string => `# Docker\n\n${sentence}\n\n${code(line)}\n`;

describe('identity', () => {
  test.each([
    ['aliases of a tool', 'docker ps', 'docker container ls'],
    ['flags in short and long', 'docker ps -a', 'docker ps --all'],
    ['flags in another order', 'docker run -it nginx', 'docker run -ti nginx'],
    ['placeholders of other styles', 'docker rm $NAME', 'docker rm <container>'],
  ])('%s are one variant', async (_, first, second) => {
    const variants = variantsOf(await readNotes([note('Does it.', first), note('Does it.', second)]));
    expect(variants.map((v) => v.occurrences.length)).toEqual([2]);
  });

  test.each([
    ['other flags', 'docker ps', 'docker ps -a'],
    ['words that no slot takes', 'kubectl get pods', 'kubectl get services'],
    ['an operand given and left out', 'npm install', 'npm install <package>'],
    ['an operand of two parts and of one', 'npm install <package>', 'npm install <package>@<version>'],
    ['words that the help lists', 'kubectl get pods -o yaml', 'kubectl get pods -o wide'],
    ['formats', "git log --format='%aN <%aE>'", "git log --format='%h %s'"],
  ])('%s are variants of one entry', async (_, first, second) => {
    const { entries } = await readNotes([note('Does it.', first), note('Does it.', second)]);
    expect(entries.map((e) => e.kind === 'command' && e.variants.length)).toEqual([2]);
  });

  test('values of one slot are examples of one variant', async () => {
    const topic = await readNotes([
      note('Gets it.', 'docker pull nginx'),
      note('Gets it.', 'docker pull redis'),
    ]);
    expect(variantsOf(topic).map((v) => [v.template.text, v.examples.map((e) => e.line)])).toEqual([
      ['docker pull <image>', ['docker pull nginx', 'docker pull redis']],
    ]);
  });
});

test.each([
  ['kubectl get pods -l env=dev', 'kubectl get pods -l app=web', 'kubectl get pods -l <key>=<value>'],
  ['kubectl apply -f pod.yaml', 'kubectl apply -f service.yaml', 'kubectl apply -f <path>'],
])('what `%s` and `%s` do not share is replaced: %s', async (first, second, text) => {
  const topic = await readNotes([note('Does it.', first), note('Does it.', second)]);
  expect(variantsOf(topic).map((v) => v.template.text)).toEqual([text]);
});

describe('the sentence that is printed', () => {
  const said = (text: string, more: Partial<Description> = {}): Description => ({
    prose: { inlines: [], plain: text, spans: [] as never },
    text,
    how: 'before',
    shared: false,
    confidence: 0.8,
    ...more,
  });

  test('is the one that most notes agree on', () => {
    const candidates = ['Removes all images', 'Lists running containers', 'Lists all running containers'].map(
      (t) => said(t),
    );
    expect(chooseDescription(candidates, undefined)?.text).toMatch(/^Lists/);
  });

  test("has the tool's own help as one more voice", () => {
    const candidates = [said('Deletes old images'), said('Shows the running containers')];
    expect(chooseDescription(candidates, 'List containers')?.text).toBe('Shows the running containers');
  });

  test('is not one that covers several commands, where there is another', () => {
    const candidates = [
      said('Stop and then remove the container', { shared: true }),
      said('Remove the container'),
    ];
    expect(chooseDescription(candidates, undefined)?.text).toBe('Remove the container');
  });

  test('does not depend on the order of the notes', () => {
    const candidates = ['Lists containers', 'Shows containers', 'Prints every container'].map((t) => said(t));
    expect(chooseDescription(candidates.toReversed(), undefined)).toEqual(
      chooseDescription(candidates, undefined),
    );
  });

  test('is heard among a thousand', () => {
    const candidates = Array.from({ length: 1000 }, (_, i) =>
      said(i % 3 === 0 ? 'Lists containers' : `Thing ${i} of it`),
    );
    expect(chooseDescription(candidates, undefined)?.text).toBe('Lists containers');
  });
});

describe('sentences that say the same', () => {
  const words = (text: string): Set<string> => new Set(text.split(' '));
  const all = ['a b c d', 'a b c e', 'x y z', 'a b c d e f g', 'p', 'p q', 'b c d'].map(words);

  test.each(all.map((each) => [[...each].join(' '), each] as const))('are all found for "%s"', (_, each) => {
    const similar = findSimilar<{ words: Set<string> }>(all);
    for (const other of all) similar.add({ words: other });
    const found = new Set(similar.near(each).map((item) => item.words));
    const common = (other: Set<string>): number => [...each].filter((word) => other.has(word)).length;
    const alike = all.filter((other) => common(other) / Math.min(each.size, other.size) >= 0.6);
    expect(alike.filter((other) => !found.has(other))).toEqual([]);
  });
});

describe('groups', () => {
  const entries = ['docker ps', 'docker rm web'].map(code).join('\n\nRemoves one.\n\n');

  test('are the headings of the note', async () => {
    const text = `# Docker\n\n## Containers\n\nLists.\n\n${entries}\n\n## Images\n\nLists.\n\n${code('docker images')}\n\nGets.\n\n${code('docker pull x')}\n`;
    expect((await readNotes([text])).groups.map((g) => g.title)).toEqual(['Containers', 'Images']);
  });

  test('stand in the order that the author wants', async () => {
    const text = `---\ncrib:\n  groups: [Images, Containers]\n---\n# Docker\n\n## Containers\n\n${entries}\n\n## Images\n\n${code('docker images')}\n\n${code('docker pull x')}\n`;
    expect((await readNotes([text])).groups.map((g) => g.title)).toEqual(['Images', 'Containers']);
  });
});

describe('every line of a note has a fate', () => {
  test.each([
    ['a command', '    docker ps', 3, 'printed row'],
    ['a heading', '## Containers\n\n    docker ps', 3, 'printed heading'],
    ['a description', 'Lists containers:\n\n    docker ps', 3, 'printed description'],
    ['output', '```\n$ docker ps\nCONTAINER ID   NAMES\n```', 5, 'left-out output'],
    ['a fence', '```sh\ndocker ps\n```', 3, 'left-out markup'],
    ['a snippet', '```dockerfile\nFROM nginx\nRUN ls\n```', 4, 'printed file'],
    ['a picture', '![a](b.png)', 3, 'left-out image'],
  ])('%s', async (_, text, line, fate) => {
    const [source] = (await readNotes([`# Docker\n\n${text}\n`])).sources;
    const found = source?.ledger.find((one) => one.line === line);
    expect(found && fateOf(found)).toBe(fate);
  });
});

function fateOf(fate: LineFate): string {
  switch (fate.kind) {
    case 'printed':
      return `printed ${fate.as}`;
    case 'said-elsewhere':
      return `said by ${fate.ref}`;
    case 'left-out':
      return `left-out ${fate.why}`;
  }
}

test.each([
  ['declared', '---\ncrib:\n  aliases: { d: docker }\n---\n# Notes\n\n    d ps\n'],
  ['defined in the note', '# Notes\n\n    alias d=docker\n\nLists.\n\n    d ps\n'],
  [
    'guessed from three uses',
    '# Docker\n\nLists.\n\n    d ps\n\nRemoves.\n\n    d rm web\n\nGets.\n\n    d pull nginx\n',
  ],
])('a short name that is %s stands for its program', async (_, text) => {
  expect(printed(await readNotes([text])).map(([command]) => command)).toContain('docker ps');
});
