import { spellPart } from '../commands/spell.ts';
import type { Part, Variant } from '../model.ts';

type Based = Pick<Variant, 'base' | 'adds'>;

/** Gives, for each row of one command, the row that it adds one option to: `docker ps -a` to `docker ps`. */
export function basesOf(variants: readonly Pick<Variant, 'id' | 'template'>[]): Based[] {
  const byText = new Map(variants.map((variant) => [variant.template.text, variant]));
  return variants.map(({ template: { parts, body } }): Based => {
    if (body !== undefined) return {};
    const found = parts.flatMap((part, at) => {
      if (part.kind !== 'flag') return [];
      const base = byText.get(textOf(parts.toSpliced(at, 1)));
      return base ? [{ base: base.id, adds: spellPart(part) }] : [];
    });
    return found[0] ?? {};
  });
}

const textOf = (parts: readonly Part[]): string => parts.map(spellPart).join(' ');
