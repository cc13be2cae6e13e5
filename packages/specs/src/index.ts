export { type CrawlOptions, type CrawlResult, crawl } from './crawl/crawl.ts';
export { specs } from './load.ts';
export type * from './spec.ts';
