export { type CrawlOptions, type CrawlResult, crawl } from './crawl/crawl.ts';
export { writeSpecFile } from './file/write.ts';
export { specs } from './load.ts';
export { type FilledShape, fillShape } from './shape/fill-shape.ts';
export { makeVocabulary, type Vocabulary } from './shape/vocabulary.ts';
export type * from './spec.ts';
