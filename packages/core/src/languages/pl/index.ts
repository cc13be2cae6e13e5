import type { Language } from '../language.ts';
import { columns } from './columns.ts';
import { cues } from './cues.ts';
import { definitions } from './definitions.ts';
import { grammar } from './grammar.ts';
import { joining, purposes, subjects } from './lead-ins.ts';
import { pointers } from './pointers.ts';
import { talk } from './talk.ts';
import { terms } from './terms.ts';
import { toDos } from './to-dos.ts';

export const pl: Language = {
  code: 'pl',
  name: 'Polish',
  talk,
  columns,
  cues,
  definitions,
  terms,
  grammar,
  pointers,
  toDos,
  joining,
  subjects,
  purposes,
  asking: 'jak mogę można które jaki',
  seeAlso: String.raw`zobacz(?:\s+(?:też|także))?|patrz|więcej\s+(?:w|o)`,
  elsewhere: String.raw`poniżej|niżej|wyżej|powyżej|(?:w\s+)?następn\p{L}+\s+(?:sekcj\p{L}+|rozdzial\p{L}*)`,
  aboutNote: String.raw`t(?:en|a|e)\s+(?:poradnik|notatk[ai]|strona|dokument|artykuł|ściąga)\s+(?:wyjaśni|pokazuj|opisuj|zawiera|zbiera|jest|są)\p{L}*`,
  unfinished: 'i lub ale w z na do od przez dla że nie się',
  telling:
    'na nie jest się do że oraz lub przez który która które gdy są dla jako od po tym to za jak tylko aby może bez pokaż wszystkie',
  keys: {
    prefix: 'prefiks',
    names: 'spacja',
    steps: 'potem następnie i',
    or: 'lub albo',
    and: 'i',
    till: 'do',
    says: 'jest są i lub',
    is: 'to jest',
    chapter: String.raw`skróty(?:\s+klawiszowe|\s+klawiatur\p{L}*)?`,
  },
  allOptions: 'opcje',
};
