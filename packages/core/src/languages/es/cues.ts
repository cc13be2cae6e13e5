import type { CueWords } from '../cue-words.ts';

export const cues: CueWords = {
  pointsOn: 'siguientes?',
  fillsIn: String.raw`p\.\s?ej|reemplaza`,
  needsContext: 'para (?:eso|esto|ello)',
  activity: 'ción|sión',
  chapter: 'presenta',
  advice: 'siempre|nunca',
  regularly: 'regularmente|periódicamente',
  orders: 'usa|use|usar',
  tellsReader: 'mi|yo|para|si|se|puedes|podemos|primero|aquí|como',
  rates: String.raw`(?:es |son )?(?:mucho )?(?:más|menos|mejor|peor)(?: \p{L}+)? que`,
  ofAnother: 'está|tiene',
  relative: 'que',
  placeholderCommand: 'comando|acción',
  saidTwice: 'que|se|si|no|muy|más',
};
