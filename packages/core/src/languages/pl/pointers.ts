import type { PointerWords } from '../pointer-words.ts';

export const pointers: PointerWords = {
  by: String.raw`za\s+pomocą|przez|używając|przy\s+użyciu`,
  use: 'użyj|użyć|uruchom|wpisz|wpisać|wykonaj|naciśnij',
  you: 'należy|można|trzeba|możesz',
  needing: 'co|jak|nie|do|aby|żeby',
  object: 'polecenia|polecenie|komendy|komendę|polecenie',
  following: String.raw`następując(?:e|ego|ej|ą)\s+(?:polecenie|polecenia|komendy|komendę)|poniższ(?:e|ego|ej|ą)\s+(?:polecenie|polecenia|komendy|komendę)`,
  purpose: String.raw`(?:aby|żeby)\s`,
  joins: 'i|lub|albo|potem|następnie|też|najpierw|alternatywnie',
  example: String.raw`np\.?|na\s+przykład`,
  cut: [['Aby zobaczyć pudełka, użyj następującego polecenia:', 'Aby zobaczyć pudełka']],
  stay: ['Powtarza ostatnie polecenie', 'Pokazuje co uruchomić'],
};
