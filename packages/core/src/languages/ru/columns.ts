import type { ColumnWords } from '../column-words.ts';

export const columns: ColumnWords = {
  alias: 'алиас|сокращение',
  example: 'пример',
  keys: 'сочетание|клавиш',
  flag: 'флаг|ключ|опция|параметр',
  command: 'команда|инструкция',
  description: 'описание|значение|действие|назначение|что|функция',
  term: 'тип|состояние|термин|понятие|объект',
};
