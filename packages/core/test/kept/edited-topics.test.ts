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
}, 60_000);

test('a word that another note makes a password, and then no more, is hidden in what was kept just so long', async () => {
  const own = noteOf('own.md', `# MySQL\n\n    mysql -u root -ph7Gk2mQ9 shop\n\n    echo ${PASSWORD}\n`);
  const other = (word: string) => noteOf('other.md', `# Docker\n\n    mysql -u ada -p${word} shop\n`);
  const store = new MemoryStore();
  const reads = async (word: string, isHidden: boolean): Promise<void> => {
    await expectSame([own, other(word)], store);
    expect(`${store.bytes}`.includes(PASSWORD)).toBe(!isHidden);
  };
  await reads('n3wPassw0rt', false);
  await reads(PASSWORD, true);
  await reads('n3wPassw0rt', false);
});

test('what is printed as its author wants is not kept, nor what has a token in its name', async () => {
  const token = `npm_${'q7Zk2Wv9Xb4Rn8Tc1Lm6Yp3Hd5Gf0Js2Ea7U'}`;
  const printed = `---\ncrib: { secrets: print }\n---\n\n    mysql -u root -p${PASSWORD} shop\n`;
  const files = [
    noteOf('a.md', printed),
    noteOf('b.md', '# Docker\n\n`docker ps`: lists containers\n'),
    noteOf(`${token}.md`, '# Git\n\n`git status`: says what is new\n'),
  ];
  const store = new MemoryStore();
  await expectSame(files, store);
  expect(store.made).toEqual(['b.md']);
  expect(`${store.bytes}`).not.toContain(PASSWORD);
  await expectSame(files, store, { settings: 'secrets: hide\n' });
  await expectSame(files, store, { settings: 'secrets: print\n' });
  await expectSame(files, store);
});
