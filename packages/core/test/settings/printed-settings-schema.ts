import { IDEA_PLACES, SHEET_THEMES } from '../../src/model/sheet-settings.ts';
import { topicKeys } from '../../src/reading/settings/read-topics.ts';
import { VAULT_TOPICS, vaultKeys } from '../../src/reading/settings/read-vault.ts';
import { folderKeys, type SettingShape } from '../../src/reading/settings/setting-keys.ts';

type Json = Readonly<Record<string, unknown>>;

const words = (description: string): Json => ({
  description,
  anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
});

/** What a value may be, as `readers` in `read-entries.ts` take it. */
const shapes: Readonly<Record<SettingShape, Json>> = {
  text: { type: 'string' },
  title: { type: ['string', 'number'] },
  language: { type: 'string', description: 'A language such as en or pt-BR' },
  date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}', description: 'A day such as 2026-03-14' },
  section: { type: ['string', 'number'] },
  tags: words('Tags'),
  words: words('Words, as a list or with commas between them'),
  names: { type: 'object', additionalProperties: { type: 'string' } },
  secrets: { enum: ['print', 'hide'] },
  sheet: {
    type: 'object',
    additionalProperties: false,
    properties: {
      theme: { enum: SHEET_THEMES },
      ideas: { enum: IDEA_PLACES },
      pages: { type: 'integer', minimum: 1, maximum: 999 },
      columns: { type: 'integer', minimum: 1, maximum: 8 },
      paper: {
        type: 'string',
        description: 'a4, letter, a3, a5, legal, tabloid, or a size such as 100x150mm',
      },
      split: { type: 'boolean' },
    },
  },
  page: { type: 'object', additionalProperties: false, properties: { split: { type: 'boolean' } } },
};

/** What a key is for, as an editor shows it. Every key has its line. */
const meanings: Readonly<Record<string, string>> = {
  title: 'The title of the topic',
  date: 'The day that sheet and page bear',
  lang: 'The language, where it is not the one that the sentences show',
  language: 'The same as lang',
  tags: 'Known, and does nothing yet',
  section: 'Known, and does nothing yet',
  group: 'Known, and does nothing yet',
  deck: 'The name of the deck in Anki; :: makes levels',
  sheet: 'How the sheet is set',
  topic: 'The name of the files',
  summary: 'The sentence below the title',
  tools: 'Programs that the notes are about',
  tool: 'The same as tools',
  aliases: 'Short names, and what they stand for',
  groups: 'Titles of sections that come first, in this order',
  order: 'The same as groups',
  ignore: 'Rules that are not told',
  secrets: 'Whether passwords are printed',
  specs: 'Files that crib spec has written, from the folder of this file',
  out: 'The folder for what is made, from the folder of this file',
  to: 'What is made: pdf, anki, man',
  page: 'How the manual page is made',
  name: 'What the topic is called, and its files',
  folder: 'The folder of its notes, from the folder of this file',
  files: 'Its notes, as paths with *, ** and ?',
  by: 'One topic a tool, or one a folder',
  include: 'The folders and notes that are looked at; without any, all',
  exclude: 'The folders and notes that are left alone',
  'without-tags': 'Notes with one of these tags are left alone',
};

function meaningOf(key: string): string {
  const meaning = meanings[key];
  if (meaning === undefined) throw new Error(`Cannot describe ${key}, expected a line in meanings`);
  return meaning;
}

/** The text of `crib.schema.json`, by which editors complete and check a `crib.yaml`. */
export function printedSettingsSchema(): string {
  const settings = Object.fromEntries(
    [...folderKeys].map(([key, { shape }]) => [key, { ...shapes[shape], description: meaningOf(key) }]),
  );
  const own = Object.fromEntries(
    topicKeys.map((key) => [
      key,
      { ...(key === 'files' ? shapes.words : shapes.title), description: meaningOf(key) },
    ]),
  );
  const vault = Object.fromEntries(
    [...vaultKeys.keys()].map((key) => [
      key,
      {
        ...(key === 'by' ? { enum: VAULT_TOPICS } : words('')),
        description: key === 'tags' ? 'A note must have one of these tags' : meaningOf(key),
      },
    ]),
  );
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'The settings of a folder of notes, crib.yaml',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      ...settings,
      topics: {
        description: 'The topics below this folder; crib build makes them all',
        type: 'array',
        items: { type: 'object', additionalProperties: false, properties: { ...own, ...settings } },
      },
      vault: {
        description: 'The folder is a vault: only its notes about tools are looked at',
        anyOf: [
          { type: ['boolean', 'null'] },
          { type: 'object', additionalProperties: false, properties: vault },
        ],
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
