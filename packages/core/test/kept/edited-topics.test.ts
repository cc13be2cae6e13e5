import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdit, type EditedTopic, PASSWORD } from './edited-topics.ts';
import { expectSame, noteOf } from './expect-same.ts';
import { MemoryStore } from './memory-store.ts';

test('a topic is the same with what was kept of it, whatever is done between two readings', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 6 }),
      async (rounds) => {
        const store = new MemoryStore();
        let topic: EditedTopic = {
          notes: new Map([['a.md', '# Docker\n\n`docker ps`: lists containers\n']]),
          options: {},
        };
        for (const edits of rounds) {
          topic = edits.reduce((before, edit) => edit(before), topic);
          const files = [...topic.notes].map(([name, text]) => noteOf(name, text));
          await expectSame(files, store, topic.options);
          found += store.found.length;
          const words = [...topic.notes.values(), topic.options.settings ?? ''].join('\n');
          if (words.includes(`-p${PASSWORD}`) && !words.includes('secrets: print'))
            expect(`${store.bytes}`).not.toContain(PASSWORD);
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(found).toBeGreaterThan(50);
});
