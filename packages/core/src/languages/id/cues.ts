import type { CueWords } from '../cue-words.ts';

export const cues: CueWords = { doubling: 'yang|dan|untuk|dengan' };
