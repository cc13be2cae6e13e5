import type { GrammarWords } from '../grammar-words.ts';

export const grammar: GrammarWords = {
  the: 'der|die|das|den|dem',
  a: 'eine?|einen',
  determiners: 'alle|jede[rs]?',
  is: 'ist|sind',
  and: 'und',
  or: 'oder',
  if: 'wenn|falls',
  because: String.raw`um(?=\s.*\szu)|sobald|weil`,
  so: 'dann|also',
  to: 'um',
  for: 'für|zum',
  with: 'mit',
  pronouns: 'es|sie|dies(?:e|er|es)?|er',
  vague: 'dies|es',
  goesOn: 'und|oder|mit|von|für|wenn|im',
  yesNo: 'ja|nein',
  file: 'datei',
  thisFile: 'diese datei',
  option: 'schalter|option',
  command: 'befehl',
};
