export { checkEmitter, type EmitterCheck } from './check-emitter.ts';
export { missing } from './missing.ts';
export { type MustAppear, mustAppear } from './must-appear.ts';
export { hostileSentences } from './sample/hostile.ts';
export { sampleTopic } from './sample.ts';
export { textOfHtml } from './text-of-html.ts';
