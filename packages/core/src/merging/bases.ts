import { spellPart } from '../commands/spell.ts';
import type { Variant } from '../model.ts';

type Based = Pick<Variant, 'base' | 'adds'>;

/** Gives, for each row of one command, the row that it adds one option to: `docker ps -a` to `docker ps`. */
export function basesOf(variants: readonly Pick<Variant, 'id' | 'template'>[]): Based[] {
  const byText = new Map(variants.map((variant) => [variant.template.text, variant]));
  const lengths = new Set([...byText.keys()].map((text) => text.length));
  return variants.map(({ template: { parts, body } }): Based => {
    if (body !== undefined) return {};
    const texts = parts.map(spellPart);
    const length = texts.join(' ').length;
    for (const [at, part] of parts.entries()) {
      const adds = texts[at] as string;
      // A line of thousands of options is not spelled without each of them.
      if (part.kind !== 'flag' || !lengths.has(length - adds.length - 1)) continue;
      const base = byText.get(texts.toSpliced(at, 1).join(' '));
      if (base) return { base: base.id, adds };
    }
    return {};
  });
}
