export { emitter } from './emitter.ts';
export { htmlPage } from './page/page.ts';
