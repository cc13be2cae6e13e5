import type { TalkWords } from '../talk-words.ts';

export const talk: TalkWords = {
  use: 'utilise|utiliser|utilisez|avec|fait|faire|faites|lancer|lancez|exécuter|commande|taper|tapez|appuyer|appuyez|suivi de',
  object: 'commande|requête',
  leadsIn: 'ou',
  pointsOn: 'le|suivante|commande',
  alternatively: 'ou bien',
  gloss: 'où|ici',
  pointsBack: 'ceci|cela',
  asks: 'quel|quels|quelle|quelles|qui|où|comment|quand|pourquoi',
  labels: 'avant|après|réponse|paramètres|astuce|remarque|exemples?|par exemple|sortie|commandes?',
  youSee: 'vous devriez voir|on devrait voir',
  outputs: 'sortie|affiche|résultat|réponse|renvoie|contenu|contient',
  messages: 'message|messages|erreur|erreurs|avertissement',
  behindCommand: 'du|des|dans|par|pour|comme|ou|et|mais|si|quand|où|que|qui|commande|sortie|option|options',
  beforeCommand: 'de|du|comme|que|avant|après|sur|pas|sans',
  inSentences:
    'le|les|une|des|du|et|ou|mais|avec|sans|dans|pour|par|qui|que|est|sont|ce|cette|ces|on|il|elle|nous|vous|son|sa|ses|plus|pas|tous|toutes',
  standsFor: 'signifie',
  shortFor: 'pour',
  where: 'où',
  next: 'puis',
  titleEnds: 'astuces',
  otherWay: 'ou',
  otherWayMore: 'bien|simplement|encore|aussi',
  overOutput: 'sortie|résultat|affiche',
};
