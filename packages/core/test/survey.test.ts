import { specs } from '@cribnotes/specs';
import { expect, test } from 'vitest';
import { mayShowTools } from '../src/survey/may-show-tools.ts';
import { isAboutTools } from '../src/survey/note-survey.ts';
import { surveyNote } from '../src/survey/survey-note.ts';

const prose = 'The boat lay in the harbour, and nobody went out that day because of the wind.\n\n';

test.each([
  [
    'of one tool',
    'a.md',
    '# Boxes\n\nList: `docker ps`\n\nStop: `docker stop web`\n\nGo: `docker rm web`\n',
    true,
  ],
  ['called after its tool', 'tar.md', 'Pack a folder: `tar -cf a.tar b`\n\nand unpack it elsewhere\n', true],
  ['of a tool that nobody knows', 'qdrop.md', '- `qdrop push x` sends it\n- `qdrop list` shows all\n', true],
  ['of keys', 'vim.md', '- dd - delete a line\n- yy - copy a line\n- :wq - save and leave\n', true],
  ['taken in', 'a.md', `---\ncrib: {}\n---\n${prose}`, true],
  ['with one command among much else', 'a.md', `${prose.repeat(9)}Then I ran \`git rebase -i\`.\n`, false],
  ['that installs something', 'README.md', 'Install:\n\n    npm install x\n    cd x\n    git pull\n', false],
  ['of code', 'a.md', '# Code\n\n```rust\nlet a = 1;\nfn b() {}\n```\n\nfn is a word.\n', false],
  ['of everyday words', 'a.md', '- find the key\n- make tea\n- sort the mail\n- cut the hedge\n', false],
  ['of a recipe', 'bread.md', '- 500 g flour\n- yeast\n\nKnead it.\n', false],
])('a note %s: about a tool, or not', async (_, id, text, isAbout) => {
  const file = { id, bytes: new TextEncoder().encode(text) };
  const survey = await surveyNote(file, { specs });
  const about = survey !== undefined && isAboutTools(survey).about;
  // The quick look must let through what is found.
  expect([about, about ? mayShowTools(id, text, specs) : true]).toEqual([isAbout, true]);
});

test('tags, and notes that are shown whole, are found', async () => {
  const text = '---\ntags: [tools]\n---\nA #note/new, no. #1: ![[run|x]] ![[shot.png]] ![[a#part]] [[b]]\n';
  const survey = await surveyNote({ id: 'a.md', bytes: new TextEncoder().encode(text) }, { specs });
  expect([survey?.tags, survey?.embeds]).toEqual([['tools', 'note/new'], ['run']]);
});
