import type { CueWords } from '../cue-words.ts';

export const cues: CueWords = {
  pointsOn: String.raw`следующ\p{L}+`,
  fillsIn: 'замените|например',
  needsContext: 'для этого',
  activity: 'ение|ание|ация',
  chapter: 'конфиг|опис|приме|замеч',
  advice: 'всегда|никогда',
  regularly: 'регулярно',
  something: 'то',
  orders: 'используй(?:те)?',
  tellsReader: 'мой|мне|я|если|для|чтобы|можно|нужно|сначала',
  rates: String.raw`(?:более|менее|\p{L}+ее),? (?:\p{L}+ )?чем`,
  placeholderCommand: 'команда|действие',
  saidTwice: 'да|нет|очень|как',
};
