import type { Example, Variant } from '@cribnotes/core';

/** Gives the example that says more than the template: one whose values show a form, such as `8080:80`. */
export function exampleWorthShowing(variant: Variant): Example | undefined {
  return (
    exampleOfSentence(variant) ??
    variant.examples.find(
      (example) =>
        example.line !== variant.template.text &&
        Object.values(example.values).some((value) => /[^\p{L}\p{N}_-]/u.test(value)),
    )
  );
}

/** Gives the example that the sentence speaks of: `-p 3000:80` under "Reach port 80 on port 3000 of the host". */
export function exampleOfSentence(variant: Variant): Example | undefined {
  if (variant.examples.length === 0) return undefined;
  const named = wordsOf(variant.description?.text ?? '');
  const general = wordsOf(variant.template.text);
  return variant.examples.find(
    (example) =>
      example.line !== variant.template.text &&
      Object.values(example.values).some((value) =>
        wordsOf(value).some((word) => named.includes(word) && !general.includes(word)),
      ),
  );
}

/** Words and numbers; a single letter says too little. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{N}]+|\p{N}+/gu) ?? [];
}
