import { type Claim, ofKind, type Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import type { Verdicts } from '../claims/verdicts.ts';
import type { Finding } from '../findings/finding.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';

/** How many letters a title has at most. */
const LONGEST = 70;
/** How many letters one without a colon has at most. */
const LONGEST_BARE = 50;
/** A sign before the words of a line, other than the marks of lists. */
const SIGN = /^\s*([■◆▣●▶★◇□▪◾※☆►▷◎○◉➤]|\p{Extended_Pictographic})\ufe0f?\s*(?=[\p{L}\p{N}])/u;
/** How many letters tell whether a sentence opens its line. */
const OPENING = 10;
/** Over how many commands a line stands that is surely a title, and others of its form that follow it. */
const [SURE, FURTHER] = [3, 2];

/** What lines of one form have in common: a colon at the end, a sign before them, slanted letters, or nothing. */
type Form = 'colon' | 'slanted' | 'bare' | `sign ${string}`;

/** A line that may be a title, and what stands below it up to the next one. */
interface Line {
  readonly unit: TextUnit;
  readonly form: Form;
  readonly below: readonly Unit[];
  readonly commands: number;
  readonly to: number;
}

export const parallelTitles: Proposer = {
  id: 'parallel-titles',
  claims:
    'In notes without marks, lines of one form that each stand over several commands are titles: "Images:", then what one does with images. Where one of them surely is, so are the others.',
  does: [
    {
      note: 'Images:\n    docker images\n    docker pull nginx   (gets one)\n    docker image prune  (clears up)\n\nNetworks:\n    docker network ls\n    docker network prune\n',
      claims: ['Images: →', 'Networks: →'],
    },
    {
      note: 'Images\n\n$ docker images\n\nshows them all.\n\n$ docker image prune\n\nclears up.\n\nNetworks\n\n$ docker network ls\n\nshows them all.\n\n$ docker network prune\n\nclears up.\n',
      claims: ['Images →', 'Networks →'],
    },
  ],
  doesNot: ['# Docker\n\nStop it and take it away:\n\n    docker stop web\n    docker rm web\n'],
  overrules: ['description', 'label', 'title'],
  propose({ units }, decided) {
    const titled = new Set(ofKind(decided.accepted, 'title').map(({ piece }) => piece));
    const lines = linesOf(units);
    const known = ({ unit }: Line): boolean => titled.has(unit.statement);
    const mayBe = (line: Line): boolean =>
      known(line) || (line.commands >= FURTHER && (isSet(line) || !isSentenceOfAll(line, decided)));
    return [...Map.groupBy(lines, sectionOf).values()].flatMap((alike) => {
      const isSurely = (line: Line): boolean => known(line) || isSet(line) || isSure(line, decided);
      if (!alike.some((line) => mayBe(line) && isSurely(line))) return [];
      // Lines over one command each are said of it; a single one over several is the first sentence about them.
      const isHabit = (form: readonly Line[]): boolean =>
        form.filter(mayBe).length > Math.max(1, form.filter(({ commands }) => commands === 1).length);
      const forms = isHabit(alike) ? [alike] : [...Map.groupBy(alike, ({ form }) => form).values()];
      return forms
        .filter(isHabit)
        .flatMap((form) => form.filter(mayBe).map((line) => titleOf(line, decided)));
    });
  },
};

/** The author has set it off from sentences. */
const isSet = ({ form }: Line): boolean => form !== 'colon' && form !== 'bare';

function titleOf({ unit: { statement }, to, form }: Line, decided: Verdicts): Proposal {
  const says = form !== 'colon' && decided.fateOf(statement)?.kind === 'description';
  return {
    kind: 'title',
    to,
    piece: statement,
    words: [statement],
    score: 2,
    ...(says ? { besides: true as const } : {}),
    reasons: [{ cue: 'one of several lines of its form over commands', weight: 1 }],
  };
}

/** The lines of a note that may be titles; plain ones only where there are no headings. */
function linesOf(units: readonly Unit[]): Line[] {
  const isMarked = units.some(({ kind }) => kind === 'heading');
  const forms = units.map((unit, at): Form | undefined => {
    const form = formOf(unit, units[at + 1]);
    return form === 'bare' && isMarked ? undefined : form;
  });
  const all = forms.map((form) => form !== undefined);
  const several = units.map((_, at) => all[at] === true && commandsBelow(units, at, all) >= FURTHER);
  // A line over one command leads to it, and parts nothing of the other form.
  const partsLeads = forms.map((form, at) => form === 'colon' || several[at] === true);
  const partsOthers = forms.map((form, at) => all[at] === true && (form !== 'colon' || several[at] === true));
  return units.flatMap((unit, at) => {
    const form = forms[at];
    if (unit.kind !== 'text' || form === undefined) return [];
    return [lineOf(unit, form, units, at, form === 'colon' ? partsLeads : partsOthers)];
  });
}

const commandsBelow = (units: readonly Unit[], at: number, parts: readonly boolean[]): number =>
  unitsBelow(units, at, parts).flatMap(entriesOf).length;

function unitsBelow(units: readonly Unit[], at: number, parts: readonly boolean[]): readonly Unit[] {
  const end = units.findIndex((next, i) => i > at && (next.kind === 'heading' || parts[i] === true));
  return units.slice(at + 1, end < 0 ? undefined : end);
}

/** The form of a short line outside of lists that may be a title. */
function formOf(unit: Unit, next: Unit | undefined): Form | undefined {
  if (isLine(unit)) return 'colon';
  if (unit.kind !== 'text' || unit.block.items.length > 0 || unit.block.quoted || next === undefined)
    return undefined;
  const { statement, block } = unit;
  const { text, marks } = statement;
  const isFew =
    unit.reading.kind === 'prose' &&
    unit.findings.every(({ role }) => role !== 'entry') &&
    text.length <= LONGEST_BARE &&
    /[\p{L}\p{N})]$/u.test(text) &&
    !/[,;:，；：]/u.test(text) &&
    (block.lines.length === 1 || entriesOf(next).length > 0);
  if (!isFew) return undefined;
  const written = block.lines.find(({ line }) => line === statement.line)?.text ?? '';
  const sign = SIGN.exec(written)?.[1];
  if (sign !== undefined) return `sign ${sign}`;
  if (marks.some(({ kind, from, to }) => kind === 'emphasis' && from === 0 && to >= text.length))
    return 'slanted';
  return /^[\p{Lu}\p{Lo}]/u.test(text) ? 'bare' : undefined;
}

