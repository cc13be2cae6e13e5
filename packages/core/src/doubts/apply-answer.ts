import { readDecision } from '../answers/decision.ts';
import type { Choice, Doubt, DoubtAnchor } from '../model.ts';

/** What the last line of a note looks like where answers stand there already. */
const ANSWER_LAST = /(?:^|\n)<!-- crib: read [^\n]*-->\s*$/;

/**
 * Gives the choice of a doubt that a key names, or that is written out as an answer: `section`, `sentence of docker ps`.
 * Nothing where it is neither.
 */
export function choiceOf(doubt: Doubt, words: string): Choice | undefined {
  const offered = doubt.choices.find(({ key }) => key === words);
  if (offered !== undefined) return offered;
  const decision = readDecision(words);
  return decision === undefined ? undefined : { key: words, says: words, is: words };
}

/** Gives the comment that says what a doubt's words are. */
export function answerComment({ anchor }: Doubt, { is = '', about }: Choice): string {
  const { words, ...around } = anchor;
  const places = (['after', 'before', 'under'] as const).flatMap((key) =>
    about !== undefined || around[key] === undefined ? [] : [` ${key} "${around[key]}"`],
  );
  return `<!-- crib: read "${about ?? words}"${places.join('')} as ${is.replace(/\s+/g, ' ').trim()} -->`;
}

/**
 * Gives a note with the answer to a doubt that was found in this very text. A slip is mended where it stands; anything else
 * is a comment at the end, where it changes nothing but what it says. Nothing where the words are not there any more.
 */
export function applyAnswer(text: string, doubt: Doubt, choice: Choice): string | undefined {
  const { start, end } = doubt.span;
  if (choice.mend !== undefined)
    return text.slice(start.offset, end.offset) === doubt.words
      ? text.slice(0, start.offset) + choice.mend + text.slice(end.offset)
      : undefined;
  // A comment would end there.
  if (choice.is === undefined || choice.is.includes('-->')) return undefined;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const body = text.trimEnd();
  const gap = ANSWER_LAST.test(body.replaceAll('\r\n', '\n')) ? newline : newline + newline;
  return `${body}${gap}${answerComment(doubt, choice)}${newline}`;
}

/** Gives the text of `overrides.yaml` with the answer to a doubt in its list of answers. */
export function applyApart(overrides: string, doubt: Doubt, choice: Choice): string | undefined {
  if (choice.is === undefined) return undefined;
  const { words, after, before, under }: DoubtAnchor =
    choice.about === undefined ? doubt.anchor : { words: choice.about };
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['words', words],
    ['in', doubt.span.source],
    ['under', under],
    ['after', after],
    ['before', before],
    ['is', choice.is.replace(/\s+/g, ' ').trim()],
  ];
  const lines = parts.flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  const entry = lines.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}\n`).join('');
  const head = /^answers:[^\S\n]*(?:\[\s*\])?[^\S\n]*(?:\n|$)/m.exec(overrides);
  if (head === null)
    return `${overrides}${overrides === '' || overrides.endsWith('\n') ? '' : '\n'}answers:\n${entry}`;
  const from = head.index + head[0].length;
  return `${overrides.slice(0, head.index)}answers:\n${entry}${overrides.slice(from)}`;
}
