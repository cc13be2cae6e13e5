import type { Language } from '../language.ts';
import { columns } from './columns.ts';
import { cues } from './cues.ts';
import { definitions } from './definitions.ts';
import { grammar } from './grammar.ts';
import { joining, purposes, subjects } from './lead-ins.ts';
import { pointers } from './pointers.ts';
import { questions } from './questions.ts';
import { relations } from './relations.ts';
import { talk } from './talk.ts';
import { tasks } from './tasks.ts';
import { terms } from './terms.ts';
import { toDos } from './to-dos.ts';

export const es: Language = {
  code: 'es',
  name: 'Spanish',
  talk,
  columns,
  cues,
  definitions,
  relations,
  tasks,
  questions,
  terms,
  grammar,
  pointers,
  toDos,
  joining,
  subjects,
  purposes,
  asking: 'cómo como puedo puede hago hacer qué cuál',
  seeAlso: String.raw`v[eé]ase(?:\s+también)?|ver(?:\s+también)?|más\s+(?:en|sobre)|relacionado\s+con`,
  elsewhere: String.raw`abajo|arriba|aquí|más\s+(?:abajo|arriba|adelante)|(?:en\s+)?la\s+(?:siguiente\s+|próxima\s+)?sección(?:\s+(?:siguiente|anterior))?`,
  aboutNote: String.raw`est[aeo]s?\s+(?:guía|notas?|página|documento|artículo|apuntes|chuleta)\s+(?:explica|muestra|describe|contiene|reúne|recoge|resume|es|son)\p{L}*`,
  standsElsewhere: String.raw`(?:se\s+(?:listan|muestran|explican|encuentran)|están)\s+(?:más\s+)?(?:abajo|aquí|a\s+continuación)`,
  soOn: { and: 'y', others: 'otros|más' },
  examplePredicates: 'es|son|queda',
  unfinished: 'el los las un una unos unas y o u pero de del en al para por que se su sus puede',
  telling:
    'el la los las un una de del que es son con para por se en lo al sin como su más cuando todos todas desde hasta muestra esta este está no si ver crear borrar hay donde también',
  negations: 'nunca|jamás|sin|excepto|salvo',
  notBut: ['no', 'sino'],
  dull: 'tiene|tienen|contiene|llama',
  synonyms: [
    'plantilla molde modelo',
    'carpeta directorio',
    'borrar borra eliminar elimina quitar',
    'equipo máquina ordenador',
    'varios varias muchos múltiples',
    'guardar guarda conservar conserva',
    'ejecutar ejecuta ejecución arrancar arranca',
  ],
  contraries: [
    ['inicia arranca activa', 'detiene desactiva'],
    ['antes', 'después depois'],
    ['público pública', 'privado privada'],
  ],
  keys: {
    shift: 'mayús mayúsculas',
    prefix: 'prefijo',
    names: 'espacio intro supr inicio fin',
    everyday: 'fin espacio',
    steps: 'luego después y seguido de',
    or: 'o u',
    and: 'y',
    till: 'a hasta',
    says: 'es son se y o',
    is: 'es',
    chapter: 'atajos?|teclas|teclado',
  },
  allOptions: 'opciones',
};
