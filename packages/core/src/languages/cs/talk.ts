import type { TalkWords } from '../talk-words.ts';

export const talk: TalkWords = {
  otherWay: 'nebo|anebo',
  otherWayMore: 'jen|prostě|také',
};
