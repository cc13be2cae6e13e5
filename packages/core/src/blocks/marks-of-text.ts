import type { AuthorMark } from './author-mark.ts';
import { FORMULA, textOfFormula } from './tex.ts';

/** Marks around words in a sentence. */
export const MARKS_OF_TEXT: readonly AuthorMark[] = [
  {
    name: 'formula',
    signs: ['$'],
    pattern: FORMULA,
    by: ([, formula = '']) => textOfFormula(formula),
    examples: [
      ['Moves it to the older one $\\leftarrow$ here', 'Moves it to the older one ← here'],
      ['Fetches $n$ of them, $n \\leq 5$', 'Fetches n of them, n ≤ 5'],
    ],
    stays: ['costs $5 or $6', 'prints $HOME and $PATH', 'from $a to $b', 'echo $a$b'],
  },
  {
    name: 'highlight',
    signs: ['=='],
    pattern: /(?<![=\w!<>])==(?![\s=])([^=\n]*[^=\s])==(?![=\w])/dgu,
    examples: [['Deletes ==all== of them', 'Deletes all of them']],
    stays: ['a == b and b == c', 'if a==b or c==d'],
  },
  {
    name: 'highlight of Logseq',
    signs: ['^^'],
    pattern: /(?<!\S)\^\^(?![\s^])([^^\n]*[^^\s])\^\^(?![\w^])/dgu,
    examples: [['Deletes ^^all^^ of them', 'Deletes all of them']],
    stays: ['HEAD^^ and so on'],
  },
  {
    name: 'attributes of kramdown, Pandoc, Hugo or MkDocs',
    signs: ['{'],
    pattern: /\s{0,3}\{:[^{}\n]*\}\s*$|(?<=\S)\s{0,3}\{\s*[#.][\p{L}_-][\p{L}\p{N}_\s#.-]*\}\s*$/dgu,
    examples: [
      ['Deletes all {: .warning}', 'Deletes all'],
      ['Remotes {#remotes .big}', 'Remotes'],
      ['Shows all{ .annotate }', 'Shows all'],
    ],
    stays: ['stash@{0}', 'awk {print}'],
  },
  {
    name: 'mark of a footnote',
    signs: ['[^'],
    pattern: /(?<=[\p{L}\p{N}.,;:!?)\]}"'”»*_`])\[\^[\p{L}\p{N}_-]+\]/dgu,
    examples: [['Deletes all[^1] of them', 'Deletes all of them']],
    stays: ['grep [^0-9] finds no digits'],
  },
  {
    name: 'short name of an emoji',
    signs: [':'],
    pattern:
      /(?<!\S):(?:[a-z]+_[a-z0-9_]+|warning|rocket|bulb|memo|tada|fire|bug|star|boom|zap|books?|pushpin|exclamation|question|construction|whale|sparkles|package|wrench|hammer|gear|link|key|lock|skull|eyes|wave|computer|penguin|apple):(?:\s+|$)/dgu,
    examples: [[':warning: Deletes all', 'Deletes all']],
    stays: [':wq: leaves the editor', 'a:star:b'],
  },
  {
    name: 'address that stands beside itself',
    signs: ['http'],
    pattern: /(https?:\/\/[^\s<>()]{1,300})\s{1,2}(?:[–:-]\s)?[<(]?\1[>)]?(?=$|[\s.,;])/dgu,
    examples: [['Read https://a.test/b (https://a.test/b) first', 'Read https://a.test/b first']],
    stays: ['Copy https://a.test/b https://a.test/c'],
  },
];
