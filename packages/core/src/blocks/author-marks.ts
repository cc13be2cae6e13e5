import type { AuthorMark } from './author-mark.ts';
import { MARKS_OF_LINKS } from './marks-of-links.ts';
import { MARKS_OF_SITES } from './marks-of-sites.ts';
import { MARKS_OF_TASKS } from './marks-of-tasks.ts';
import { MARKS_OF_TEXT } from './marks-of-text.ts';

/** What of such marks none of the others knows: no sentence begins so. */
const UNKNOWN: AuthorMark = {
  name: 'mark that nobody knows',
  signs: [':::', '#+', '{%', '{{<', '<%', '@@', '8<'],
  pattern:
    /^\s*(?::{3,}\s*\S*|#\+\w\S*|\{%[^\n]*|\{\{[<%][^\n]*|<%[^\n]*|@@[^\n]*|-{1,2}8<-{1,2}[^\n]*)\s*/dgu,
  examples: [
    [':::note{#a} Clean up', 'Clean up'],
    ['{% include part.html with', ''],
  ],
  stays: ['::1 is this computer', '{{.Names}} prints them', '# is a comment'],
};

/** In the order in which they are taken out. What may be long is limited, so that the time stays in step with a line. */
export const AUTHOR_MARKS: readonly AuthorMark[] = [
  ...MARKS_OF_SITES,
  ...MARKS_OF_TASKS,
  ...MARKS_OF_LINKS,
  ...MARKS_OF_TEXT,
  UNKNOWN,
];
