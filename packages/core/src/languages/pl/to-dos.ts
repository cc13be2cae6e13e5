import type { ToDoWords } from '../to-do-words.ts';

export const toDos: ToDoWords = {
  label: String.raw`do\s+(?:zrobienia|uzupełnienia|dopisania)`,
  title: String.raw`do\s+zrobienia|lista\s+zadań`,
  own: String.raw`nauczyć\s+się|przeczytać|zapytać|dowiedzieć\s+się|dokończyć|zrozumieć|doczytać`,
  promise: String.raw`tutaj?\s+(?:będą|będzie|pojawi\p{L}*)(?:\s+\S+){0,5}|wkrótce|ciąg\s+dalszy\s+nastąpi|w\s+budowie`,
  examples: ['Do zrobienia: opisać kolumny', '[ ] Dowiedzieć się czemu to trwa', 'Więcej wkrótce'],
  content: ['Do zrobienia kopii służy rsync', '[ ] Zatrzymać serwer'],
};
