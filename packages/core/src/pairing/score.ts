import { definedByVerb } from '../concepts/definition.ts';
import type { TextUnit } from '../findings/unit.ts';
import { isExampleLabel, POINTS_BACK, USE_BEFORE } from '../lines/cues.ts';
import type { Need } from './need.ts';

/** Weights found by trying rules on annotated notes; a pairing needs at least `THRESHOLD`. */
export const THRESHOLD = 0.5;

/** Words that point at what stands below. */
const POINTS_ON =
  /(?<!\p{L})(following|below|folgende\p{L}*|siguientes?|seguintes?|suivante?s?|следующ\p{L}+|aşağıdaki|以下|下面)(?!\p{L})/iu;

/** An arrow at the start of a line points from the command above to its explanation. */
const ARROW = /^(–|—|-{1,2}|=)>|^[→⇒➜]/;

/** True for a sentence that ends by pointing at the command below it. */
export function leadsOnTo(text: string): boolean {
  return /[:：]\s*$/.test(text) || USE_BEFORE.test(text) || POINTS_ON.test(text);
}

const wordsOf = (text: string): number => text.split(/\s+/).length;

/** True for a sentence that says what a thing is, not what a command does. */
const isDefinition = (text: TextUnit): boolean =>
  definedByVerb(text.statement) !== undefined ||
  /^(an?|the|ein|eine|der|die|das|el|la|un|una|le|une)?\s*\p{L}+(\s\p{L}+){0,2}\s(is|are|has|have|contains?|ist|sind|es|son|est|sont|это|—)\s/iu.test(
    text.statement.text,
  );

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

/** How well the sentence before a need describes it. `gap`: blank lines between; for fences the marks do not count. */
export function scoreBefore(text: TextUnit, need: Need, gap: number, afterCommand: boolean): number {
  const words = text.statement.text;
  if (ARROW.test(words)) return 0;
  let score = 0.4;
  if (gap === 0) score += 1.2;
  if (gap > 1) score -= 0.2;
  if (/[:：]\s*$/.test(words)) score += 1;
  else if (USE_BEFORE.test(words)) score += 1;
  else if (/^(to|um|para|pour|чтобы|для)\s/iu.test(words)) score += 0.6;
  if (wordsOf(words) <= 18) score += 0.5;
  if (sameItem(text, need)) score += 0.8;
  const pointsOn = POINTS_ON.test(words);
  if (pointsOn) score += 0.5;
  const leadsIn = pointsOn || /[:：]\s*$/.test(words);
  if (afterCommand && !leadsIn && POINTS_BACK.test(words) && !words.endsWith('?')) score -= 1.2;
  else if (afterCommand && /^\p{Ll}.*[.]$/u.test(words) && text.block.items.length === 0 && gap > 0)
    score -= 0.7;
  if (isDefinition(text) && (gap > 0 || /[.。]$/.test(words))) score -= 0.8;
  if (explainsTerm(text, need)) score -= 2;
  if (isExampleLabel(words)) score -= 3;
  return score;
}

/** How well the sentence after a need describes it. */
export function scoreAfter(text: TextUnit, need: Need, gap: number, leadsOn: boolean): number {
  const words = text.statement.text;
  let score = need.unit.kind === 'heading' ? 0.9 : 0;
  if (ARROW.test(words)) score += 1.5;
  if (gap === 0) score += 1.2;
  if (POINTS_BACK.test(words)) score += 1;
  else if (/^\p{Ll}/u.test(words)) score += 0.7;
  if (sameItem(text, need)) score += 0.3;
  if (leadsOn) score -= gap > 0 ? 0.6 : 0.8;
  if (/[:：]\s*$/.test(words)) score -= 2;
  if (isExampleLabel(words)) score -= 3;
  return score;
}
