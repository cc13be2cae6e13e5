import { anyOf } from '../languages/alternatives.ts';
import type { Relation } from '../model.ts';
import type { Lexicon } from './lexicon.ts';

/** How one concept stands to another, as a sentence says it; both are concept ids. */
export interface SaidRelation {
  readonly kind: Exclude<Relation['kind'], 'managed-by' | 'see-also' | 'contrasts'>;
  readonly from: string;
  readonly to: string;
  /** The sentence says what `from` is, so that it is a fact of `from` as well. */
  readonly tells: boolean;
}

/** What a sentence says between the two terms, in several languages; only plain wordings prove a relation. */
const PHRASES: readonly { readonly kind: SaidRelation['kind']; readonly words: RegExp }[] = (
  [
    ['instance-of', 'instanceOf'],
    ['built-from', 'builtFrom'],
    ['part-of', 'partOf'],
  ] as const
).map(([kind, words]) => ({ kind, words: new RegExp(`\\s(?:${anyOf('relations', words)})\\s*`, 'iu') }));

/** "Images are blueprints for containers": what is made after them are their instances. */
const MODEL =
  /^(.+?)\s(?:is|are)\s+(?:(?:an?|the)\s+)?(?:templates?|blueprints?)(?:\s*\/\s*(?:templates?|blueprints?))?\s+(?:for|of)\s+(.+)$/iu;

/** "… for containers which then are running instances": the clause is about the instances. */
const GOES_ON = /\s(?:which|that)\s(?:then\s)?(?:are|is|become)\s/iu;

/** Where a clause starts that may have a subject of its own. */
const CLAUSE = new RegExp(`[,;:(]|\\s(?:${anyOf('grammar', 'and')}|while|whereas|während)\\s`, 'giu');

/** Gives the relation that a sentence says in so many words between two known concepts, or nothing. */
export function saidRelation(text: string, lexicon: Lexicon): SaidRelation | undefined {
  const model = MODEL.exec(text);
  if (model) {
    const found = between('instance-of', model[2] as string, model[1] as string, lexicon);
    return found && { ...found, tells: GOES_ON.test(model[2] as string) };
  }
  for (const { kind, words } of PHRASES) {
    const match = words.exec(text);
    if (match === null) continue;
    const clause = text.slice(0, match.index).split(CLAUSE).at(-1)?.trim() ?? '';
    const found = between(kind, clause, text.slice(match.index + match[0].length), lexicon);
    if (found) return found;
  }
  return undefined;
}

/** A subject is the term and an article, not a sentence that starts with it. */
function between(
  kind: SaidRelation['kind'],
  subject: string,
  object: string,
  lexicon: Lexicon,
): SaidRelation | undefined {
  const [from, to] = [lexicon.subjectOf(subject), lexicon.subjectOf(object)];
  if (kind !== 'instance-of' && subject.split(/\s+/).length > 5) return undefined;
  return from === undefined || to === undefined || from === to
    ? undefined
    : { kind, from, to, tells: kind === 'instance-of' };
}
