import type { Part } from '../model.ts';
import type { CallFlag } from './call.ts';
import type { Filled } from './fill.ts';

/** Gives a flag as a part; `general`: its value is replaced by the slot it fills. */
export function flagPart(flag: CallFlag, value: Filled | undefined, general: boolean): Part {
  const shown = value === undefined ? undefined : general ? (value.general ?? value.part) : value.part;
  return {
    kind: 'flag',
    text: flag.text,
    names: flag.names,
    ...(shown ? { glue: flag.glue ?? ' ', value: [shown] } : {}),
    ...(flag.optional ? { optional: true } : {}),
  };
}

/** Switches of one letter that stand next to each other are one word: `-t -i` is `-it`. */
export function bundle(flags: readonly { flag: CallFlag; part: Part }[]): Part[] {
  const parts: Part[] = [];
  for (const { flag, part } of flags) {
    const last = parts.at(-1);
    const short =
      /^-[A-Za-z]+$/.test(flag.text) &&
      flag.names.every((n) => n.startsWith('--')) &&
      flag.value === undefined &&
      !flag.optional;
    if (
      short &&
      last?.kind === 'flag' &&
      /^-[A-Za-z]+$/.test(last.text) &&
      last.value === undefined &&
      !last.optional &&
      part.kind === 'flag' &&
      last.names.every((n) => n.startsWith('--'))
    ) {
      const letters = [last.text.slice(1), part.text.slice(1)];
      const text = letters.join('') === 'ti' ? '-it' : `-${letters.join('')}`;
      parts[parts.length - 1] = { kind: 'flag', text, names: [...last.names, ...part.names] };
    } else parts.push(part);
  }
  return parts;
}
