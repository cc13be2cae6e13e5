import type { PointerWords } from '../pointer-words.ts';

export const pointers: PointerWords = {
  by: 'con|usando|seguito da|tramite|mediante|eseguendo|attraverso',
  use: String.raw`(?:si\s+)?(?:usa|usare|usiamo|utilizza|utilizzare|esegui|eseguire|eseguiamo|digita|digitare|premi|basta\s+(?:usare|eseguire|digitare))`,
  you: String.raw`(?:puoi|possiamo|si\s+può)`,
  needing: 'a|da|di|che|come|non|per|è|sono',
  object: String.raw`(?:il|questo)\s+comando`,
  following: String.raw`(?:(?:il|i)\s+)?(?:seguent[ei]\s+comand[oi]|comand[oi]\s+seguent[ei]|seguente)`,
  purpose: String.raw`per\s`,
  joins: String.raw`e|o|oppure|poi|anche|prima|quindi|in\s+alternativa|per\s+questo`,
  example: String.raw`p\.\s?es\.?|ad\s+esempio|per\s+esempio|così|come\s+segue`,
  cut: [
    ['Per vedere le scatole, usa il seguente comando:', 'Per vedere le scatole'],
    ['Si fermano tutte le scatole con', 'Si fermano tutte le scatole'],
  ],
  stay: ['Esegue un comando', "Ripete l'ultimo comando", 'Mostra che cosa eseguire'],
};
