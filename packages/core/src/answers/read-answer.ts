import type { Span } from '../model.ts';
import type { Answer } from './answer.ts';
import { readDecision } from './decision.ts';

const FORM =
  /^["“](.+?)["”](?: after ["“](.+?)["”])?(?: before ["“](.+?)["”])?(?: under ["“](.+?)["”])? as (.+)$/s;

/** Gives the answer that the value of a `read` comment is: `"docker ps" as output`; nothing where it has no such form. */
export function readAnswer(
  value: string,
  place: { readonly line: number; readonly span: Span },
): Answer | undefined {
  const [, words, after, before, under, as] = FORM.exec(value) ?? [];
  const is = as === undefined ? undefined : readDecision(as);
  if (words === undefined || is === undefined) return undefined;
  return {
    words,
    ...(after === undefined ? {} : { after }),
    ...(before === undefined ? {} : { before }),
    ...(under === undefined ? {} : { under }),
    is,
    ...place,
  };
}

/** True for the value of a `read` comment that can be read. */
export const isAnswer = (value: string): boolean => {
  const as = FORM.exec(value)?.at(-1);
  return as !== undefined && readDecision(as) !== undefined;
};
