import { asWritten } from '../commands/as-written.ts';
import type { LineCall } from '../commands/line-call.ts';
import { spell } from '../commands/spell.ts';
import { destroys } from '../effects/destroys.ts';
import { statementDestroys } from '../effects/statements.ts';
import type { InputEntry, RecipeStep, Variant } from '../model.ts';

/** Gives what one way of running a command does: whether it destroys, by its line; else what its tool's spec says. */
export function effectOf({ call, text, parts, body }: LineCall): Variant['effect'] {
  const lines = [text, spell(asWritten(parts))];
  if (lines.some((line) => destroys(body === undefined ? line : [line, ...body].join('\n'))))
    return 'destructive';
  return call.command?.effect;
}

/** Gives the effect of a line for a program's own prompt, as a property of its entry. */
export function inputEffect(text: string): Pick<InputEntry, 'effect'> {
  return statementDestroys(text) ? { effect: 'destructive' } : {};
}

/** Gives the effect of a step, as a property of it. */
export function stepEffect(line: LineCall): Pick<RecipeStep, 'effect'> {
  return effectOf(line) === 'destructive' ? { effect: 'destructive' } : {};
}

/** Gives what a command does however it is used here: it destroys where each of its rows does. */
export function commonEffect(
  rows: readonly { readonly variant: Pick<Variant, 'effect'> }[],
  told: Variant['effect'],
): Variant['effect'] {
  return rows.every(({ variant }) => variant.effect === 'destructive') ? 'destructive' : told;
}
