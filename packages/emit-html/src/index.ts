export { emitter } from './emitter.ts';
export { type Attributes, type Element, element, type Node } from './markup/node.ts';
export { writeDocument } from './markup/write.ts';
export { htmlPage } from './page/page.ts';
