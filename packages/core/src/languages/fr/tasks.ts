import type { TaskWords } from '../task-words.ts';

export const tasks: TaskWords = {
  verbs: 'lister|créer|supprimer|afficher|installer|lancer',
  forms: [/^\p{L}{2,}(?:er|ir|re)\s(?:(?:les?|la|vos|ses|tes)\s|l['’])\p{L}/iu],
};
