import type { Language } from '../language.ts';
import { columns } from './columns.ts';
import { cues } from './cues.ts';
import { definitions } from './definitions.ts';
import { grammar } from './grammar.ts';
import { joining, purposes, subjects } from './lead-ins.ts';
import { pointers } from './pointers.ts';
import { questions } from './questions.ts';
import { talk } from './talk.ts';
import { terms } from './terms.ts';
import { toDos } from './to-dos.ts';

export const it: Language = {
  code: 'it',
  name: 'Italian',
  talk,
  columns,
  cues,
  definitions,
  questions,
  terms,
  grammar,
  pointers,
  toDos,
  joining,
  subjects,
  purposes,
  asking: 'come posso si fa faccio fare quale',
  seeAlso: String.raw`vedi(?:\s+anche)?|si\s+veda|altro\s+(?:in|su)`,
  elsewhere: String.raw`sotto|sopra|qui|(?:nella|la)\s+(?:prossima\s+)?sezione(?:\s+(?:successiva|precedente|seguente))?`,
  aboutNote: String.raw`quest[aeio]\s+(?:guida|note|nota|pagina|documento|articolo|appunti)\s+(?:spieg|mostr|descriv|conten|contien|raccol|riassum|è|sono)\p{L}*`,
  soOn: { and: 'e', others: 'altri|altro' },
  examplePredicates: 'è|sono',
  unfinished: 'il lo gli uno di che per non della dei delle nel nella può si',
  telling:
    'il lo la gli le un una uno di del della delle dei degli dal nel nella che è sono per con non tutti tutte quando alla al da si come più ogni senza anche solo se in',
  keys: {
    shift: 'maiusc',
    prefix: 'prefisso',
    names: 'invio canc spazio',
    steps: 'poi quindi e seguito da',
    or: 'o',
    and: 'e',
    till: 'a',
    says: 'è sono e o',
    is: 'è',
    chapter: 'scorciatoie',
  },
  allOptions: 'opzioni',
};
