export { emitter } from './emitter.ts';
