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

export const en: Language = {
  code: 'en',
  name: 'English',
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
  asking: 'how do does did i me my we can to what which is there way',
  seeAlso: String.raw`see(?:\s+also)?|(?:read|learn)\s+more|more(?:\s+\S+){0,5}?\s+(?:in|at|on|about)|related(?:\s+(?:to|notes?))?|cf\.?|compare|details|described\s+in|back\s+to|up|next|previous|continued\s+in`,
  elsewhere: String.raw`below|above|here|there|next|later|(?:in\s+)?the\s+(?:next|previous|following|last)\s+(?:section|chapter|page|part)`,
  aboutNote: String.raw`(?:this|these|the\s+following)\s+(?:guides?|notes?|page|document|article|tutorial|cheat\s?sheet|post|readme|write-?up)\s+(?:will\s+)?(?:explain|show|describe|cover|list|contain|summari[sz]e|collect|give|provide|help|teach|walk|serve|is|are)\p{L}*`,
  standsElsewhere: String.raw`(?:listed|shown|described|explained|documented|found)\s+(?:in\s+the\s+(?:table|list|section|examples?)\s+)?(?:below|above|here)`,
  soOn: { and: 'and|or', others: String.raw`others?|more|so\s+on|etc` },
  examplePredicates: 'is|are|looks?|works?|goes|reads',
  unfinished:
    'a an the and or nor but to of from into onto at for than which who whose what how where when if because your my our its their be being can could will would should must may might you we they i no not every each another such as',
  telling:
    'the an of to and is are in for with that which this it from not you your when how all by on or be can into if what as at then only has have will they its',
  negations: String.raw`not|never|no|none|neither|nor|cannot|without|except|unless|\p{L}+n['’]t`,
  notBut: ["not|n['’]t", 'but'],
  dull: String.raw`get|gets|got|give|given|take|takes|thing|things|way|ways|call|called|means?|contains?|includes?|including|holds?|has|have|want|like|example|e\.?g|etc`,
  synonyms: [
    'template blueprint',
    'readonly immutable unchangeable',
    'readwrite writable writeable',
    'rebuild rebuilt',
    'build built',
    'run runs running start started starts launch launched execute executed executes executing boot spawn',
    'create created make made generate generated',
    'many multiple several various',
    'single one',
    'isolated isolation separate separated',
    'download downloaded pull pulled fetch fetched',
    'delete deleted remove removed erase erased',
    'list listed show shown display displayed print printed',
    'folder directory',
    'computer machine host',
    'change changed modify modified edit edited alter altered',
    'application app program software',
    'environment runtime',
    'error fail fails failed failure',
    'need needs needed require required requires necessary',
    'last end final',
    'store stored save saved keep kept persist persisted',
    'share shared sharing publish published',
    'fast quick quickly speed speeds faster',
    'default standard',
    'snapshot picture copy',
    'pointer reference label',
  ],
  contraries: [
    ['readonly immutable', 'readwrite writable mutable'],
    ['one single', 'many multiple several'],
    ['public', 'private'],
    ['required mandatory', 'optional'],
    ['inside internal', 'outside external'],
    ['left', 'right'],
    ['horizontal horizontally', 'vertical vertically'],
    ['up first', 'down last'],
    ['old', 'new'],
    ['temporary', 'permanent permanently persistent'],
    ['automatic automatically', 'manual manually'],
    ['input', 'output'],
    ['open opens', 'close closes'],
    ['smaller less fewer minimum', 'larger bigger more maximum'],
  ],
  keys: {
    ctrl: 'control',
    alt: 'option opt altgr',
    prefix: 'prefix',
    names:
      'escape enter return space spacebar backspace delete insert up down left right arrow arrows home end',
    everyday: 'up down left right end home return space insert delete tab enter',
    steps: 'then and followed by release press',
    or: 'or',
    and: 'and',
    till: 'to through thru',
    says: 'is are was can will must has does and or in on to',
    is: 'is',
    chapter: String.raw`hot\s?keys?|short\s?cuts?|key\s?(?:bindings?|board)`,
  },
  allOptions: 'options?|opts|flags?',
};
