import type { Block, Page, Span } from '../../src/document.ts';
import { clean } from '../../src/roff/clean.ts';

/** A place where text of a note can stand on the page. */
export interface Context {
  readonly name: string;
  /** Blocks that show `label` and then the text in this context. */
  readonly blocks: (label: string, text: string) => readonly Block[];
  /** What a reader must see behind the label, blanks of any length and kind being alike unless it is code. */
  readonly seen: (text: string) => string;
  /** True where lines and blanks stay as they are. */
  readonly verbatim?: true;
}

const filled = (text: string): string =>
  clean(text)
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

function spans(kind: Span['kind']): Context['blocks'] {
  return (label, text) => [
    {
      kind: 'paragraph',
      spans: [
        { kind: 'prose', text: `${label} ` },
        { kind, text },
        { kind: 'prose', text: ' @' },
      ],
    },
  ];
}

/** Every context that the writer has. */
export const contexts: readonly Context[] = [
  { name: 'prose', blocks: spans('prose'), seen: (text) => `${filled(text)} @`.trim() },
  { name: 'literal', blocks: spans('literal'), seen: (text) => `${filled(text)} @`.trim() },
  { name: 'placeholder', blocks: spans('placeholder'), seen: (text) => `${filled(text)} @`.trim() },
  {
    name: 'start of a paragraph',
    blocks: (label, text) => [
      { kind: 'paragraph', spans: [{ kind: 'prose', text: label }] },
      { kind: 'paragraph', spans: [{ kind: 'prose', text: `${text} @` }] },
    ],
    seen: (text) => `${filled(text)} @`.trim(),
  },
  {
    name: 'tag',
    blocks: (label, text) => [
      {
        kind: 'item',
        tags: [[{ kind: 'prose', text: label }], [{ kind: 'literal', text }]],
        body: [{ kind: 'paragraph', spans: [{ kind: 'prose', text: '@' }] }],
      },
    ],
    seen: (text) => `${filled(text)} @`.trim(),
  },
  {
    name: 'list entry',
    blocks: (label, text) => [
      { kind: 'paragraph', spans: [{ kind: 'prose', text: label }] },
      {
        kind: 'list',
        marks: 'numbers',
        entries: [[{ kind: 'paragraph', spans: [{ kind: 'prose', text: `${text} @` }] }]],
      },
    ],
    seen: (text) => `1. ${filled(`${text} @`)}`,
  },
  {
    name: 'argument',
    blocks: (label, text) => [
      {
        kind: 'subsection',
        title: `${label} ${text} @`,
        blocks: [{ kind: 'paragraph', spans: [{ kind: 'prose', text: '@' }] }],
      },
    ],
    seen: (text) => `${filled(text)} @ @`.trim(),
  },
  {
    name: 'code line',
    blocks: (label, text) => [
      { kind: 'paragraph', spans: [{ kind: 'prose', text: label }] },
      { kind: 'code', lines: [text, '@'] },
    ],
    seen: (text) => `${codeSeen(text)}\n@`,
    verbatim: true,
  },
  {
    name: 'line of a script',
    blocks: (label, text) => [
      { kind: 'paragraph', spans: [{ kind: 'prose', text: label }] },
      { kind: 'script', lines: [[{ kind: 'literal', text }], [{ kind: 'literal', text: '@' }]], body: [] },
    ],
    seen: (text) => `${codeSeen(text)}\n@`,
    verbatim: true,
  },
  {
    name: 'line of a script in a list',
    blocks: (label, text) => [
      { kind: 'paragraph', spans: [{ kind: 'prose', text: label }] },
      {
        kind: 'list',
        marks: 'numbers',
        entries: [
          [
            {
              kind: 'script',
              lines: [
                [{ kind: 'literal', text: '#' }],
                [{ kind: 'placeholder', text }],
                [{ kind: 'literal', text: '@' }],
              ],
              body: [],
            },
          ],
        ],
      },
    ],
    seen: (text) => `#\n${codeSeen(text)}\n@`,
    verbatim: true,
  },
];

/** Lines as they stand: tabs expanded to eight, no blanks at the end. */
function codeSeen(text: string): string {
  return clean(text)
    .split('\n')
    .map((line) => {
      let expanded = '';
      for (const character of line) {
        expanded += character === '\t' ? ' '.repeat(8 - ([...expanded].length % 8)) : character;
      }
      return expanded.replace(/[\u00a0\u202f]/g, ' ').trimEnd();
    })
    .join('\n');
}

/** What stands before the text with this number. */
export function labelOf(number: number): string {
  return `@@${number}@@`;
}

/** Gives a page that shows every text in one context. */
export function pageOf(context: Context, texts: readonly string[]): Page {
  const blocks = texts.flatMap((text, index) => context.blocks(labelOf(index), text));
  const end: Block = { kind: 'paragraph', spans: [{ kind: 'prose', text: labelOf(texts.length) }] };
  return {
    name: 'hostile-notes',
    date: '2026-03-14',
    manual: 'Personal Notes',
    nameTitle: 'NAME',
    description: 'Hostile text',
    sections: [
      {
        title: 'Start',
        blocks: [{ kind: 'paragraph', spans: [{ kind: 'prose', text: 'Start.' }] }, ...blocks, end],
      },
    ],
  };
}
