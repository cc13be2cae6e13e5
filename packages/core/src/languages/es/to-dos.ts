import type { ToDoWords } from '../to-do-words.ts';

export const toDos: ToDoWords = {
  label: String.raw`(?:por|falta|queda\s+por)\s+(?:hacer|completar|explicar)|pendientes?`,
  title: String.raw`(?:cosas\s+)?(?:por\s+hacer|pendientes)|tareas\s+pendientes`,
  own: String.raw`aprender|leer|buscar\s+(?:cómo|qué|por\s+qué|más)|preguntar|investigar|probar\s+(?:si|a)|entender|estudiar|averiguar|practicar|repasar`,
  promise: String.raw`(?:aquí|acá)\s+(?:irán?|vendrán?|pondré|escribiré)(?:\s+\S+){0,5}|próximamente|^por\s+completar|continuará|en\s+construcción`,
  examples: ['Pendiente: explicar las columnas', '[ ] Averiguar por qué tarda', 'Más trucos próximamente'],
  content: ['Los cambios pendientes se guardan', '[ ] Parar el servidor'],
};
