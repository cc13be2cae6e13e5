import type { Rule } from '../rule.ts';

/** What the settings at the top of a note, `crib.yaml`, `overrides.yaml` and `<!-- crib: … -->` comments can have wrong. */
export const settingRules: readonly Rule[] = [
  {
    id: 'frontmatter/unclosed',
    level: 'error',
    meaning: 'The settings at the top of a note are never closed.',
    why: 'They are not used.',
  },
  {
    id: 'frontmatter/language',
    level: 'warning',
    meaning: 'The settings are not YAML but TOML or JSON.',
    why: 'They are not used.',
  },
  {
    id: 'frontmatter/yaml',
    level: 'error',
    meaning: 'The settings are not YAML, or say one key twice.',
    why: 'They are not used.',
  },
  {
    id: 'frontmatter/alias',
    level: 'error',
    meaning: 'A value of the settings, of `crib.yaml` or of `overrides.yaml` is an alias for another one.',
    why: 'Aliases can turn a few lines into gigabytes. The value is not used.',
  },
  {
    id: 'frontmatter/tag',
    level: 'error',
    meaning:
      'A value asks for a special type with `!`, or a word under `tags` is no tag that decks can have.',
    why: 'The first is not used; the second is told as a warning and kept in the nearest form that works.',
  },
  {
    id: 'frontmatter/too-deep',
    level: 'error',
    meaning: 'Lists and maps of the settings nest too deep.',
    why: 'They are not used.',
  },
  {
    id: 'frontmatter/too-large',
    level: 'error',
    meaning: 'The settings are larger than the limit.',
    why: 'They are not used.',
  },
  {
    id: 'frontmatter/unknown-key',
    level: 'warning',
    meaning: 'A key of the settings means nothing here.',
    why: 'It may be misspelt. Told as info where it is near to none of ours, as other programs have keys of their own.',
  },
  {
    id: 'frontmatter/type',
    level: 'error',
    meaning: 'A setting has a value of a wrong kind.',
    why: 'The value is not used. Told as a warning where a part of it can be.',
  },
  {
    id: 'frontmatter/title',
    level: 'warning',
    meaning: 'A title looks like a path.',
    why: 'It is shown, but no file is named after it.',
  },
  {
    id: 'override-unused',
    level: 'error',
    meaning: 'A key of `overrides.yaml` is the id of no entry and no variant.',
    why: 'A note has changed, or the key is misspelt: what was decided there is no longer done.',
  },
  {
    id: 'answer-unused',
    level: 'warning',
    meaning: 'The words of an answer, or the command that it names, are nowhere or in several places.',
    why: 'The note has changed: what was decided there is no longer done.',
  },
  {
    id: 'unknown-directive',
    level: 'error',
    meaning: 'A `<!-- crib: … -->` comment begins with a word that means nothing.',
    why: 'What it asks for is not done.',
  },
  {
    id: 'directive-value',
    level: 'error',
    meaning: 'A `<!-- crib: … -->` comment lacks what must stand behind its word.',
    why: 'What it asks for is not done.',
  },
  {
    id: 'note/beside',
    level: 'info',
    meaning: 'A note among others shows no command and names no tool.',
    why: 'It only lies beside them, as a diary does, and is not printed.',
  },
];
