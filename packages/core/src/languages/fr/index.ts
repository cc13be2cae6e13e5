import type { Language } from '../language.ts';
import { columns } from './columns.ts';
import { cues } from './cues.ts';
import { definitions } from './definitions.ts';
import { grammar } from './grammar.ts';
import { joining, purposes, subjects } from './lead-ins.ts';
import { pointers } from './pointers.ts';
import { questions } from './questions.ts';
import { relations } from './relations.ts';
import { talk } from './talk.ts';
import { tasks } from './tasks.ts';
import { terms } from './terms.ts';
import { toDos } from './to-dos.ts';

export const fr: Language = {
  code: 'fr',
  name: 'French',
  talk,
  columns,
  cues,
  definitions,
  relations,
  tasks,
  questions,
  terms,
  grammar,
  pointers,
  toDos,
  joining,
  subjects,
  purposes,
  asking: 'comment puis-je peut-on je faire faut-il quelle quel',
  seeAlso: String.raw`voir(?:\s+aussi)?|cf\.?|plus\s+(?:sur|dans)|retour\s+à`,
  elsewhere: String.raw`plus\s+(?:bas|haut|loin)|ci-dess[uo]+s|(?:à\s+|dans\s+)?la\s+(?:section|partie)\s+(?:suivante|précédente)`,
  aboutNote: String.raw`ce(?:tte|t|s)?\s+(?:guide|notes?|page|document|article|fiche|aide-mémoire)\s+(?:expliqu|montr|décri|contien|rassembl|résum|est|sont)\p{L}*`,
  standsElsewhere: String.raw`(?:listée?s|décrite?s|expliquée?s|disponibles?)\s+(?:ci-dessous|plus\s+bas|ici)`,
  soOn: { and: 'et', others: 'autres?|plus' },
  examplePredicates: 'est|sont',
  unfinished: 'le les une des du et ou mais à au aux dans pour par qui que ce cette ces ne peut on sa ses',
  telling:
    "le la les des un une du de et est sont pour avec dans qui que sur au aux ce cette ces sans pas par tous toutes on si en ou il ne plus peut être l'on affiche afficher",
  negations: 'pas|jamais|sans|sauf',
  notBut: ['pas', 'mais'],
  dull: 'contient',
  synonyms: ['modèle gabarit patron', 'dossier répertoire', 'supprimer supprime effacer efface'],
  contraries: [
    ['démarre active', 'arrête désactive'],
    ['avant', 'après'],
  ],
  keys: {
    shift: 'maj',
    prefix: 'préfixe',
    names: 'échap entrée espace suppr',
    everyday: 'espace',
    steps: 'puis ensuite et suivi de',
    or: 'ou',
    and: 'et',
    till: 'à',
    says: 'est sont et ou',
    is: 'est',
    chapter: 'raccourcis?',
  },
};
