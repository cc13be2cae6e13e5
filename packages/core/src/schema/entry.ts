import type { Chord, Entry } from '../model.ts';
import { template } from './command-line.ts';
import { prose } from './prose.ts';
import { cases, list, object, oneOf, optional, type Shape, some } from './shape.ts';
import { text } from './simple.ts';
import { verified } from './tool.ts';
import { description, effect, occurrence, variant } from './variant.ts';

const chord: Shape<Chord> = object({
  key: text,
  modifiers: list(oneOf({ ctrl: true, alt: true, shift: true, meta: true, prefix: true, leader: true })),
});

const every = {
  id: text,
  tool: text,
  effect: optional(effect),
  seeAlso: list(text),
};

const described = {
  group: text,
  notes: list(prose),
  description: optional(description),
  otherDescriptions: list(description),
  occurrences: some(occurrence),
};

export const entry: Shape<Entry> = cases<Entry>({
  command: {
    ...every,
    path: list(text),
    display: text,
    aliases: list(text),
    usage: optional(text),
    variants: some(variant),
    verified,
  },
  keys: { ...every, ...described, mode: optional(text), chords: list(list(chord)), text },
  input: { ...every, ...described, prompt: oneOf({ sql: true, meta: true, repl: true }), template },
});
