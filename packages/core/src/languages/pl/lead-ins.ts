import type { LeadIn } from '../lead-in.ts';
import { orFurther } from '../lead-in.ts';

export const joining: readonly LeadIn[] = [
  {
    words: /^(?:lub|albo|potem|następnie),?\s+/iu,
    before: /^(?!(?:też|tym)(?!\p{L}))\p{L}/u,
    cut: ['Następnie uruchom serwer', 'Uruchom serwer'],
    stays: 'Potem też go usuwa',
  },
];

export const subjects: readonly LeadIn[] = [
  {
    words: /^(?:to\s+polecenie|ta\s+komenda|następujące\s+polecenie)\s+/iu,
    before: /^(?!(?:jest|nie|może|musi|ma|było)\s)\p{Ll}+\s+\S/u,
    cut: ['To polecenie pokazuje obrazy', 'Pokazuje obrazy'],
    stays: 'To polecenie jest groźne',
  },
];

export const purposes: readonly LeadIn[] = [
  {
    words: /^(?:aby|żeby)\s+/iu,
    before: /^(?!być\s)\p{Ll}+[ćc]\s+\S/u,
    unless: orFurther(/\s(?:użyj|należy|można|wpisz|uruchom|naciśnij|trzeba)(?!\p{L})/u),
    cut: ['Aby wyświetlić kontenery', 'Wyświetlić kontenery'],
    stays: 'Aby kontener działał dalej',
  },
];
