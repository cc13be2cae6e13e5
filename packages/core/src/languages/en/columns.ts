import type { ColumnWords } from '../column-words.ts';

export const columns: ColumnWords = {
  alias: 'alias(?:es)?|short(?:hand| form| version)?|abbrev',
  example: 'example|sample',
  keys: String.raw`shortcut|short ?cut|key ?binding|keys?\b|hotkey|keystroke`,
  flag: 'flags?|options?|switch|parameters?|params?|arguments?',
  command: 'command|cmd|syntax|usage|statement|query',
  description:
    'descri|meaning|what|purpose|action|effect|explanation|function|does|task|use|note|comment|result',
  term: String.raw`term|concept|name|word|object|resource|notion|(?:\p{L}+ )?(?:type|kind|state|status)`,
};
