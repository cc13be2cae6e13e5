export { crawl } from './ask.ts';
export type { CrawlOptions, CrawlResult } from './crawl/crawl.ts';
export type { Limits } from './crawl/limits.ts';
export { writeSpecFile } from './file/write.ts';
export { specs } from './load.ts';
export { type FilledShape, fillShape } from './shape/fill-shape.ts';
export { makeVocabulary, type Vocabulary } from './shape/vocabulary.ts';
export type * from './spec.ts';
