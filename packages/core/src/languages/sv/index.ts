import type { Language } from '../language.ts';
import { columns } from './columns.ts';
import { cues } from './cues.ts';
import { definitions } from './definitions.ts';
import { grammar } from './grammar.ts';
import { joining, purposes, subjects } from './lead-ins.ts';
import { pointers } from './pointers.ts';
import { questions } from './questions.ts';
import { talk } from './talk.ts';
import { tasks } from './tasks.ts';
import { terms } from './terms.ts';
import { toDos } from './to-dos.ts';

export const sv: Language = {
  code: 'sv',
  name: 'Swedish',
  asking: 'hur gör jag man vilken kan',
  telling:
    'och att det som en ett är för med på av till inte den de om eller från alla kan ska visar när bara också vid utan där',
  grammar,
  terms,
  questions,
  tasks,
  definitions,
  columns,
  cues,
  talk,
  pointers,
  toDos,
  joining,
  subjects,
  purposes,
  seeAlso: String.raw`se(?:\s+även|\s+också)|läs\s+mer|jämför|jfr\.?|mer\s+(?:om|i)`,
  elsewhere: String.raw`nedan|ovan|(?:i\s+)?nästa\s+(?:avsnitt|kapitel)`,
  aboutNote: String.raw`(?:den\s+här|de\s+här|denna|dessa)\s+(?:guiden?|anteckningarna|sidan|texten)\s+(?:förklar|visar|beskriv|samlar|innehåll|är)\p{L}*`,
  soOn: { and: 'och', others: String.raw`annat|mer|så\s+vidare|liknande` },
  examplePredicates: 'är|ser|fungerar',
  unfinished: 'en ett den det de och eller men av till för från med på i om som att är kan ska',
  negations: 'inte|ingen|inga|inget|aldrig|utan',
  notBut: ['inte', 'utan'],
  keys: {
    shift: 'skift',
    prefix: 'prefix',
    names: 'mellanslag blanksteg retur piltangent',
    steps: 'sedan därefter och följt av',
    or: 'eller',
    and: 'och',
    till: 'till',
    says: 'är och eller',
    is: 'är',
    chapter: 'kortkommandon|tangentbord|genvägar',
  },
  allOptions: 'flaggor|växlar',
};
