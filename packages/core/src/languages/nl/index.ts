import type { Language } from '../language.ts';
import { columns } from './columns.ts';
import { definitions } from './definitions.ts';
import { grammar } from './grammar.ts';
import { subjects } from './lead-ins.ts';
import { pointers } from './pointers.ts';
import { talk } from './talk.ts';
import { terms } from './terms.ts';
import { toDos } from './to-dos.ts';

export const nl: Language = {
  code: 'nl',
  asking: 'hoe kan ik je doe welke',
  telling:
    'de het een en van is zijn met voor niet alle op uit dat die ook wordt worden zonder naar bij of te om je kan als er maar deze dit nog in toon toont',
  name: 'Dutch',
  talk,
  columns,
  definitions,
  terms,
  grammar,
  pointers,
  toDos,
  subjects,
  seeAlso: String.raw`zie(?:\s+ook)?|meer\s+(?:in|over)|terug\s+naar`,
  elsewhere: String.raw`hieronder|hierboven|(?:de\s+)?volgende\s+(?:sectie|paragraaf)`,
  aboutNote: String.raw`de(?:ze)?\s+(?:handleiding|notities|pagina|gids)\s+(?:legt|laat|beschrijf|bevat|verzamel|is|zijn)\p{L}*`,
  unfinished: 'de het een en of maar van voor naar te bij',
  keys: {
    prefix: 'prefix',
    names: 'spatie spatiebalk',
    steps: 'dan daarna en gevolgd door',
    or: 'of',
    and: 'en',
    till: 'tot',
    says: 'is zijn en of',
    is: 'is',
    chapter: 'sneltoetsen|toetscombinaties',
  },
  allOptions: 'opties',
};
