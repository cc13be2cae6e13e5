import type { CueWords } from '../cue-words.ts';

export const cues: CueWords = {
  placeholderCommand: 'コマンド',
  namesSlot: '(?<![命改])名前?',
};
