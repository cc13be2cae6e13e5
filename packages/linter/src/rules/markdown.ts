import type { Rule } from '../rule.ts';

/** Slips in Markdown, and what no output can show. */
export const markdownRules: readonly Rule[] = [
  {
    id: 'markdown/unclosed-fence',
    level: 'warning',
    meaning: 'A code block is never closed.',
    why: 'All text behind it is read as code.',
  },
  {
    id: 'markdown/unclosed-comment',
    level: 'warning',
    meaning: 'A comment is never closed.',
    why: 'All text behind it is hidden.',
  },
  {
    id: 'markdown/footnote',
    level: 'warning',
    meaning: 'A footnote is never used, or is defined twice.',
    why: 'Its text stands nowhere.',
  },
  {
    id: 'markdown/heading-blank',
    level: 'info',
    meaning: 'A line begins with several # and no blank behind them.',
    why: 'Other programs take it for text, not for a title.',
    hint: 'write a blank behind the last #',
  },
  {
    id: 'markdown/split-link',
    level: 'warning',
    meaning: 'A blank stands between the words and the address of a link.',
    why: 'Markdown takes both for text.',
    hint: 'write ( directly behind ]',
  },
  {
    id: 'html/dropped',
    level: 'warning',
    meaning: 'An element of HTML asks a browser to act.',
    why: 'Nothing of a note is ever run; the text in the element stays.',
  },
  {
    id: 'link/scheme',
    level: 'warning',
    meaning: 'An address is no page of the web and no mail address.',
    why: 'Sheets and cards that others open must not start programs; the words of the link stay.',
  },
  {
    id: 'link/embed',
    level: 'warning',
    meaning: 'A note asks for another note to be shown in its place.',
    why: 'The other note is read only as a note of its own. Told as info of other files, such as films.',
  },
  {
    id: 'link/too-long',
    level: 'warning',
    meaning: 'An address has more than 2048 characters.',
    why: 'Readers of PDF cut it.',
  },
  {
    id: 'table/too-wide',
    level: 'warning',
    meaning: 'A table has more than 64 columns, or a row has more cells than the table has columns.',
    why: 'What is too much is not shown.',
  },
  {
    id: 'command/very-long',
    level: 'warning',
    meaning: 'A line of code has more than 1000 characters.',
    why: 'It fits no card and fills a sheet.',
  },
  {
    id: 'text/long-word',
    level: 'warning',
    meaning: 'A word has more than 1000 characters.',
    why: 'It cannot be broken into lines.',
  },
];
