import type { CueWords } from '../cue-words.ts';

export const cues: CueWords = {
  pointsOn: '以下|下面',
  denialInside: '[不没无]',
  placeholderCommand: '命令',
  namesSlot: '(?<![命改])名|名称|名字|名稱',
};
