import type { TalkWords } from '../talk-words.ts';

export const talk: TalkWords = {
  use: 'usa|usiamo|esegui|eseguiamo|digita|lancia|con|tramite',
  asks: 'quale|quali|chi|dove|come|quando',
  labels: 'opzioni|parametri|nota|esempi?o?',
  outputs: 'stampa|risultato|risposta|contenuto',
  messages: 'messaggio|messaggi|errore|errori',
  behindCommand: 'di|del|della|in|su|per|come|o|e|ma|se|quando|dove|che|opzione|opzioni',
  beforeCommand: 'di|come|che|prima|dopo|su|non|senza',
  inSentences: 'il|lo|gli|uno|di|che|per|non|del|della|con|più',
  otherWay: 'o|oppure|altrimenti',
  otherWayMore: 'semplicemente|anche|solo',
  overOutput: 'uscita|risultato|stampa',
};
