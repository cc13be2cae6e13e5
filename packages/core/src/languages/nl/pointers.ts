import type { PointerWords } from '../pointer-words.ts';

export const pointers: PointerWords = {
  by: String.raw`met|via|met\s+behulp\s+van|door\s+middel\s+van`,
  taken: String.raw`(?:breng|neem|geef|gaat|ga|kom|doe|loop|lees|werk|stuur|tel)\p{L}*\s.*|(?:waar|wat|wie|hoe)\s.*`,
  use: 'gebruik|voer|typ|tik|druk',
  object: String.raw`het\s+commando|de\s+opdracht`,
  following: String.raw`(?:(?:het|de)\s+)?volgende(?:\s+(?:commando['’]?s?|opdracht(?:en)?))?(?:\s+uit)?`,
  purpose: String.raw`om\s`,
  joins: 'en|of|dan|ook|eerst|daarna|als alternatief',
  example: String.raw`bijv\.?|bijvoorbeeld|als\s+volgt`,
  cut: [['Alle dozen stoppen met het volgende commando:', 'Alle dozen stoppen']],
  stay: ['Herhaalt het laatste commando', 'Neemt de instellingen mee', 'Geeft de opties met'],
};
