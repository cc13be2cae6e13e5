import type { AuthorMark } from './author-mark.ts';

const DAY = String.raw`\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2})?`;

/** Properties, states and dates of notes and tasks. */
export const MARKS_OF_TASKS: readonly AuthorMark[] = [
  {
    name: 'keyword of Org',
    signs: ['#+'],
    pattern: /^\s*#\+[A-Za-z][A-Za-z_-]*(?::[^\n]*|(?:\s[^\n]*)?)$/dgu,
    examples: [
      ['#+TITLE: Tar', ''],
      ['#+begin_quote', ''],
    ],
    stays: ['C#+F# are languages'],
  },
  {
    name: 'state of a task in Logseq or Org',
    signs: ['DONE', 'NOW', 'LATER', 'DOING', 'WAITING', 'CANCEL'],
    pattern: /^\s*(?:DONE|NOW|LATER|DOING|WAITING|CANCELL?ED)\s+(?=[\p{Lu}\p{Lo}`*])/dgu,
    examples: [['DONE Empties the cache', 'Empties the cache']],
    stays: ['NOW is a function', 'DONE'],
  },
  {
    name: 'property of Logseq or Dataview',
    signs: ['::'],
    pattern:
      /^\s*(?:[a-z]+\.[a-z-]+|id|title|tags?|public|collapsed|created|created-at|updated|updated-at|modified|date|background-color|heading|status|rating|priority|type|template|publish|permalink|alias|aliases|cssclass(?:es)?|author|source|project|icon)::(?:\s+\S+){0,2}\s*$/dgu,
    examples: [
      ['logseq.order-list-type:: number', ''],
      ['status:: in progress', ''],
    ],
    stays: ['image:: a template', 'status:: what state it is in'],
  },
  {
    name: 'date, order or repetition of a task',
    signs: ['📅', '⏳', '🛫', '➕', '✅', '❌', '🏁', '🔁', '⏫', '🔼', '🔽', '🔺', '⏬', '🆔'],
    pattern: new RegExp(
      String.raw`\s{0,3}(?:📅|⏳|🛫|➕|✅|❌|🏁)\ufe0f?\s*${DAY}|\s{0,3}🔁\ufe0f?\s*every\s[\p{L}\p{N} ]{1,40}?(?=\s*(?:$|📅|⏳|🛫|➕|✅|❌|⏫|🔼|🔽|🔺|⏬))|\s{0,3}[⏫🔼🔽🔺⏬]\ufe0f?(?=\s*(?:$|📅|⏳|🛫|➕|✅|❌|🔁))|\s{0,3}🆔\ufe0f?\s*\w+`,
      'dgu',
    ),
    examples: [
      ['Empty the cache ✅ 2024-03-01 📅 2024-02-28', 'Empty the cache'],
      ['Empty the cache 🔁 every week ⏫', 'Empty the cache'],
    ],
    stays: ['✅ works in every shell', 'goes up 🔼 and down'],
  },
  {
    name: 'date of a task in words',
    signs: ['::', 'SCHEDULED', 'DEADLINE', 'CLOSED', '@'],
    pattern: new RegExp(
      String.raw`\s{0,3}[[(](?:due|scheduled|start|created|completion|cancelled|priority|repeat)::[^\])\n]{0,60}[\])]|\s{0,3}(?:SCHEDULED|DEADLINE|CLOSED):\s*[<[]${DAY}[^>\]\n]{0,40}[>\]]|\s{1,3}@(?:due|done|start|today)\(${DAY}\)`,
      'dgu',
    ),
    examples: [
      ['Empty the cache [due:: 2024-02-28]', 'Empty the cache'],
      ['Empty the cache DEADLINE: <2024-02-28 Wed>', 'Empty the cache'],
    ],
    stays: ['Set the priority (see below)'],
  },
  {
    name: 'to-do in brackets',
    signs: ['TODO', 'FIXME', 'TBD', 'WIP', 'XXX'],
    pattern: /\s{0,3}[([]\s*(?:TODO|FIXME|TBD|WIP|XXX)(?![\p{L}\p{N}_])[^)\]\n]{0,200}[)\]]/dgu,
    examples: [['Networks (TODO: say more)', 'Networks']],
    stays: ['searches for (TODO_LIST)'],
  },
];
