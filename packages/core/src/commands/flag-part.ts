import type { Part } from '../model.ts';
import type { CallFlag } from './call.ts';
import { placeholderName } from './placeholder.ts';

/** What English synopses call all options; authors of other languages keep their word. */
const ENGLISH = /^(?:[a-z]+-)?(?:options?|opts|flags?)$/;

/** Gives a flag as a part, with the value that is given for it. */
export function flagPart(flag: CallFlag, value: Part | undefined): Part {
  if (flag.names.length === 0) return allOptions(flag.text);
  return {
    kind: 'flag',
    text: flag.text,
    names: flag.names,
    ...(value ? { glue: flag.glue ?? ' ', value: [value] } : {}),
    ...(flag.optional ? { optional: true } : {}),
  };
}

function allOptions(written: string): Part {
  const name = placeholderName(written.replace(/[[\]<>{}.…]/g, ''));
  return { kind: 'placeholder', name: ENGLISH.test(name) ? 'options' : name, written, optional: true };
}
