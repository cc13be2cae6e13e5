import type { CueWords } from '../cue-words.ts';

export const cues: CueWords = {
  pointsOn: 'följande|nedan',
  fillsIn: String.raw`ersätt|byt ut|t\.\s?ex\.`,
  needsContext: 'för att göra (?:det|detta)|därför',
  activity: 'ning',
  advice: 'alltid|aldrig',
  regularly: 'regelbundet',
  something: 'något|där',
  orders: 'använd|kör|skriv|tryck|installera|lägg till',
  tellsReader: 'jag|om|när|du|man|vi|här|först|sedan|kör|använd|se|för att|kom ihåg',
  rates: String.raw`(?:är |mycket )*(?:\p{L}+re|mer \p{L}+|mindre \p{L}+) än`,
  ofAnother: 'har|måste|kan|får|var',
  relative: 'som|där',
};
