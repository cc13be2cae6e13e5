import fc from 'fast-check';
import { expect, test } from 'vitest';
import { note, read } from './generated-notes.ts';
import { proseOf, shown } from './walk-model.ts';

/** What is left of words when their marks and blanks are taken away. */
const bare = (text: string): string => text.replace(/<\/?kbd>/g, '').replace(/[\s*_`~\\|>#[\]()-]/g, '');

test('all words of the model stand in the note, at the places it names', async () => {
  await fc.assert(
    fc.asyncProperty(note, async (text) => {
      const topic = await read(['a.md', text]);
      for (const { plain, inlines, spans } of proseOf(topic)) {
        const source = spans.map(({ start, end }) => text.slice(start.offset, end.offset)).join(' ');
        expect(bare(source)).toContain(bare(plain));
        expect(bare(shown(inlines))).toBe(bare(plain));
      }
    }),
    { numRuns: 80 },
  );
});

/** What is never content, each with a word that stands nowhere else. */
const ignored = [
  '<!-- zebra -->',
  '<!-- crib: skip -->\n\nA zebra runs: `docker stop zebra`\n\n<!-- crib: end -->',
  '---\nzebra: yes\n---',
] as const;

test('nothing that is left out appears in the model', async () => {
  await fc.assert(
    fc.asyncProperty(note, note, fc.constantFrom(...ignored), async (before, after, hidden) => {
      const text = hidden.startsWith('---') ? `${hidden}\n\n${before}` : `${before}\n${hidden}\n\n${after}`;
      const { entries, concepts, recipes, snippets, links, images } = await read(['a.md', text]);
      expect(JSON.stringify([entries, concepts, recipes, snippets, links, images])).not.toContain('zebra');
    }),
    { numRuns: 60 },
  );
});
