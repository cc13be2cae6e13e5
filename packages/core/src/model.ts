/**
 * The typed model of one topic: plain readonly JSON, with closed unions told apart by `kind`.
 * The readers make it, `crib show` prints it, and every emitter renders from it and from nothing else.
 */

export type * from './model/command-line.ts';
export type * from './model/concept.ts';
export type * from './model/doubt.ts';
export type * from './model/entry.ts';
export type * from './model/place.ts';
export type * from './model/sheet-settings.ts';
export type * from './model/text.ts';
export type * from './model/topic.ts';
export type * from './model/variant.ts';
