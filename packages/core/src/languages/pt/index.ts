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

export const pt: Language = {
  code: 'pt',
  name: 'Portuguese',
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
  asking: 'como posso faço fazer eu qual',
  seeAlso: String.raw`ve(?:r|ja)(?:\s+também)?|mais\s+(?:em|sobre)|voltar\s+(?:a|para)`,
  elsewhere: String.raw`abaixo|acima|aqui|(?:na|a)\s+(?:próxima\s+)?seção(?:\s+(?:seguinte|anterior))?`,
  aboutNote: String.raw`est[ae]s?\s+(?:guia|notas?|página|documento|artigo|anotações|resumo)\s+(?:explica|mostra|descreve|contém|reúne|resume|é|são)\p{L}*`,
  standsElsewhere: String.raw`(?:estão|está|encontra\p{L}*(?:-se)?)\s+(?:listad[ao]s?\s+|descrit[ao]s?\s+)?(?:abaixo|aqui)`,
  soOn: { and: 'e', others: 'outros|mais' },
  examplePredicates: 'é|são|fica',
  unfinished: 'os um uma uns umas e ou mas do da dos das no na nos nas ao com pode seu sua',
  telling:
    'os as um uma de do da dos das que é com para por se em no na nos nas não mais quando está são você ao sem todos todas como ou mostra todo toda também',
  negations: 'não|sem|exceto',
  notBut: ['não', 'mas'],
  dull: 'contém|tem',
  synonyms: ['pasta diretório', 'apagar apaga remover remove excluir'],
  keys: {
    prefix: 'prefixo',
    names: 'espaço apagar',
    steps: 'depois e seguido de',
    or: 'ou',
    and: 'e',
    till: 'até a',
    says: 'é são e ou',
    is: 'é',
    chapter: 'atalhos?|teclas',
  },
  allOptions: 'opções|opcoes',
};
