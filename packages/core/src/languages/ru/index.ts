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

export const ru: Language = {
  code: 'ru',
  name: 'Russian',
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
  asking: 'как мне можно какой какая чем',
  seeAlso: String.raw`см\.?(?:\s+также)?|смотри(?:те)?(?:\s+также)?|подробнее(?:\s+[во])?`,
  elsewhere: String.raw`ниже|выше|здесь|(?:в\s+)?следующ\p{L}+\s+(?:раздел\p{L}*|глав\p{L}+)`,
  aboutNote: String.raw`(?:эт[аои]|этот|данн\p{L}+)\s+(?:руководство|заметк[аи]|страница|документ|статья|шпаргалка|конспект)\s+(?:объясня|показыва|описыва|содерж|собира|рассказыва|о|про)\p{L}*`,
  standsElsewhere: String.raw`(?:перечислен\p{L}*|описан\p{L}*|приведен\p{L}*|приведён\p{L}*)\s+(?:ниже|здесь)`,
  soOn: { and: 'и', others: String.raw`другие|так\s+далее|др|т\.?\s?д` },
  examplePredicates: 'это|выглядит|работает',
  unfinished:
    'и или но а в во на с со к ко по о об от до из у за над под при что чтобы как который не это мы вы он она',
  negations: 'не|нет|никогда|без|кроме',
  notBut: ['не', 'а'],
  dull: 'имеет|содержит|есть',
  synonyms: [
    'шаблон образец',
    'каталог папка директория',
    'удалить удаляет стереть',
    'запустить запущенный запуск выполнить работающий',
    'хранит сохраняет',
  ],
  contraries: [
    ['запускает включает', 'останавливает выключает отключает'],
    ['до', 'после'],
  ],
  keys: {
    prefix: 'префикс',
    names: 'пробел стрелки ввод',
    everyday: 'ввод',
    steps: 'затем потом и',
    or: 'или либо',
    and: 'и',
    till: 'до по',
    says: 'это и или',
    is: 'это',
    chapter: String.raw`горячие|сочетания\s+клавиш|клавиши`,
  },
  allOptions: 'опции|параметры|ключи|флаги',
};
