import type { CueWords } from '../cue-words.ts';

export const cues: CueWords = {
  placeholderCommand: 'polecenie',
};
