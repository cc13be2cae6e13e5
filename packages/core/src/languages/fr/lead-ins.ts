import type { LeadIn } from '../lead-in.ts';
import { orFurther } from '../lead-in.ts';

export const joining: readonly LeadIn[] = [
  {
    words: /^(?:ou\s+bien|ou\s+encore|ou|et\s+puis|et|puis|ensuite|enfin),?\s+/iu,
    before: /^(?!(?:que|si|caetera|cetera)(?!\p{L}))\p{L}/u,
    cut: ['Puis relance le serveur', 'Relance le serveur'],
    stays: 'Puisque le serveur est lent',
  },
];

export const subjects: readonly LeadIn[] = [
  {
    words: /^(?:cette\s+commande|la\s+commande\s+suivante)\s+/iu,
    before: /^(?!(?:est|a|n['’]\p{L}+|ne|peut|doit|sera|se|que|de|du)\s)\p{Ll}+\s+\S/u,
    cut: ['Cette commande affiche les images', 'Affiche les images'],
    stays: 'Cette commande est dangereuse',
  },
  {
    words: /^(?:on\s+peut|vous\s+pouvez|tu\s+peux|nous\s+pouvons)\s+(?:(?:aussi|également)\s+)?/iu,
    before: /^(?!être\s)\p{Ll}+(?:er|ir|re)\s+\S/u,
    cut: ['On peut aussi lister les images', 'Lister les images'],
    stays: 'On peut être surpris',
  },
];

export const purposes: readonly LeadIn[] = [
  {
    words: /^(?:pour|afin\s+de)\s+/iu,
    before: /^(?!être\s)(?:(?:ne\s+pas|se|tout)\s+)?\p{Ll}+(?:er|ir|re)\s+\S/u,
    unless: orFurther(
      /\s(?:on|vous|tu|il|nous)\s+\p{L}+|\s(?:utilise[rz]?|lance[rz]?|tape[rz]?|exécute[rz]?|faire|faites)(?!\p{L})/u,
    ),
    cut: ['Pour lister les conteneurs', 'Lister les conteneurs'],
    stays: 'Pour les conteneurs arrêtés',
  },
];
