import type { LeadIn } from './lead-in.ts';

/**
 * Words that join a sentence to the one before it, and say nothing on a card of its own: "Then restart it".
 * German and Dutch ones are left: behind them the verb stands before its subject.
 */
export const JOINING_WORDS: readonly LeadIn[] = [
  {
    language: 'en',
    words:
      /^(?:(?:or|and|then|finally|also|please|note that)[,:]?\s+)+(?:(?:alternatively|simply|just)[,:]?\s+)?/iu,
    before: /^(?!(?:so|on|that|others?|more|known|see|available|not|if)(?!\p{L}))\p{L}/u,
    cut: ['And then restart the server', 'Restart the server'],
    stays: 'And so on',
  },
  {
    language: 'en',
    words: /^(?:next|first|now|after that|afterwards|lastly|alternatively)[,:]\s+/iu,
    before: /^\p{L}/u,
    cut: ['Next, push the branch', 'Push the branch'],
    stays: 'Next window of the session',
  },
  {
    language: 'en',
    words: /^(?:next|first|now)\s+/iu,
    before: /^(?:we|you|let['’]s)\s/u,
    cut: ['Now we can push the branch', 'Push the branch'],
    stays: 'First commit of the branch',
  },
  {
    language: 'de',
    words: /^(?:oder|und)\s+(?:auch\s+)?/iu,
    before: /^(?!(?:so|zwar|dann|danach|damit)(?!\p{L}))\p{L}/u,
    cut: ['Oder alle Boxen auf einmal', 'Alle Boxen auf einmal'],
    stays: 'Und dann startet man den Server',
  },
  {
    language: 'es',
    words: /^(?:o\s+bien|o\s+también|y\s+luego|luego|también|por último|finalmente),?\s+/iu,
    before: /^(?!(?:de|del|que)(?!\p{L}))\p{L}/u,
    cut: ['Luego reinicia el servidor', 'Reinicia el servidor'],
    stays: 'Luego de parar el servidor',
  },
  {
    language: 'fr',
    words: /^(?:ou\s+bien|ou\s+encore|ou|et\s+puis|et|puis|ensuite|enfin),?\s+/iu,
    before: /^(?!(?:que|si|caetera|cetera)(?!\p{L}))\p{L}/u,
    cut: ['Puis relance le serveur', 'Relance le serveur'],
    stays: 'Puisque le serveur est lent',
  },
  {
    language: 'pt',
    words: /^(?:e\s+depois|e\s+então|depois|em seguida|por fim|também),?\s+/iu,
    before: /^(?!(?:de|do|da|disso|que)(?!\p{L}))\p{L}/u,
    cut: ['Em seguida reinicia o servidor', 'Reinicia o servidor'],
    stays: 'Depois de parar o servidor',
  },
  {
    language: 'it',
    words: /^(?:oppure|e\s+poi|poi|infine|quindi),?\s+/iu,
    before: /^(?!(?:che|si)(?!\p{L}))\p{L}/u,
    cut: ['Poi riavvia il server', 'Riavvia il server'],
    stays: 'Poiché il server è lento',
  },
  {
    language: 'ru',
    words: /^(?:или|и|затем|потом|также|наконец|далее),?\s+/iu,
    before: /^(?!(?:так|как|чтобы|если|т)(?!\p{L}))\p{L}/u,
    cut: ['Затем перезапустить сервер', 'Перезапустить сервер'],
    stays: 'И так далее до конца',
  },
  {
    language: 'tr',
    words: /^(?:veya|ya\s+da|ve|sonra|ardından),?\s+/iu,
    before: /^(?!(?:da|de|bile|a|al|la|el|los|las|lo)(?!\p{L}))\p{L}/u,
    cut: ['Sonra sunucuyu yeniden başlat', 'Sunucuyu yeniden başlat'],
    stays: 'Sonra da silinir',
  },
  {
    language: 'pl',
    words: /^(?:lub|albo|potem|następnie),?\s+/iu,
    before: /^(?!(?:też|tym)(?!\p{L}))\p{L}/u,
    cut: ['Następnie uruchom serwer', 'Uruchom serwer'],
    stays: 'Potem też go usuwa',
  },
];
