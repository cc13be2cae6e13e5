import type { Example, Variant } from '@cribnotes/core';

/** Gives the example that says more than the template: one whose values show a form, such as `8080:80`. */
export function exampleWorthShowing(variant: Variant): Example | undefined {
  return variant.examples.find(
    (example) =>
      example.line !== variant.template.text &&
      Object.values(example.values).some((value) => /[^\p{L}\p{N}_-]/u.test(value)),
  );
}
