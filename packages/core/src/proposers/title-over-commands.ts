import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import type { Verdicts } from '../claims/verdicts.ts';
import type { Finding } from '../findings/finding.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
import { isExampleLabel } from '../lines/cues.ts';

/** How many lines of commands below a few words make them a title of the paragraph. */
const RUN = 3;
/** How many letters a title may have. */
const LONGEST = 60;

export const titleOverCommands: Proposer = {
  id: 'title-over-commands',
  claims:
    'A line over several commands is their title without being a heading: a bullet over bullets with commands, a line over a list or a block. What it was said to describe has no sentence then.',
  does: [
    {
      note: '# Docker\n\nLooking around:\n\n- `docker ps` lists the containers\n- `docker images` lists the images\n',
      claims: ['Looking around: →'],
    },
    {
      note: '- Add somebody\n  - `useradd -m anna`\n  - `adduser anna` asks for the rest\n',
      claims: ['Add somebody →'],
    },
  ],
  doesNot: ['# Docker\n\nLists all containers:\n\n    docker ps -a\n'],
  overrules: ['description', 'label'],
  propose({ units }, decided) {
    const ordersByLists = units.filter(({ kind }) => kind === 'heading').length <= 1;
    const titles = units.flatMap((unit, at) =>
      unit.kind === 'text' && isTitle(unit) ? [titleOf(unit, units, at, decided)] : [],
    );
    const sure = titles.filter(
      (title) => isFree(title, decided) && (title.commands.length > 1 || isLabelOfOne(title, decided)),
    );
    const keeping = new Set(ordersByLists ? titles.filter((title) => keepsSentence(title, decided)) : []);
    // What one item of a list is, all are.
    const lists = new Set(sure.flatMap(({ unit }) => (unit.block.items.length > 0 ? [listOf(unit)] : [])));
    const all = titles.filter(
      (title) =>
        sure.includes(title) ||
        keeping.has(title) ||
        (lists.has(listOf(title.unit)) && isFurther(title, decided)),
    );
    let end = 0;
    return all.flatMap((title): Proposal[] => {
      const { unit, to } = title;
      const { statement } = unit;
      // A label inside of what another one stands over parts it too finely.
      if (statement.line <= end) return [];
      end = to;
      return [
        {
          kind: 'title',
          to,
          piece: statement,
          words: [statement],
          score: 1,
          ...(keeping.has(title) ? { besides: true as const } : {}),
          reasons: [{ cue: 'stands over several commands', weight: 1 }],
        },
      ];
    });
  },
};

/** A line that may be a title, with what stands below it. */
interface Title {
  readonly unit: TextUnit;
  readonly commands: readonly Finding[];
  /** The commands stand in items of their own, and not in the line or its paragraph. */
  readonly nests: boolean;
  readonly to: number;
}

function titleOf(unit: TextUnit, units: readonly Unit[], at: number, decided: Verdicts): Title {
  const below = unitsBelow(unit, units, at, decided);
  return {
    unit,
    commands: below.flatMap(({ findings }) => findings.filter(({ role }) => role === 'entry')),
    nests: below.every(({ block, findings }) => findings.length === 0 || block !== unit.block),
    to: Math.max(unit.statement.endLine, ...below.map(lastLine)),
  };
}

/** An item of a list of titles that is no sentence of its only command. */
const isFurther = ({ unit, commands }: Title, decided: Verdicts): boolean =>
  commands.length > (decided.fateOf(unit.statement)?.kind === 'description' ? 1 : 0);

/**
 * An item over several commands of which one has no other sentence is their title and says that one, where lists are the
 * only order of a note. Under headings it is a step with its commands.
 */
function keepsSentence({ unit, commands, nests }: Title, decided: Verdicts): boolean {
  const fate = decided.fateOf(unit.statement);
  return (
    unit.block.items.length > 0 &&
    nests &&
    commands.length > 1 &&
    fate?.kind === 'description' &&
    fate.owners.length === 1 &&
    commands.includes(fate.owners[0])
  );
}

