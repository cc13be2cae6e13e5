import type { TermWords } from '../term-words.ts';

export const terms: TermWords = {
  pointers:
    'plusieurs|certains|autres|sans|dans|sur|par|après|avant|ils|elles|elle|voici|voilà|mon|mes|ton|je|tu|nous|vous|ça|ce|cela|ceci|quand|comment|pourquoi|quel|quelle|quels|quelles|où|avec|pour|mais|et|ou|puis|ici|toujours',
  labels: String.raw`concepts?|termes?|glossaire|vocabulaire|définitions?|documentation|durée|objectifs?|exercices?|devoirs?|conclusion|question|réponse|cours|semaine|chapitre|sommaire|différence|attention|remarque|exemples?|commandes?|astuces?|conseil|dépannage|prérequis|étape \d+|étapes|résumé|avantages?|inconvénients?|recommandé|recommandation|d.abord|ensuite|enfin|résultat|solution`,
  openers: 'objectifs?|exercices?|exemples?|commandes?',
  numbered: 'jour|partie',
  fields: 'nom',
  inSentences: 'qui|dont|est|et',
  glossary: 'termes|définitions|glossaire',
  differences: String.raw`(?:quelle est la )?différences?\s+entre`,
  compared: 'comparés|comparées',
};