/** A short line outside of lists that leads on to what stands below it, or names it. */
function isLine(unit: Unit): boolean {
  if (unit.kind !== 'text' || unit.block.items.length > 0 || unit.block.quoted) return false;
  const { text } = unit.statement;
  return (
    unit.reading.kind === 'prose' &&
    unit.findings.every(({ role }) => role !== 'entry') &&
    text.length <= LONGEST &&
    /\p{L}/u.test(text) &&
    /[:：]\s*$/u.test(text) &&
    !/[.!?。！？]\s/u.test(text) &&
    opensLine(unit)
  );
}

/** No other sentence stands before it in its line. */
const opensLine = ({ block, statement, index }: TextUnit): boolean =>
  index === 0 ||
  block.lines.some(
    ({ line, text }) => line === statement.line && text.trim().startsWith(statement.text.slice(0, OPENING)),
  );

function lineOf(
  unit: TextUnit,
  form: Form,
  units: readonly Unit[],
  at: number,
  parts: readonly boolean[],
): Line {
  const [first, ...others] = unitsBelow(units, at, parts);
  // What a block holds alone, the line over the block says.
  const below =
    form === 'colon' && first?.kind === 'code' && entriesOf(first).length === 1
      ? [first]
      : [first ?? [], others].flat();
  return {
    unit,
    form,
    below,
    commands: below.flatMap(entriesOf).length,
    to: Math.max(unit.statement.endLine, ...below.map(lastLine)),
  };
}

/** The section that the line stands in: lines are compared within it. */
const sectionOf = ({ unit: { block } }: Line): number => block.headings.at(-1)?.from ?? 0;

/** Several commands below, of which most have words of their own, or stand in several blocks that the line cannot all describe. */
function isSure(line: Line, decided: Verdicts): boolean {
  const isAlone = line.form === 'bare' && line.unit.block.lines.length === 1;
  if (line.commands < (isAlone ? FURTHER : SURE) || isSentenceOfAll(line, decided)) return false;
  const commands = line.below.flatMap(entriesOf);
  const own = commands.filter((finding) => {
    const description = decided.descriptionOf(finding);
    return description !== undefined && description.pieces[0] !== line.unit.statement;
  });
  const blocks = new Set(line.below.filter(({ findings }) => findings.length > 0).map(({ block }) => block));
  return own.length * 2 >= commands.length || blocks.size >= SURE;
}

/** The line is said of every command below it, and of several. */
function isSentenceOfAll({ unit, commands }: Line, decided: Verdicts): boolean {
  const fate: Claim | undefined = decided.fateOf(unit.statement);
  return fate?.kind === 'description' && fate.owners.length > 1 && fate.owners.length === commands;
}

const entriesOf = ({ findings }: Unit): readonly Finding[] => findings.filter(({ role }) => role === 'entry');

const lastLine = (unit: Unit): number => (unit.kind === 'text' ? unit.statement.endLine : unit.block.to);
