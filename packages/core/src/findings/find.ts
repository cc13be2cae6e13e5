import type { Block, CodeBlock, ParagraphBlock } from '../blocks/block.ts';
import type { CodeItem, CodeReading } from '../lines/code-item.ts';
import { isExampleLabel } from '../lines/cues.ts';
import { type AboutKeys, keyHabits } from '../lines/key-habit.ts';
import { omittedProgram } from '../lines/omitted-program.ts';
import { saysMessage, saysOutput } from '../lines/output-words.ts';
import { programHabits } from '../lines/program-habit.ts';
import { promptPrograms } from '../lines/prompt-lines.ts';
import { readCode } from '../lines/read-code.ts';
import { signHabits } from '../lines/signs.ts';
import type { TextContext } from '../lines/text-reading.ts';
import { isFamilyName, isMereFamily } from '../lines/under-family.ts';
import type { Finding } from './finding.ts';
import { findInCode } from './from-code.ts';
import { findInHeading } from './from-heading.ts';
import { findInTable } from './from-table.ts';
import { findInText } from './from-text.ts';
import { headingProgram } from './heading-program.ts';
import type { HeadingUnit, TextUnit, Unit } from './unit.ts';

const isOf = (kinds: readonly CodeItem['kind'][], reading: CodeReading): boolean =>
  reading.kind === 'lines' && reading.items.every(({ kind }) => kinds.includes(kind));

/** Sentences that an author has indented below a command, which Markdown takes for code. */
const isIndentedProse = (block: CodeBlock, reading: CodeReading): boolean =>
  !block.fenced && isOf(['prose'], reading);

/** Sentences or options that a program prints, as the sentence over their block says. */
const isPrintedText = (block: CodeBlock, reading: CodeReading, above: Unit | undefined): boolean => {
  if (!block.fenced || above?.kind !== 'text') return false;
  const { text } = above.statement;
  return (
    (isOf(['prose'], reading) && above.reading.kind === 'prose' && saysMessage(text)) ||
    (isOf(['prose', 'gloss'], reading) && /[:：]\s*$/u.test(text) && saysOutput(text))
  );
};

/** A command alone on its line, of which nothing has been said. */
export const awaitsWords = (unit: Unit | undefined): unit is TextUnit =>
  unit?.kind === 'text' && unit.reading.kind === 'entries' && unit.reading.lead && !unit.reading.description;

function asParagraph(block: CodeBlock): ParagraphBlock {
  const lines = block.lines.map(({ line, text }) => ({ line, text: text.trim(), marks: [] }));
  return { ...block, kind: 'paragraph', lines };
}

/** A heading that names the command shown below it, in a block or another heading, is a title, not a further entry. */
function asTitle(heading: HeadingUnit, below: readonly Unit[]): HeadingUnit {
  if (heading.reading.kind === 'entries' && heading.reading.description) return heading;
  const end = below.findIndex((unit) => unit.kind === 'heading' && unit.block.depth <= heading.block.depth);
  const inside = below.slice(0, end < 0 ? undefined : end);
  const entriesIn = (units: readonly Unit[]): Finding[] =>
    units.flatMap(({ findings }) => findings.filter(({ role }) => role === 'entry'));
  // What is said below a command stands for it, and what is called an example there shows it in use.
  const isExample = (unit: Unit, at: number): boolean => at > 1 && isUnderExampleLabel(unit, inside[at - 1]);
  const shown = entriesIn(inside.filter((unit, at) => !isExample(unit, at)));
  const examples = entriesIn(inside.filter(isExample));
  const isSame = (one: Finding, other: Finding): boolean => one.raw.trim() === other.raw.trim();
  const findings = heading.findings.map((finding) =>
    shown.some((other) => startsAlike(other, finding)) || examples.some((other) => isSame(other, finding))
      ? { ...finding, role: 'mention' as const }
      : finding,
  );
  return { ...heading, findings };
}

const isUnderExampleLabel = (unit: Unit, above: Unit | undefined): boolean =>
  unit.kind === 'code' && above?.kind === 'text' && isExampleLabel(above.statement.text);

function startsAlike(one: Finding, other: Finding): boolean {
  if (one.found.kind !== 'command' || other.found.kind !== 'command') return false;
  const words = (f: typeof one.found): string[] =>
    f.kind === 'command' ? f.command.tokens.slice(f.command.at).map((t) => t.text) : [];
  const [a, b] = [words(one.found), words(other.found)];
  return (
    one.found.command.program === other.found.command.program &&
    (b[1] === undefined || b[1].startsWith('-') || a[1] === b[1]) &&
    // A heading with a placeholder is the whole usage, of which a line below is an example.
    !b.some((word) => /^[<[{].*[>\]}]$/.test(word) && !a.includes(word))
  );
}

