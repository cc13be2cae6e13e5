import type { Description, Example, Template } from '../model.ts';

/** Gives the example that says more than the template: one whose values the sentence speaks of, or show a form such as `8080:80`. */
export function exampleToPrint(
  examples: readonly Example[],
  template: Template,
  description: Description | undefined,
): Example | undefined {
  if (!/<[^<>]+>/.test(template.text)) return undefined;
  const named = new Set(wordsOf(description?.text ?? ''));
  const general = new Set(wordsOf(template.text));
  const isNamed = (value: string): boolean =>
    wordsOf(value).some((word) => named.has(word) && !general.has(word));
  return (
    examples.find(({ values }) => Object.values(values).some(isNamed)) ??
    examples.find(({ values }) => Object.values(values).some(showsForm))
  );
}

/** A value with a sign inside, `8080:80`; one that is a variable or in angle brackets is only another placeholder. */
function showsForm(value: string): boolean {
  const own = value.replace(/<[^<>]*>|\$\{?\w+\}?/g, '');
  return own !== '' && /[^\p{L}\p{N}_-]/u.test(own) && /[\p{L}\p{N}]/u.test(own);
}

/** Words and numbers; a single letter says too little. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{N}]+|\p{N}+/gu) ?? [];
}
