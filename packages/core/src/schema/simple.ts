import * as v from 'valibot';
import type { Shape } from './shape.ts';

export const text: Shape<string> = v.string();
export const yes: Shape<true> = v.literal(true);
export const flag: Shape<boolean> = v.boolean();
/** From 0. */
export const count: Shape<number> = v.pipe(v.number(), v.integer(), v.minValue(0));
/** From 1. */
export const position: Shape<number> = v.pipe(v.number(), v.integer(), v.minValue(1));
/** From 0 to 1. */
export const probability: Shape<number> = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** `YYYY-MM-DD`. */
export const date: Shape<string> = v.pipe(v.string(), v.isoDate());
/** 64 hexadecimal digits. */
export const sha256: Shape<string> = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** A file name without extension. */
export const fileName: Shape<string> = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]{0,79}$/));
/** Addresses that are safe to follow from a note. */
export const address: Shape<string> = v.pipe(v.string(), v.regex(/^(?:https?|mailto):/));
/** The version of the model. */
export const version: Shape<2> = v.literal(2);
/** Names to what stands for them. */
export const texts: Shape<Readonly<Record<string, string>>> = v.record(v.string(), v.string());
