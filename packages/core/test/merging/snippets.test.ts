import { specs } from '@cribnotes/specs';
import { expect, test } from 'vitest';
import { segment } from '../../src/blocks/segment.ts';
import type { NoteDraft } from '../../src/claims/note-draft.ts';
import { draftNote } from '../../src/drafting/draft-note.ts';
import { discover } from '../../src/lines/discover.ts';
import { placesOf } from '../../src/merging/prose.ts';
import { findSnippets } from '../../src/merging/snippets.ts';
import { findRegions } from '../../src/reading/regions.ts';
import { opened } from '../reading/open.ts';

async function draftOf(text: string): Promise<NoteDraft> {
  const note = await opened(text);
  const blocks = segment({ root: note.root, text: note.text, isIgnored: () => false });
  const discovery = discover([blocks], ['Docker'], { tools: [], aliases: note.settings.aliases }, specs);
  return draftNote(note, findRegions(note), blocks, discovery);
}

test('the files of a note are the same whenever they are asked for', async () => {
  const draft = await draftOf(
    '# Docker\n\nA small file for a server of pages\n\n```dockerfile\nFROM nginx\n# Our own pages\nCOPY site /srv\n```\n',
  );
  const first = findSnippets(draft, placesOf(draft.note));
  expect(first.snippets.map(({ title }) => title?.plain)).toEqual(['A small file for a server of pages']);
  expect(findSnippets(draft, placesOf(draft.note))).toEqual(first);
});
