import type { CueWords } from '../cue-words.ts';

export const cues: CueWords = {
  pointsOn: 'aşağıdaki',
  needsContext: 'bunun için',
  activity: 'leme|lama|mek|mak',
  advice: 'her zaman|asla',
  regularly: 'düzenli olarak',
  orders: 'kullan',
  tellsReader: 'önce|için',
  denialInside: String.raw`(?<=\p{L}{3})[sş][ıiuü]z(?!\p{L})`,
  placeholderCommand: 'komut',
  doubling: String.raw`\p{L}*[ığşİĞŞ]\p{L}*|ve|bir|için|ile`,
};
