import type { TalkWords } from '../talk-words.ts';

export const talk: TalkWords = {
  labels: 'opties',
  otherWay: 'of|ofwel',
  otherWayMore: 'gewoon|ook|anders',
};
