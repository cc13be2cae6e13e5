import * as v from 'valibot';
import { isFlat } from './nested-brackets.ts';
import type { Overlay } from './overlay.ts';
import type { SpecFile } from './spec-file.ts';

const path = v.string();
const words = v.array(v.string());
const shapes = v.record(v.string(), words);
const deprecated = v.exactOptional(v.union([v.literal(true), v.string()]));

const usageLine = v.pipe(v.string(), v.check(isFlat, 'its brackets stand in too many others'));

const keys = v.array(v.strictTuple([v.string(), v.string(), v.string()]));
const inputs = v.array(v.strictTuple([v.string(), v.picklist(['meta', 'repl', 'sql']), v.string()]));

const commandRecord = v.strictObject({
  as: v.exactOptional(path),
  summary: v.exactOptional(v.string()),
  usage: v.exactOptional(v.array(usageLine)),
  aliases: v.exactOptional(v.array(path)),
  flags: v.exactOptional(words),
  deprecated,
  hidden: v.exactOptional(v.literal(true)),
});

/** A record is shared once: one that shares another's would lead round for ever where that shares it again. */
const sharesOnce = (commands: Readonly<Record<string, { readonly as?: string }>>): boolean =>
  Object.values(commands).every(
    ({ as }) => as === undefined || !Object.hasOwn(commands, as) || commands[as]?.as === undefined,
  );

/** Checks a spec file, ours or one that `crib spec` wrote. */
export const specFileSchema: v.GenericSchema<unknown, SpecFile> = v.strictObject({
  format: v.literal(1),
  program: v.pipe(v.string(), v.regex(/^[\w.+-]+$/)),
  version: v.string(),
  source: v.picklist(['tool', 'documentation']),
  everywhere: v.exactOptional(words),
  commands: v.pipe(
    v.record(path, commandRecord),
    v.check(sharesOnce, 'a command shares the record of one that shares a record itself'),
  ),
  keys: v.exactOptional(keys),
  inputs: v.exactOptional(inputs),
});

const commandOverlay = v.strictObject({
  summary: v.exactOptional(v.string()),
  usage: v.exactOptional(words),
  aliases: v.exactOptional(v.array(path)),
  hiddenFlags: v.exactOptional(words),
  deprecatedFlags: v.exactOptional(v.record(v.string(), v.string())),
  alsoFlagsOf: v.exactOptional(path),
  operands: v.exactOptional(shapes),
  values: v.exactOptional(shapes),
  syntax: v.exactOptional(words),
  forms: v.exactOptional(words),
  stopsAtOperand: v.exactOptional(v.boolean()),
  deprecated,
  manual: v.exactOptional(v.string()),
});

/** Checks an overlay. */
export const overlaySchema: v.GenericSchema<unknown, Overlay> = v.strictObject({
  url: v.exactOptional(v.pipe(v.string(), v.url())),
  manuals: v.exactOptional(words),
  manual: v.exactOptional(v.string()),
  placeholders: v.exactOptional(
    v.record(v.string(), v.strictObject({ type: v.string(), words: v.exactOptional(words) })),
  ),
  operands: v.exactOptional(shapes),
  values: v.exactOptional(shapes),
  plugins: v.exactOptional(v.record(v.string(), v.string())),
  everywhere: v.exactOptional(words),
  negatable: v.exactOptional(v.boolean()),
  keys: v.exactOptional(keys),
  inputs: v.exactOptional(inputs),
  effects: v.exactOptional(
    v.strictObject({
      read: v.exactOptional(v.array(path)),
      write: v.exactOptional(v.array(path)),
    }),
  ),
  commands: v.exactOptional(v.record(path, commandOverlay)),
});
