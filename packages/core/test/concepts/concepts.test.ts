import { describe, expect, test } from 'vitest';
import { readNotes } from '../read-notes.ts';

async function conceptsOf(...notes: string[]): Promise<readonly (readonly [string, string | undefined])[]> {
  const { concepts } = await readNotes(notes.map((note) => `# Docker\n\n${note}\n`));
  return concepts.map((c) => [c.term, c.definition?.prose.plain] as const);
}

describe('a sentence that says what a thing is defines it', () => {
  test.each([
    ['English', 'An image is a read-only template for containers.', 'Image'],
    ['German', 'Ein Image ist eine unveränderliche Vorlage für Container.', 'Image'],
    ['Spanish', 'Una imagen es una plantilla de solo lectura para contenedores.', 'Imagen'],
    ['French', 'Une image est un modèle en lecture seule pour des conteneurs.', 'Image'],
    ['Russian', 'Образ — это неизменяемый шаблон для контейнеров.', 'Образ'],
    ['bold, with a colon', '**Image**: a read-only template for containers.', 'Image'],
    [
      'a bullet of bold words',
      '- **Image** - a read-only template\n- **Volume** - data that outlives containers',
      'Image',
    ],
  ])('in %s', async (_, note, term) => {
    const [first] = await conceptsOf(note);
    expect(first?.[0]).toBe(term);
    expect(first?.[1]).toBeDefined();
  });
});

test.each([
  'If the build fails, look at the log.',
  'See the manual for more.',
  'This is a good thing to know.',
])('%s defines nothing', async (note) => {
  expect((await conceptsOf(note)).filter(([, definition]) => definition !== undefined)).toEqual([]);
});

describe('no fact of anything is', () => {
  const factsOf = async (note: string): Promise<string[]> =>
    (await readNotes([`# Docker\n\n${note}\n`])).concepts.flatMap((c) => [
      ...(c.definition ? [c.definition.prose.plain] : []),
      ...c.facts.map((f) => f.prose.plain),
    ]);

  test.each([
    [
      'a bullet that repeats a heading',
      '- Layers\n- Tags\n\n## Layers\n\nA layer is a change of files.\n\n## Tags\n\nA tag is a name of an image.',
    ],
    [
      'a bullet that only names its term',
      '## Layers\n\nA layer is a change of files.\n\nA tag is a name of an image.\n\n- Tag\n- Sharing tags',
    ],
    [
      'a bullet that breaks off before what its term is',
      '## Layers\n\nA layer is a change of files.\n\nA tag is a name of an image.\n\n- Tag is\n',
    ],
    [
      'a short line that leads on',
      '## Layers\n\nA layer is a change of files.\n\nA tag is a name of an image.\n\nTags have two parts:\n\n\n',
    ],
  ])('%s', async (_, note) => {
    expect(await factsOf(note)).toEqual(['A layer is a change of files.', 'A tag is a name of an image.']);
  });
});

test('remarks on the lines of a Dockerfile are facts of their instructions', async () => {
  const file =
    'FROM node\nEXPOSE 80 (Here we are exposing a port. It only documents.)\nCMD ["node"] (CMD runs at the start. And RUN executes at the build.)';
  const { concepts } = await readNotes([`# Docker\n\n\`\`\`dockerfile\n${file}\n\`\`\`\n`]);
  expect(concepts.map((c) => [c.id, c.facts.map((f) => f.prose.plain)])).toEqual([
    ['expose-instruction', ['Here we are exposing a port.', 'It only documents.']],
    ['cmd-instruction', ['CMD runs at the start.']],
    ['run-instruction', ['And RUN executes at the build.']],
  ]);
});

test('a comparison explains each of the two', async () => {
  const note =
    '## Rebase vs. merge\n\nRebase replays commits elsewhere.\n\nMerge ties two histories together.';
  expect((await conceptsOf(note)).map(([term]) => term)).toEqual(['Rebase', 'Merge']);
});

test('a term without a mark is believed where the note uses it elsewhere', async () => {
  const line = 'Layer: the change that one instruction makes';
  expect((await conceptsOf(`${line}\n\nEvery layer is kept.`))[0]).toEqual(['Layer', line.slice(7)]);
  expect((await conceptsOf('Recommended: keep the clock of the host in step')).filter(([, d]) => d)).toEqual(
    [],
  );
});

test('a sentence with a command in parentheses stays a fact', async () => {
  const aside = 'A volume is still there after you remove the container (with docker rm web)';
  expect(await conceptsOf(`A volume is a folder that Docker manages.\n\n${aside}`)).toHaveLength(1);
  const { entries } = await readNotes([`# Docker\n\n${aside}\n`]);
  expect(entries.flatMap((e) => (e.kind === 'command' ? e.variants.map((v) => v.description) : []))).toEqual(
    [],
  );
});

test('the steps under a label define nothing', async () => {
  const note = 'Searching\n\n1. Press the slash and type the word.\n2. Press n for the next one.';
  expect((await conceptsOf(note)).filter(([, definition]) => definition !== undefined)).toEqual([]);
});

test('a heading leaves its term to the sentence that defines it', async () => {
  const note =
    '## Units\n\nThere are units of many kinds.\nUnit (jednotka) Whatever systemd is able to start and stop.';
  expect(await conceptsOf(note)).toEqual([['Unit', 'Whatever systemd is able to start and stop.']]);
});

test('bullets below the heading of a thing are facts of it', async () => {
  const note =
    '## Image\n\nAn image is a read-only template.\n\n- it has layers\n- it never changes after its build';
  const { concepts } = await readNotes([`# Docker\n\n${note}\n`]);
  expect(concepts.map((c) => [c.term, c.facts.map((f) => f.prose.plain)])).toEqual([
    ['Image', ['it has layers', 'it never changes after its build']],
  ]);
});

describe('several notes about one thing', () => {
  const definition = 'An image is a read-only template for containers.';

  test('say the same fact once, with both places', async () => {
    const { concepts } = await readNotes([
      `# A\n\n${definition}\n`,
      '# B\n\nAn image is a read only template for new containers.\n',
    ]);
    expect(concepts.map((c) => [c.term, c.facts.length, c.definition?.also.length])).toEqual([
      ['Image', 0, 1],
    ]);
  });

  test('keep two facts that differ', async () => {
    const { concepts } = await readNotes([
      `# A\n\n${definition}\n`,
      '# B\n\n## Image\n\nAn image consists of shared layers.\n',
    ]);
    const said = concepts.flatMap((c) => [...(c.definition ? [c.definition] : []), ...c.facts]);
    expect(said).toHaveLength(2);
  });

  test('that contradict each other are marked', async () => {
    const notes = [
      '# A\n\nAn image is read-only after its build.\n',
      '# B\n\nAn image is not read-only after its build.\n',
    ];
    const { concepts } = await readNotes(notes);
    const said = concepts.flatMap((c) => [...(c.definition ? [c.definition] : []), ...c.facts]);
    expect(said.map((f) => f.disputed)).toEqual([true, true]);
  });
});
