import type { Reason } from '../claims/claim.ts';
import { definedByVerb } from '../concepts/definition.ts';
import type { Finding } from '../findings/finding.ts';
import type { TextUnit } from '../findings/unit.ts';
import { anyOf } from '../languages/alternatives.ts';
import { ASKS, isExampleLabel, POINTS_BACK, USE_BEFORE } from '../lines/cues.ts';
import type { Need } from './need.ts';

/** Words that point at what stands below. */
const POINTS_ON = new RegExp(`(?<!\\p{L})(?:${anyOf('cues', 'pointsOn')})(?!\\p{L})`, 'iu');

/** An arrow at the start of a line points from the command above to its explanation. */
const ARROW = /^(–|—|-{1,2}|=)>|^[→⇒➜]/;

/** True for a sentence that ends by pointing at the command below it. */
export function leadsOnTo(text: string): boolean {
  return /[:：]\s*$/.test(text) || USE_BEFORE.test(text) || POINTS_ON.test(text);
}

const wordsOf = (text: string): number => text.split(/\s+/).length;

/** True for a sentence that says what a thing is, not what a command does. */
export const isDefinition = (text: TextUnit): boolean =>
  !ASKS.test(text.statement.text) &&
  (definedByVerb(text.statement) !== undefined || IS_SOMETHING.test(text.statement.text));

/** A thing, and what it is. */
const IS_SOMETHING = new RegExp(
  `^(?:${anyOf('grammar', 'the', 'a')})?\\s*\\p{L}+(?:\\s\\p{L}+){0,2}\\s(?:${anyOf('grammar', 'is')}|has|have|contains?|—)\\s|^(?!这|這|以下|下面|如下)[\\p{Script=Han}A-Za-z]{1,8}是(?!否)`,
  'iu',
);

/** True for a sentence that names commands, none of them of the need. */
function namesAnother({ findings }: TextUnit, need: Need): boolean {
  const named = findings.filter(({ found }) => found.kind === 'command');
  return named.length > 0 && !named.some((one) => need.findings.some((other) => areOfOneCommand(one, other)));
}

/** Two commands of one program that do not begin with different words. */
function areOfOneCommand({ found: one }: Finding, { found: other }: Finding): boolean {
  if (one.kind !== 'command' || other.kind !== 'command') return false;
  if (one.command.program !== other.command.program) return false;
  const [a, b] = [one, other].map(({ command }) => command.tokens[command.at + 1]?.text);
  return a === undefined || b === undefined || a.startsWith('-') || b.startsWith('-') || a === b;
}

