import type { CueWords } from '../cue-words.ts';

export const cues: CueWords = {
  orders: 'esegui',
  placeholderCommand: 'azione',
};
