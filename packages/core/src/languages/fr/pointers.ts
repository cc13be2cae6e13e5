import type { PointerWords } from '../pointer-words.ts';

export const pointers: PointerWords = {
  by: String.raw`avec|via|suivi\s+de|en\s+utilisant|en\s+lançant|au\s+moyen\s+de|à\s+l['’]aide\s+de`,
  taken: 'faire|fait|vivre',
  use: '(?:utilise[rz]?|utilisons|lance[rz]?|exécute[rz]?|tape[rz]?|entre[rz]?|saisi[rs]|fai[ts]|faire|faites)',
  you: String.raw`(?:on(?:\s+peut)?|vous(?:\s+pouvez)?|tu\s+peux|il\s+faut|il\s+suffit\s+de)`,
  needing: 'à|de|comment|que|quoi|ne|pas|pour|est|sont',
  object: String.raw`(?:la|cette)\s+commande`,
  following: String.raw`(?:(?:la|les)\s+)?commandes?\s+(?:suivantes?|ci-dessous)|(?:le\s+)?suivant|ce\s+qui\s+suit`,
  purpose: String.raw`(?:pour|afin\s+de)\s`,
  joins: String.raw`et|ou|puis|aussi|ensuite|d['’]abord|sinon|ou\s+(?:bien|encore)|pour\s+(?:cela|ça)`,
  example: String.raw`p\.\s?ex\.?|par\s+ex(?:\.|emple)|comme\s+(?:suit|ceci|ci-dessous)|ainsi`,
  cut: [
    ['Pour voir les images, utilisez la commande suivante :', 'Pour voir les images'],
    ['On arrête toutes les boîtes avec :', 'On arrête toutes les boîtes'],
    ['Pour arrêter toutes les boîtes, on fait :', 'Pour arrêter toutes les boîtes'],
  ],
  stay: [
    'Lance une commande',
    'Répète la dernière commande',
    'Montre comment utiliser',
    'Exécute un script à lancer',
  ],
};