/** A word for options, and an option that stands by itself. */
const OPTION_WORD = new RegExp(`(?<!\\p{L})(?:${anyOf('columns', 'flag')})(?!\\p{L})`, 'iu');
const OPTION = /(?<=^|[\s`"'“”«„(])-{1,2}[A-Za-z][\w-]*/gu;

/** True for a sentence that tells of an option which no command of the need is written with. */
function explainsOption({ statement: { text } }: TextUnit, need: Need): boolean {
  if (!OPTION_WORD.test(text)) return false;
  const told = text.match(OPTION) ?? [];
  return told.length > 0 && !told.some((option) => need.findings.some(({ raw }) => raw.includes(option)));
}

/** Words that all stand between brackets. */
const ASIDE = /^[(（][^()（）]*[)）][.。]?$/u;

const sameItem = (text: TextUnit, need: Need): boolean =>
  text.block.items.length > 0 && text.block.items.at(-1)?.id === need.place.items.at(-1)?.id;

/** A bullet that explains a term of its own, below others of its list, is about that term and not about the block below. */
function explainsTerm(text: TextUnit, need: Need): boolean {
  const { items, lines } = text.block;
  const [first] = lines;
  if (first === undefined || (items.at(-1)?.index ?? 0) === 0 || items.length <= need.place.items.length)
    return false;
  return first.marks.some(
    (m) => m.kind !== 'link' && m.from === 0 && /^\s*[:：=–—-]/.test(first.text.slice(m.to)),
  );
}

/** Where no blank line stands between, where one does, and where more do. */
const nearness = (gap: number, more: number): Reason[] =>
  gap === 0
    ? [{ cue: 'right beside it', weight: 1.2 }]
    : gap > 1 && more !== 0
      ? [{ cue: 'lines stand between', weight: more }]
      : [];

const when = (holds: boolean, cue: string, weight: number): Reason[] => (holds ? [{ cue, weight }] : []);

/** Gives the sum of what speaks for a sentence and against it. */
export const scoreOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, { weight }) => sum + weight, 0);

/**
 * Gives what speaks for the sentence before a need. `gap`: blank lines between; for fences the marks do not count. The
 * weights are found by trying them on annotated notes; trained ones did not choose better.
 */
export function reasonsBefore(
  text: TextUnit,
  need: Need,
  gap: number,
  afterCommand: boolean,
  nearerToOther: boolean,
): Reason[] {
  const words = text.statement.text;
  const another = namesAnother(text, need);
  if (ARROW.test(words)) return [];
  const colon = /[:：]\s*$/.test(words);
  const uses = USE_BEFORE.test(words);
  const pointsOn = POINTS_ON.test(words);
  const pointsBack = afterCommand && !(pointsOn || colon) && POINTS_BACK.test(words) && !words.endsWith('?');
  const goesOn =
    afterCommand && !pointsBack && /^\p{Ll}.*[.]$/u.test(words) && text.block.items.length === 0 && gap > 0;
  return [
    { cue: 'stands above it', weight: 0.4 },
    ...nearness(gap, -0.2),
    ...when(nearerToOther, 'stands nearer to the command above', -0.8),
    ...when(colon, 'ends with a colon', 1),
    ...when(!colon && uses, 'says what to use', 1),
    ...when(!colon && !uses && PURPOSE.test(words), 'opens with a purpose', 0.6),
    ...when(wordsOf(words) <= 18, 'is short', 0.5),
    ...when(sameItem(text, need) && !another, 'is in the same bullet', 0.8),
    ...when(pointsOn, 'points at what follows', 0.5),
    ...when(pointsBack, 'points back', -1.2),
    ...when(goesOn, 'goes on from the command above', -0.7),
    ...when(isDefinition(text) && (gap > 0 || /[.。]$/.test(words)), 'says what a thing is', -0.8),
    ...when(explainsTerm(text, need), 'explains a term of its own', -2),
    ...when(another, 'names another command', -1.2),
    ...when(explainsOption(text, need), 'explains an option that it does not have', -2),
    ...when(ASIDE.test(words.trim()), 'is an aside', -2),
    ...when(isExampleLabel(words), 'is a label of examples', -3),
  ];
}

const PURPOSE = new RegExp(`^(?:${anyOf('grammar', 'to')})\\s`, 'iu');

/** Gives what speaks for the sentence behind a need. */
export function reasonsAfter(
  text: TextUnit,
  need: Need,
  gap: number,
  leadsOn: boolean,
  nearerToThis: boolean,
): Reason[] {
  const words = text.statement.text;
  // "Which branches are there" asks for what stands below it, "which lists them" goes on.
  const asks = ASKS.test(words) && /^\p{Lu}/u.test(words);
  const pointsBack = POINTS_BACK.test(words) && !asks;
  return [
    ...when(need.unit.kind === 'heading', 'stands under the heading that it is', 0.9),
    ...when(ARROW.test(words), 'an arrow leads to it', 1.5),
    ...nearness(gap, 0),
    ...when(nearerToThis, 'stands nearer to it than to the next command', 0.6),
    ...when(pointsBack, 'points back', 1),
    ...when(!pointsBack && /^\p{Ll}/u.test(words), 'goes on in lower case', 0.7),
    ...when(sameItem(text, need), 'is in the same bullet', 0.3),
    ...when(leadsOn, 'another command follows', gap > 0 ? -0.6 : -0.8),
    ...when(explainsOption(text, need), 'explains an option that it does not have', -2),
    ...when(/[:：]\s*$/.test(words), 'ends with a colon', -2),
    ...when(isExampleLabel(words), 'is a label of examples', -3),
  ];
}
