import type { TalkWords } from '../talk-words.ts';

export const talk: TalkWords = {
  labels: 'opties',
};
