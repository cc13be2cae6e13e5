import type { ToDoWords } from '../to-do-words.ts';

export const toDos: ToDoWords = {
  label: 'yapılacak(?:lar)?|eksik',
  title: String.raw`yapılacaklar(?:\s+listesi)?`,
  own: 'öğren|oku|araştır',
  ownAtEnd: 'öğren|oku|sor|araştır|dene|öğrenilecek|okunacak|sorulacak|araştırılacak|denenecek',
  promise: String.raw`(?:daha\s+)?sonra\s+(?:yazılacak|eklenecek|gelecek)|yakında|devamı\s+gelecek|buraya\s+eklenecek`,
  examples: ['Yapılacak: sütunları anlat', '[ ] Neden yavaş araştır', 'Devamı yakında'],
  content: ['Yapılacak işlem geri alınamaz', '[ ] Sunucuyu durdur'],
};
