import type { ColumnWords } from '../column-words.ts';

export const columns: ColumnWords = {
  alias: 'abreviatura',
  example: 'ejemplo',
  keys: 'atajo|tecla|combinación',
  flag: 'opción|opciones|bandera|indicador|parámetro',
  command: 'comando',
  description: 'significado|qué|acción|función|uso|propósito|efecto|explicación|significa',
  term: 'tipo|estado|término|concepto|nombre',
};
