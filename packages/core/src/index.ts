export type * from './emitter.ts';
export type * from './model.ts';
