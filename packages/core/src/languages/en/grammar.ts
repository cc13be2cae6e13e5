import type { GrammarWords } from '../grammar-words.ts';

export const grammar: GrammarWords = {
  the: 'the',
  a: 'an?',
  determiners:
    'our|your|any|all|every|each|some|most|multiple|many|several|only|one|new|running|stopped|changed|by default,?',
  is: 'is|are',
  and: 'and',
  or: 'or',
  if: 'if|when|while',
  because: String.raw`to|for|by|in|on(?!\s(?:appelle|nomme))|with|after|before|since|because|although|once|unless|until`,
  so: 'then|so',
  to: 'to',
  for: 'for',
  with: 'with',
  pronouns: 'it|they|this|these|that',
  vague: 'it|we|you|this|that',
  goesOn: 'and|or|to|in|on|at|with|from|for|if|when|you|of|then|as|but|by',
  yesNo: 'yes|no|true|false',
  file: 'file',
  thisFile: 'this file',
  option: 'flag|option|switch',
  command: 'command',
};