/** Gives the units of a note's blocks, in order. */
export function findUnits(
  blocks: readonly Block[],
  topic: Pick<TextContext, 'vocabulary'> & AboutKeys,
): readonly Unit[] {
  const units: Unit[] = [];
  const habitOf = keyHabits(blocks, topic);
  const isOfSigns = signHabits(blocks);
  const omits = omittedProgram(blocks, topic.vocabulary);
  const promptOf = promptPrograms(blocks);
  const isOfPrograms = programHabits(blocks, topic.vocabulary);
  let lead: Block | undefined;
  for (const block of blocks) {
    if (block.items.length === 0 && block.kind !== 'table') lead = block;
    const family = familyAbove(block, lead, topic);
    const typedAt = promptOf(block);
    const context: TextContext = {
      vocabulary: topic.vocabulary,
      ...habitOf(block),
      ...(family === undefined ? {} : { family }),
      ...(omits === undefined ? {} : { omits }),
      listsSigns: isOfSigns(block),
      ...(typedAt === undefined ? {} : { typedAt }),
      listsPrograms: isOfPrograms(block),
      inItem: block.items.length > 0,
    };
    for (const unit of unitsOf(block, units.at(-1), context)) units.push(unit);
  }
  const titled = units.map((unit, at) =>
    unit.kind === 'heading' && unit.findings.length > 0 ? asTitle(unit, units.slice(at + 1)) : unit,
  );
  return titled.map((unit, at) => {
    if (unit.kind !== 'heading') return asCaption(unit, titled[at + 1]);
    const below = titled.slice(at + 1);
    // The name of a family over the names of its commands is their title.
    const own = unit.findings.filter(
      ({ role, raw }) => role === 'entry' || !isMereFamily(raw, topic) || !completes(raw, below),
    );
    const program = headingProgram(unit, below, topic);
    return { ...unit, findings: program ? [program] : own };
  });
}

function unitsOf(block: Block, above: Unit | undefined, local: TextContext): Unit[] {
  switch (block.kind) {
    case 'heading':
      return [findInHeading(block, local)];
    case 'paragraph':
      return findInText(block, local);
    case 'code': {
      const reading = readCode(block, local.vocabulary, local.listsKeys, local);
      if (isIndentedProse(block, reading) && awaitsWords(above))
        return findInText(asParagraph(block), local).map((unit) => ({ ...unit, indented: true }));
      if (isPrintedText(block, reading, above))
        return [{ kind: 'code', block, reading: { kind: 'output' }, findings: [] }];
      return [{ kind: 'code', block, reading, findings: findInCode(block, reading) }];
    }
    case 'table':
      return [findInTable(block, local)];
  }
}

/** The family that the heading of a block names, or the line alone over its list. */
function familyAbove(
  block: Block,
  above: Block | undefined,
  context: Pick<TextContext, 'vocabulary'>,
): string | undefined {
  if (block.kind !== 'table' && block.items.length === 0) return undefined;
  const line = above?.kind === 'paragraph' && above.items.length === 0 ? above.lines.at(-1)?.text : undefined;
  return [line, block.headings.at(-1)?.title.text]
    .map((text) => text?.replace(/\s*[:：]\s*$/, '').trim())
    .find((text) => text !== undefined && isFamilyName(text, context));
}

/** True where the names of subcommands stand alone below, and are read with the name of their family before them. */
const completes = (family: string, below: readonly Unit[]): boolean =>
  below.some(({ findings }) =>
    findings.some(({ found, raw }) => found.text.startsWith(`${family} `) && !raw.startsWith(family)),
  );

/**
 * A line that names the command in the block below it in the author's words ("borg init repo") is said of it, and is no further one;
 * so is one that names what runs that command: "With `sudo`:".
 */
function asCaption(unit: Unit, below: Unit | undefined): Unit {
  const [own, second] = unit.findings;
  if (unit.kind !== 'text' || below?.kind !== 'code' || own === undefined || second !== undefined)
    return unit;
  if (isLead(unit) && below.findings.some((finding) => wraps(own, finding))) return asWords(unit);
  if (own.place !== 'bare') return unit;
  const isSame =
    unit.reading.kind === 'entries' &&
    !unit.reading.description &&
    below.block.from - unit.statement.endLine <= 2 &&
    !/(?:^|\s)[-<[{$./~]/.test(own.raw) &&
    below.findings.some(
      (finding) => finding.role === 'entry' && startsAlike(finding, own) && finding.raw !== own.raw,
    );
  return isSame ? asWords(unit) : unit;
}

const asWords = (unit: TextUnit): TextUnit => ({
  ...unit,
  reading: { kind: 'prose', spans: [] },
  findings: [],
});

const isLead = ({ statement, findings: [own] }: TextUnit): boolean =>
  /[:：]\s*$/u.test(statement.text) && statement.text.trim().length > (own?.raw.length ?? 0) + 1;

/** True where a name alone is that of a program which stands before the one that another line runs. */
const wraps = ({ found: one, raw }: Finding, { found: other }: Finding): boolean =>
  one.kind === 'command' &&
  one.command.tokens.length === 1 &&
  other.kind === 'command' &&
  other.command.tokens.slice(0, other.command.at).some(({ text }) => text === raw);
