import { fillShape, type OperandSpec, type ToolSpec, type UsageForm } from '@cribnotes/specs';
import { vocabularyOf } from './fill.ts';

/** The usage form that operands fit: the right number first, then the shapes. */
export function chooseForm(
  forms: readonly UsageForm[] | undefined,
  operands: readonly string[],
  tool: ToolSpec | undefined,
): UsageForm | undefined {
  if (!forms || forms.length === 0 || !tool) return undefined;
  const vocabulary = vocabularyOf(tool);
  const fits = (form: UsageForm): number => {
    const slots = assign(form, operands.length);
    if (slots === undefined) return -1;
    return operands.filter(
      (word, i) =>
        fillShape((slots[i] as OperandSpec).shapes, word.replace(/^(["'])(.*)\1$/s, '$2'), vocabulary) !==
        undefined,
    ).length;
  };
  const scored = forms.map((form) => ({ form, score: fits(form) })).filter((f) => f.score >= 0);
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best?.form ?? (operands.length === 0 ? forms[0] : undefined);
}

/** Which operand of the form each word is; nothing where there are too few or too many words. */
export function assign(form: UsageForm, count: number): OperandSpec[] | undefined {
  const required = form.operands.filter((o) => !o.optional).length;
  const variadic = form.operands.some((o) => o.variadic);
  if (count < required || (!variadic && count > form.operands.length)) return undefined;
  let optional = count - required;
  const result: OperandSpec[] = [];
  for (const [i, operand] of form.operands.entries()) {
    const after = form.operands.slice(i + 1).filter((o) => !o.optional).length;
    if (operand.optional && optional <= 0) continue;
    if (operand.optional) optional -= 1;
    result.push(operand);
    if (operand.variadic) while (result.length < count - after) result.push(operand);
  }
  return result.length >= count ? result.slice(0, count) : undefined;
}
