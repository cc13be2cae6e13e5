import type { Finding } from '../findings/finding.ts';
import type { Label } from '../findings/label.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
import { isExampleLabel } from '../lines/cues.ts';
import { headingTitle } from '../wording/heading-title.ts';

/** How many lines of commands below a few words make them a title of the paragraph. */
const RUN = 3;
/** How many letters a title may have. */
const LONGEST = 60;

/**
 * Gives the lines that stand over several commands as their title without being headings: bullets over bullets with
 * commands, and lines over a list or a block of several. Commands that had nothing but the title for a sentence have none.
 */
export function labelsOf(units: readonly Unit[]): Label[] {
  const titles = units.flatMap((unit, at) =>
    unit.kind === 'text' && isTitle(unit) ? [titleOf(unit, units, at)] : [],
  );
  const sure = titles.filter(({ unit, commands }) => commands.length > 1 && isFree(unit, commands, units));
  // What one item of a list is, all are.
  const lists = new Set(sure.flatMap(({ unit }) => (unit.block.items.length > 0 ? [listOf(unit)] : [])));
  const all = titles.filter(
    (title) => sure.includes(title) || (lists.has(listOf(title.unit)) && isFurther(title)),
  );
  let end = 0;
  return all.flatMap(({ unit, commands, to }): Label[] => {
    const { line, endLine, text } = unit.statement;
    // A label inside of what another one stands over parts it too finely.
    if (line <= end) return [];
    for (const finding of commands) if (isSaidBy(unit, finding)) delete finding.description;
    unit.use = 'label';
    end = to;
    return [{ title: headingTitle(text), line, endLine, to }];
  });
}

/** A line that may be a title, with what stands below it. */
interface Title {
  readonly unit: TextUnit;
  readonly commands: readonly Finding[];
  readonly to: number;
}

function titleOf(unit: TextUnit, units: readonly Unit[], at: number): Title {
  const below = unitsBelow(unit, units, at);
  return {
    unit,
    commands: below.flatMap(({ findings }) => findings.filter(({ role }) => role === 'entry')),
    to: Math.max(unit.statement.endLine, ...below.map(lastLine)),
  };
}

/** An item of a list of titles that is no sentence of its only command. */
const isFurther = ({ unit, commands }: Title): boolean =>
  commands.length > (unit.use === 'description' ? 1 : 0);

const listOf = ({ block }: TextUnit): number => block.items.at(-1)?.list ?? -1;

const isSaidBy = ({ statement }: TextUnit, { description }: Finding): boolean =>
  description?.pieces[0] === statement;

/** No command has the line for its own sentence: it is free, or said of all that stand below. */
function isFree(unit: TextUnit, commands: readonly Finding[], units: readonly Unit[]): boolean {
  if (unit.use === undefined || unit.use === 'label') return true;
  if (unit.use !== 'description') return false;
  const said = units.flatMap(({ findings }) => findings.filter((finding) => isSaidBy(unit, finding)));
  return said.length > 1 && said.every((finding) => commands.includes(finding));
}

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
function unitsBelow(label: TextUnit, units: readonly Unit[], at: number): readonly Unit[] {
  const own = label.block.items.at(-1);
  const rest = units.slice(at + 1);
  if (own !== undefined) {
    const end = rest.findIndex((unit) => !unit.block.items.some(({ id }) => id === own.id));
    return rest.slice(0, end < 0 ? undefined : end);
  }
  const first = rest[0];
  if (first === undefined) return [];
  switch (first.kind) {
    case 'heading':
      return [];
    case 'code':
      return isBrief(label.statement.text) && !first.recipe && saysEach(label, first.findings) ? [first] : [];
    case 'table':
      return isBrief(label.statement.text) ? [first] : [];
    case 'text': {
      const brief = isBrief(label.statement.text);
      if (first.block === label.block) {
        const own = rest.slice(0, rest.findIndex((unit) => unit.block !== label.block) >>> 0);
        return brief && own.filter(({ findings }) => findings.length > 0).length >= RUN ? own : [];
      }
      if (first.block.items.length === 0 || !(brief || /[:：]\s*$/.test(label.statement.text))) return [];
      const end = rest.findIndex((unit) => unit.block.items.length === 0);
      return rest.slice(0, end < 0 ? undefined : end);
    }
  }
}

/** Most commands of a block have a sentence beside the one above the block, which is no task of theirs then. */
const saysEach = (label: TextUnit, commands: readonly Finding[]): boolean =>
  commands.filter((finding) => finding.description !== undefined && !isSaidBy(label, finding)).length * 2 >=
  commands.length;

/** A few words, which name rather than say something; scripts without blanks need fewer letters for one. */
const isBrief = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
    ? text.length <= 12
    : text.trim().split(/\s+/).length <= 4;

const lastLine = (unit: Unit): number => (unit.kind === 'text' ? unit.statement.endLine : unit.block.to);
