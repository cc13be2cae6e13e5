import { type Claim, ofKind, type Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import type { Verdicts } from '../claims/verdicts.ts';
import type { Finding } from '../findings/finding.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';

/** How many letters a title has at most. */
const LONGEST = 70;
/** Over how many commands a line stands that is surely a title, and others of its form that follow it. */
const [SURE, FURTHER] = [3, 2];

/** A line that may be a title, and what stands below it up to the next one of its form. */
interface Line {
  readonly unit: TextUnit;
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
  ],
  doesNot: ['# Docker\n\nStop it and take it away:\n\n    docker stop web\n    docker rm web\n'],
  overrules: ['description', 'label', 'title'],
  propose({ units }, decided) {
    const titled = new Set(ofKind(decided.accepted, 'title').map(({ piece }) => piece));
    const lines = units.flatMap((unit, at) => (isLine(unit) ? [lineOf(unit, units, at)] : []));
    const known = ({ unit }: Line): boolean => titled.has(unit.statement);
    return [...Map.groupBy(lines, formOf).values()].flatMap((alike) => {
      const titles = alike.filter(
        (line) => known(line) || (line.commands >= FURTHER && !isSentenceOfAll(line, decided)),
      );
      // Lines over one command each are said of it; a single one over several is the first sentence about them.
      const overOne = alike.filter(({ commands }) => commands === 1).length;
      const isHabit = titles.length > Math.max(1, overOne);
      return isHabit && titles.some((line) => known(line) || isSure(line, decided))
        ? titles.map(titleOf)
        : [];
    });
  },
};

const titleOf = ({ unit: { statement }, to }: Line): Proposal => ({
  kind: 'title',
  to,
  piece: statement,
  words: [statement],
  score: 2,
  reasons: [{ cue: 'one of several lines of its form over commands', weight: 1 }],
});

/** A short line outside of lists that leads on to what stands below it, or names it. */
function isLine(unit: Unit): unit is TextUnit {
  if (unit.kind !== 'text' || unit.block.items.length > 0 || unit.block.quoted) return false;
  const { text } = unit.statement;
  return (
    unit.reading.kind === 'prose' &&
    unit.findings.every(({ role }) => role !== 'entry') &&
    text.length <= LONGEST &&
    /\p{L}/u.test(text) &&
    /[:：]\s*$/u.test(text) &&
    !/[.!?。！？]\s/u.test(text)
  );
}

function lineOf(unit: TextUnit, units: readonly Unit[], at: number): Line {
  const rest = units.slice(at + 1);
  const end = rest.findIndex((next) => next.kind === 'heading' || isLine(next));
  const [first, ...others] = rest.slice(0, end < 0 ? undefined : end);
  // What a block holds alone, the line over the block says.
  const below =
    first?.kind === 'code' && entriesOf(first).length === 1 ? [first] : [first ?? [], others].flat();
  return {
    unit,
    below,
    commands: below.flatMap(entriesOf).length,
    to: Math.max(unit.statement.endLine, ...below.map(lastLine)),
  };
}

/** The section that the line stands in: lines of one form are compared within it. */
const formOf = ({ unit: { block } }: Line): number => block.headings.at(-1)?.from ?? 0;

/** Several commands below, of which most have words of their own, or stand in several blocks that the line cannot all describe. */
function isSure(line: Line, decided: Verdicts): boolean {
  if (line.commands < SURE || isSentenceOfAll(line, decided)) return false;
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
