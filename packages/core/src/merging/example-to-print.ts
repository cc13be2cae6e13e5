import type { Description, Example, Template } from '../model.ts';

/**
 * Gives the example that says more than the template: one whose values the sentence speaks of, or show a form such as
 * `8080:80`. One that only has other names in the places of the placeholders is none.
 */
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
  const opened = ({ values }: Example): readonly (readonly [slot: string, value: string])[] =>
    Object.entries(values).filter(([slot]) => template.text.includes(`<${slot}>`));
  return (
    examples.find((example) => opened(example).some(([, value]) => isNamed(value))) ??
    examples.find((example) => opened(example).some(([slot, value]) => showsForm(slot, value)))
  );
}

/** What is called by a single word, so that a sign inside shows a form: `svc/web` for a pod. Images and paths have signs as they are. */
const calledByAWord =
  /(?:^|-)(?:container|name|namespace|network|node|number|pod|ports?|release|secret|service|session|stack|task|volume)$/;

/** A value with a sign inside, `8080:80`; one that is a variable or in angle brackets is only another placeholder. */
function showsForm(slot: string, value: string): boolean {
  const own = value.replace(/<[^<>]*>|\$\{?\w+\}?/g, '');
  return calledByAWord.test(slot) && /[\p{L}\p{N}][^\p{L}\p{N}_.\s-]+[\p{L}\p{N}]/u.test(own);
}

/** Words and numbers; a single letter says too little. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{N}]+|\p{N}+/gu) ?? [];
}
