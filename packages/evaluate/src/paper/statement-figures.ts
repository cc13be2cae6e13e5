import type { GoldStatement, Owner } from '../gold/annotation.ts';
import { isSameSentence, likeness, standsIn } from '../text/likeness.ts';
import { termKey } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';
import { type LabelLine, labelLines } from './around.ts';
import type { PaperCounts } from './counts.ts';
import type { Tell } from './fault.ts';
import { judge } from './judge.ts';
import { type NoteOnPaper, touches } from './note-on-paper.ts';
import { type Place, placeName, placesOf } from './place.ts';
import type { Verdict } from './verdict.ts';

/** Where words that nobody wants do no harm. */
const neutral: ReadonlySet<string> = new Set(['title', 'link', 'summary', 'term']);
/** Where a statement is printed several times, the first of these that it got counts. */
const inOrder: readonly Verdict[] = ['right', 'sibling', 'step', 'wrong', 'safe'];

/** Counts whose each statement of a note is on paper. */
export function countStatements(note: NoteOnPaper, text: string, counts: PaperCounts, tell: Tell): void {
  if (note.gold.owners.length === 0) return;
  const places = placesOf(note);
  const labels = labelLines(text, note.gold.tool);
  for (const statement of note.gold.owners) {
    if (statement.owners.every(({ kind }) => kind === 'group')) continue;
    const found = foundPlaces(note, statement, places);
    if (statement.owners.every(({ kind }) => kind === 'nothing')) countNoise(statement, found, counts, tell);
    else countStatement(note, statement, found, labels, counts, tell);
  }
}

function countNoise(
  statement: GoldStatement,
  found: readonly Place[],
  counts: PaperCounts,
  tell: Tell,
): void {
  counts.noise.n += 1;
  const bad = found.find(({ spot }) => !neutral.has(spot.kind));
  if (bad === undefined) return;
  counts.noise.printed += 1;
  tell('noise', statement.line, statement.text, placeName(bad));
}

function countStatement(
  note: NoteOnPaper,
  statement: GoldStatement,
  found: readonly Place[],
  labels: readonly LabelLine[],
  counts: PaperCounts,
  tell: Tell,
): void {
  const { line, endLine = line } = statement;
  const name = `[${statement.owners.map(ownerName).join(', ')}] ${statement.text}`;
  counts.statements.n += 1;
  if (found.length === 0) {
    const told = note.printed.unprinted.findLast((one) => one.line >= line && one.line <= endLine);
    counts.statements.lost += 1;
    if (told !== undefined) counts.statements.told += 1;
    tell('statement-lost', line, name, told?.why ?? null);
    return;
  }
  const verdicts = found.map((place) => ({ place, verdict: judge(note, statement, place, labels) }));
  const counted = inOrder.flatMap((verdict) => verdicts.find((one) => one.verdict === verdict) ?? [])[0];
  if (counted === undefined) return;
  const { verdict, place } = counted;
  if (verdict === 'right' || verdict === 'safe') {
    counts.statements[verdict] += 1;
    return;
  }
  counts.statements.wrong += 1;
  if (verdict !== 'wrong') counts.statements[verdict] += 1;
  tell(`statement-${verdict}`, line, name, placeName(place));
}

/** Gives where a statement stands on paper: what comes from its lines, else a like sentence that is nobody else's. */
function foundPlaces(
  note: NoteOnPaper,
  statement: GoldStatement,
  places: readonly Place[],
): readonly Place[] {
  const { text, line, endLine = line } = statement;
  const isFromHere = (place: Place): boolean => touches(place.line, place.end, line, endLine);
  const close = places.filter((place) => isFromHere(place) && isSameSentence(text, place.text));
  const key = termKey(text, note.gold.tool);
  const titles = places.filter(
    (place) =>
      (place.spot.kind === 'term' || place.spot.kind === 'title') &&
      !close.includes(place) &&
      key !== '' &&
      key === termKey(place.text, note.gold.tool),
  );
  if (close.length + titles.length > 0) return [...close, ...titles];
  const length = wordsOf(text).length;
  if (length < 3) return [];
  return places.filter(
    (place) =>
      !isFromHere(place) &&
      (likeness(text, place.text).dice >= 0.8 || (length >= 6 && standsIn(text, place.text))) &&
      !note.gold.owners.some((other) => other !== statement && isFrom(other, place)),
  );
}

function isFrom({ line, endLine = line, text }: GoldStatement, place: Place): boolean {
  return touches(place.line, place.end, line, endLine) && likeness(text, place.text).dice >= 0.8;
}

function ownerName(owner: Owner): string {
  switch (owner.kind) {
    case 'command':
      return `command ${owner.line}`;
    case 'task':
      return `task ${owner.lines.join(',')}`;
    case 'flag':
    case 'part':
      return `${owner.kind} ${owner.name} @ ${owner.line ?? owner.of}`;
    case 'concept':
      return `idea ${owner.term}`;
    case 'section':
    case 'group':
    case 'nothing':
      return owner.kind;
  }
}