const listOf = ({ block }: TextUnit): number => block.items.at(-1)?.list ?? -1;

const isSaidBy = ({ statement }: TextUnit, finding: Finding, decided: Verdicts): boolean =>
  decided.descriptionOf(finding)?.pieces[0] === statement;

/** No command has the line for its own sentence: it is free, or said of all that stand below. */
function isFree({ unit, commands }: Title, decided: Verdicts): boolean {
  const fate = decided.fateOf(unit.statement);
  if (fate === undefined || fate.kind === 'label') return true;
  if (fate.kind !== 'description') return false;
  const [owner, second] = fate.owners;
  // What stands over a list is not said of a later item alone.
  if (owner && !second && unit.block.items.length === 0 && commands.indexOf(owner) > 0) return true;
  return fate.owners.length > 1 && fate.owners.every((finding) => commands.includes(finding));
}

/** A few words over one command that has its own: nothing else would print them. */
const isLabelOfOne = ({ unit, commands: [only, second] }: Title, decided: Verdicts): boolean =>
  only !== undefined &&
  second === undefined &&
  unit.block.items.length === 0 &&
  isBrief(unit.statement.text) &&
  !/[:：]\s*$/.test(unit.statement.text) &&
  decided.fateOf(unit.statement) === undefined &&
  decided.descriptionOf(only) !== undefined;

function isTitle({ statement, reading, findings, index }: TextUnit): boolean {
  const { text } = statement;
  return (
    index === 0 &&
    reading.kind === 'prose' &&
    findings.every(({ role }) => role !== 'entry') &&
    text.length <= LONGEST &&
    /\p{L}/u.test(text) &&
    !/[.!?。！？;,]$/.test(text) &&
    !/\s[-–—=]+>?\s|[:：](?=.)/u.test(text) &&
    !isExampleLabel(text)
  );
}

/** What a bullet holds, or what a line stands over: the list or the blocks that follow, up to the next such line. */
function unitsBelow(label: TextUnit, units: readonly Unit[], at: number, decided: Verdicts): readonly Unit[] {
  const own = label.block.items.at(-1);
  if (own !== undefined)
    return unitsFrom(units, at + 1, ({ block }) => block.items.some(({ id }) => id === own.id));
  const first = units[at + 1];
  if (first === undefined) return [];
  switch (first.kind) {
    case 'heading':
      return [];
    case 'code':
      return isBrief(label.statement.text) && !first.recipe && saysEach(label, first.findings, decided)
        ? [first]
        : [];
    case 'table':
      return isBrief(label.statement.text) ? [first] : [];
    case 'text': {
      const brief = isBrief(label.statement.text);
      if (first.block === label.block) {
        const own = unitsFrom(units, at + 1, ({ block }) => block === label.block);
        return brief && own.filter(({ findings }) => findings.length > 0).length >= RUN ? own : [];
      }
      if (first.block.items.length === 0 || !(brief || /[:：]\s*$/.test(label.statement.text))) return [];
      return unitsFrom(units, at + 1, ({ block }) => block.items.length > 0);
    }
  }
}

/** The units from one on, as long as they belong to it. */
function unitsFrom(units: readonly Unit[], from: number, belongs: (unit: Unit) => boolean): readonly Unit[] {
  let end = from;
  while (end < units.length && belongs(units[end] as Unit)) end += 1;
  return units.slice(from, end);
}

/** Most commands of a block have a sentence beside the one above the block, which is no task of theirs then. */
const saysEach = (label: TextUnit, commands: readonly Finding[], decided: Verdicts): boolean =>
  commands.filter((finding) => decided.isDescribed(finding) && !isSaidBy(label, finding, decided)).length *
    2 >=
  commands.length;

/** A few words, which name rather than say something; scripts without blanks need fewer letters for one. */
const isBrief = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
    ? text.replace(/\p{ASCII}/gu, '').length <= 12
    : text.trim().split(/\s+/).length <= 4;

const lastLine = (unit: Unit): number => (unit.kind === 'text' ? unit.statement.endLine : unit.block.to);
