import type { ToDoWords } from '../to-do-words.ts';

export const toDos: ToDoWords = {
  label: String.raw`(?:reste\s+)?[àa]\s+(?:faire|compléter|expliquer)`,
  title: String.raw`(?:choses\s+)?[àa]\s+faire|liste\s+des\s+tâches`,
  own: String.raw`apprendre|lire|relire|chercher\s+(?:comment|pourquoi|si)|demander|se\s+renseigner|comprendre|étudier|essayer|finir`,
  promise: String.raw`(?:ici|bientôt)\s+(?:viendr\p{L}+|il\s+y\s+aura)(?:\s+\S+){0,5}|suite\s+(?:est\s+)?à\s+venir|^à\s+(?:venir|suivre|compléter)|bientôt\s+disponible|en\s+(?:cours\s+de\s+rédaction|construction)`,
  examples: [
    'À faire : expliquer les colonnes',
    '[ ] Comprendre pourquoi c’est lent',
    'La suite est à venir',
  ],
  content: ['À faire avant chaque départ', '[ ] Arrêter le serveur', 'Montre les commits à venir'],
};
