import type { Answer } from '../../answers/answer.ts';
import { DECISIONS, readDecision } from '../../answers/decision.ts';
import type { SourceId, Span } from '../../model.ts';
import { type Finding, quote } from '../report.ts';
import type { YamlValue } from './yaml-value.ts';

/** The keys of an answer in `overrides.yaml`, each with what it becomes. */
const KEYS: Readonly<Record<string, 'words' | 'after' | 'before' | 'under' | 'source'>> = {
  words: 'words',
  after: 'after',
  before: 'before',
  under: 'under',
  in: 'source',
};

/** Gives the answers that stand under `answers`, with what is wrong about others. */
export function readAnswers(
  list: YamlValue,
  spanOf: (start: number, end: number) => Span,
): { readonly answers: readonly Answer[]; readonly findings: readonly Finding[] } {
  if (list.kind !== 'list') return { answers: [], findings: [wrong('"answers" should be a list', list)] };
  const answers: Answer[] = [];
  const findings: Finding[] = [];
  for (const item of list.items) {
    const read = readOne(item, spanOf(item.start, item.end));
    if ('rule' in read) findings.push(read);
    else answers.push(read);
  }
  return { answers, findings };
}

function readOne(item: YamlValue, span: Span): Answer | Finding {
  if (item.kind !== 'map') return wrong('an answer should have "words" and "is"', item);
  const parts: { [Key in 'words' | 'after' | 'before' | 'under']?: string } & { source?: SourceId } = {};
  let is: ReturnType<typeof readDecision>;
  for (const { key, value, ...place } of item.entries) {
    const text = 'text' in value ? value.text.trim() : '';
    if (text === '') return wrong(`${quote(key)} should be a text`, value);
    const part = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
    if (part !== undefined) parts[part] = text;
    else if (key !== 'is') return wrong(`the key ${quote(key)} has no meaning here`, place);
    else {
      is = readDecision(text);
      if (is === undefined) return wrong(`${quote(text)} should be one of ${DECISIONS.join(', ')}`, value);
    }
  }
  const { words, ...others } = parts;
  if (words === undefined || is === undefined) return wrong('an answer should have "words" and "is"', item);
  return { words, ...others, is, span };
}

const wrong = (message: string, { start, end }: { start: number; end: number }): Finding => ({
  rule: 'frontmatter/type',
  level: 'error',
  message,
  start,
  end,
});
