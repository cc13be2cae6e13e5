import type { Part } from '../model.ts';
import type { Call, Problem } from './call.ts';
import { assign, chooseForm } from './choose-form.ts';
import { fill, required, shapePart } from './fill.ts';
import { spell } from './spell.ts';

/** Gives the operands of a call as parts; what they are examples of goes into `values`, words that stay into `literals`. */
export function operandParts(
  call: Call,
  values: Record<string, string>,
  literals: string[],
  problems: Problem[],
): { parts: Part[]; general: Part[]; form?: string; given?: string } {
  const written = call.operands;
  const forms = call.command?.forms;
  const form = chooseForm(forms, written, call.tool);
  const helpOnly = call.flags.some((f) => f.names.includes('--help') || f.names.includes('--version'));
  const slots = form && written.length > 0 ? assign(form, written.length) : undefined;
  const filled = written.map((text, i) => {
    const slot = slots?.[i];
    const one = fill(text, slot?.shapes, call.tool);
    return slot && !slot.optional && !slot.variadic ? required(one) : one;
  });
  const parts: Part[] = [];
  const general: Part[] = [];
  for (const [i, f] of filled.entries()) {
    const previous = parts.at(-1);
    const same =
      slots?.[i]?.variadic &&
      slots[i] === slots[i - 1] &&
      previous?.kind === 'placeholder' &&
      f.part.kind === 'placeholder';
    if (same && previous) {
      for (const list of [parts, general]) list[list.length - 1] = { ...previous, repeat: true };
      continue;
    }
    parts.push(f.part);
    general.push(f.general ?? f.part);
    for (const [name, value] of Object.entries(f.values)) values[name] ??= value;
    if (f.literal) literals.push(written[i] as string);
  }
  const shortest =
    forms?.map((f) => f.operands.filter((o) => !o.optional)).toSorted((a, b) => a.length - b.length)[0] ?? [];

  if (form === undefined || slots === undefined) {
    // Only usage lines in the style of docker say for certain what is required: capitals, optional words in brackets.
    const certain =
      shortest.every((o) => /^[A-Z][A-Z0-9_:|. -]*$/.test(o.name)) &&
      call.command?.flags?.some((f) => f.long === '--help') === true;
    const missing = written.length === 0 && !helpOnly && certain ? shortest : [];
    if (missing.length > 0 && !/^(sub)?command/i.test(missing[0]?.name ?? '')) {
      for (const operand of missing)
        for (const list of [parts, general]) list.push(shapePart(operand.shapes[0]));
      problems.push({
        rule: 'missing-operand',
        message: `\`${call.path.join(' ')}\` needs ${missing.map((o) => `\`${o.name}\``).join(' and ')}`,
        actual: call.path.join(' '),
        expected: [spell(parts)],
        slot: missing[0]?.name ?? '',
      });
    }
  }
  const given = slots?.findIndex((slot) => slot.optional) ?? -1;
  return {
    parts,
    general,
    ...(form?.name ? { form: form.name } : {}),
    ...(given < 0 ? {} : { given: givenAs(slots?.[given]?.name ?? '', general[given]) }),
  };
}

/** `<package>@<version>` is another use than `<package>`. */
function givenAs(slot: string, part: Part | undefined): string {
  return part?.kind === 'compound' ? spell([part]) : slot;
}
