export { hostileSentences } from './sample/hostile.ts';
export { sampleTopic } from './sample.ts';
