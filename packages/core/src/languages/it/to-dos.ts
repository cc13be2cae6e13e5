import type { ToDoWords } from '../to-do-words.ts';

export const toDos: ToDoWords = {
  label: String.raw`da\s+(?:fare|completare|spiegare|finire)`,
  title: String.raw`(?:cose\s+)?da\s+fare`,
  own: String.raw`imparare|leggere|chiedere|provare\s+(?:se|a)|capire|studiare|scoprire|approfondire`,
  promise: String.raw`qui\s+(?:verranno|andranno|ci\s+saranno|scriverò)(?:\s+\S+){0,5}|in\s+costruzione|prossimamente`,
  examples: ['Da fare: spiegare le colonne', '[ ] Capire perché è lento', 'Altri trucchi prossimamente'],
  content: ['Da fare prima di ogni avvio', '[ ] Fermare il server', 'Mostra i pacchetti in arrivo'],
};
