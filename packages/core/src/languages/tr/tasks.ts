import type { TaskWords } from '../task-words.ts';

export const tasks: TaskWords = {
  stems: 'oluştur|silme|listele|çalıştır|kurulum',
  forms: [/^\p{L}+\s(?:\p{L}+\s)*\p{L}{2,}(?:mak|mek)$/iu],
};
