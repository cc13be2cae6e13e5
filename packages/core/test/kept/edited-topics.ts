import fc from 'fast-check';
import type { ReadOptions } from '../../src/reading/read-options.ts';
import { note as writtenNote } from '../properties/generated-notes.ts';

/** What is done to a topic between two readings. */
export type Edit = (topic: EditedTopic) => EditedTopic;

export interface EditedTopic {
  readonly notes: ReadonlyMap<string, string>;
  readonly options: Partial<ReadOptions>;
}

const NAMES = ['a.md', 'b.md', 'c.md', 'd.md', 'deep/e.md'] as const;

const SETTINGS = [
  undefined,
  'tools: [frob]\n',
  'aliases: { d: docker, g: git }\n',
  'secrets: print\n',
  'secrets: hide\n',
  'title: Boxes\nignore: [typo-subcommand]\n',
] as const;

const OVERRIDES = [
  undefined,
  'answers:\n  - words: Lists the running containers\n    is: nothing\n',
  'answers:\n  - words: docker ps\n    is: output\n  - words: nowhere at all\n    is: nothing\n',
  'answers:\n  - words: git\n    is: no program\n',
] as const;

/** A word that is a password in one of these, and then in all. */
export const PASSWORD = 'Tr0ub4dor3xQ';

const SECTIONS = [
  'Signs in:\n\n    mysql -u root -pTr0ub4dor3xQ shop\n',
  'Says Tr0ub4dor3xQ aloud\n\n    echo Tr0ub4dor3xQ\n',
  '`frob list`: lists all\n\n`frob drop --all`: drops all\n\n`frob keep x`: keeps one\n',
  '    alias k=kubectl\n\n    k get pods\n',
  '<!-- crib: read "Lists the running containers" as nothing -->\n',
  '---\ncrib: { secrets: print }\n---\n',
  'caf\u00c3\u00a9 and a hidden\u200b sign\r\n\r\n    docker\u200b ps\r\n',
] as const;

const anySection = fc.oneof(writtenNote, fc.constantFrom(...SECTIONS));

/** Notes written, changed and renamed; settings, answers and names of the topic. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...NAMES), anySection)
      .map(([name, text]): Edit => write(name, () => text)),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...NAMES), anySection)
      .map(([name, text]): Edit => write(name, (before) => `${before}\n${text}`)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES))
      .map(([from, to]): Edit => rename(from, to)),
  },
  { weight: 1, arbitrary: fc.constantFrom(...SETTINGS).map((settings): Edit => set('settings', settings)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...OVERRIDES).map((overrides): Edit => set('overrides', overrides)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('notes', 'docker-notes', 'vim').map((name): Edit => set('name', name)),
  },
);

const write =
  (name: string, change: (before: string) => string): Edit =>
  ({ notes, options }) => ({ notes: new Map([...notes, [name, change(notes.get(name) ?? '')]]), options });

const rename =
  (from: string, to: string): Edit =>
  ({ notes, options }) => {
    const text = notes.get(from);
    const others = [...notes].filter(([name]) => name !== from && name !== to);
    return text === undefined ? { notes, options } : { notes: new Map([...others, [to, text]]), options };
  };

const set =
  (key: 'settings' | 'overrides' | 'name', value: string | undefined): Edit =>
  ({ notes, options: { [key]: _, ...options } }) => ({
    notes,
    options: value === undefined ? options : { ...options, [key]: value },
  });
