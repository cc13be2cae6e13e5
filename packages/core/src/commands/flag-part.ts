import type { Part } from '../model.ts';
import type { CallFlag } from './call.ts';

/** Gives a flag as a part, with the value that is given for it. */
export function flagPart(flag: CallFlag, value: Part | undefined): Part {
  if (flag.names.length === 0)
    return { kind: 'placeholder', name: 'options', written: flag.text, optional: true };
  return {
    kind: 'flag',
    text: flag.text,
    names: flag.names,
    ...(value ? { glue: flag.glue ?? ' ', value: [value] } : {}),
    ...(flag.optional ? { optional: true } : {}),
  };
}
