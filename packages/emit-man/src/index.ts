export type { Block, Page, Section, Span, Tag } from './document.ts';
export { emitter } from './emitter.ts';
export type { ManOptions } from './options.ts';
export { page } from './page.ts';
export { check } from './roff/check.ts';
export { mark } from './roff/mark.ts';
export { sourceOfPage } from './roff/source-line.ts';
export { roff } from './roff/write.ts';
export { split } from './split.ts';
