import { expect, test } from 'vitest';
import { readNotes, variantsOf } from '../read-notes.ts';

/** The commands of a note, and how the author asks for them. */
async function asked(text: string): Promise<string[]> {
  return variantsOf(await readNotes([text])).flatMap(({ template, occurrences }) =>
    occurrences.map(({ ask = '-', both }) => `${template.text}: ${ask}${both ? ' both' : ''}`),
  );
}

test.each([
  [
    'above a command',
    '<!-- crib: ask "Look at what runs" -->\n\nShow them:\n\n    docker ps\n\n    docker images\n',
    ['docker ps: Look at what runs', 'docker images: -'],
  ],
  [
    'behind a command in a list',
    '- Show them: `docker ps`\n- Push it: `docker push <image>` <!-- crib: ask "Send it off" -->\n- List them: `docker images`\n',
    ['docker ps: -', 'docker push <image>: Send it off', 'docker images: -'],
  ],
  [
    'in a table',
    '| Command | Meaning |\n|---|---|\n| `docker ps` | Show them |\n| `docker kill <container>` <!-- crib: both --> | End it |\n',
    ['docker ps: -', 'docker kill <container>: - both'],
  ],
  ['below it is too late', '    docker ps\n\n<!-- crib: ask "Too late" -->\n', ['docker ps: -']],
])('a comment says how the card of a command asks: %s', async (_, text, lines) => {
  expect(await asked(`# Docker\n\n${text}`)).toEqual(lines);
});

test('what is asked stands nowhere else', async () => {
  const topic = await readNotes(['# Docker\n\n- Show them: `docker ps` <!-- crib: ask "Look at it" -->\n']);
  expect(variantsOf(topic)[0]?.description?.text).toBe('Show them');
});
