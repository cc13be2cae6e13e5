import type { AuthorMark } from './author-mark.ts';

const TAG = String.raw`#\p{L}[\p{L}\p{N}_/-]*`;

/** Links, tags and names of parts as programs for notes have them. */
export const MARKS_OF_LINKS: readonly AuthorMark[] = [
  {
    name: 'link of Org',
    signs: [']['],
    pattern: /\[\[[^[\]\n]+\]\[([^[\]\n]+)\]\]/dgu,
    examples: [['Read [[https://a.test/b][the manual]] first', 'Read the manual first']],
    stays: ['if [[ -f a ]]'],
  },
  {
    name: 'macro of Logseq',
    signs: ['{{'],
    pattern: /\s{0,3}\{\{(?:embed|query|renderer|video|youtube|tweet|pdf|cloze|>?toc)(?:\s[^{}\n]*)?\}\}/dgiu,
    examples: [['Lists them {{embed ((a))}}', 'Lists them']],
    stays: ['prints {{range .Items}}'],
  },
  {
    name: 'block of Logseq',
    signs: ['((', '@@html:'],
    pattern: /\s{0,3}\(\([0-9a-f]{8}-[0-9a-f-]{27}\)\)|\s{0,3}@@html:[^@\n]*@@/dgu,
    examples: [['Lists them ((66c9a1f2-122e-4c01-88b0-04738eada870))', 'Lists them']],
    stays: ['counts up ((i++))'],
  },
  {
    name: 'embedded file',
    signs: ['![['],
    pattern:
      /\s{0,3}!\[\[(?!\s)[^[\]|\n]+(?:\|\s*(?:\d+(?:x\d+)?)?)?\]\]|!\[\[(?!\s)[^[\]|\n]+\|([^[\]\n]+)\]\]/dgu,
    examples: [
      ['It looks so ![[menu.png]]', 'It looks so'],
      ['It looks so ![[menu.png|300]]', 'It looks so'],
      ['It looks so: ![[menu.png|the menu]]', 'It looks so: the menu'],
    ],
    stays: ['cat a ![b]'],
  },
  {
    name: 'link to another note, with its own words',
    signs: ['[['],
    pattern: /\[\[(?!\s)[^[\]|\n]+\|\s*([^[\]\n]*[^[\]\s])\s*\]\]/dgu,
    examples: [['A copy of [[Repos|a repository]]', 'A copy of a repository']],
    stays: ['if [[ -f a || -f b ]]'],
  },
  {
    name: 'link to a part of this note',
    signs: ['[[#'],
    pattern: /\[\[#\^?([^[\]|#\n]+)\]\]/dgu,
    examples: [['As in [[#Remotes]]', 'As in Remotes']],
    stays: ['if [[ $# -gt 1 ]]'],
  },
  {
    name: 'link to another note',
    signs: ['[['],
    pattern: /\[\[(?![\s#])(?:[^[\]|#\n]*\/)?([^[\]|#/\n]*[^[\]|#/\s])(?:\.md)?(?:#[^[\]|\n]*)?\]\]/dgu,
    examples: [
      ['A copy of a [[repository]]', 'A copy of a repository'],
      ['A copy of a [[git/repository#Bare ones]]', 'A copy of a repository'],
    ],
    stays: ['if [[ -z $a ]]', 'a [[:alpha:] letter'],
  },
  {
    name: 'reference whose address is not said',
    signs: ['][]'],
    pattern: /(?<![^\s(])\[([^[\]\n]*\p{L}[^[\]\n]*)\]\[\]/dgu,
    examples: [
      ['See [Rebase][] for more', 'See Rebase for more'],
      ['See more ([Rebase][]).', 'See more (Rebase).'],
    ],
    stays: ['int rows[n][]'],
  },
  {
    name: 'tags',
    signs: ['#'],
    pattern: new RegExp(String.raw`(?:\s{1,3}${TAG}){1,12}\s{0,3}$`, 'dgu'),
    atEnd: true,
    examples: [['Lists them #git #daily', 'Lists them']],
    stays: ['git status #short'],
  },
  {
    name: 'name of a block',
    signs: ['^'],
    pattern: /\s{1,3}\^[A-Za-z0-9][A-Za-z0-9-]{3,}\s*$/dgu,
    atEnd: true,
    examples: [['Lists them. ^list-them', 'Lists them.']],
    stays: ['git log main ^develop', 'Save with ^O ^X'],
  },
];
