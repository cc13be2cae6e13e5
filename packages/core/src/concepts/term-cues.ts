import type { TextUnit } from '../findings/unit.ts';
import { headingTerm, isGlossary } from './context.ts';
import { isAllCode, type NamedLine } from './defined-by-form.ts';
import { isOtherScript, nameCues } from './name-cues.ts';
import type { SiblingGroup, Siblings } from './siblings.ts';
import { type Cue, weigh } from './term-weights.ts';
import { spellsOut, wordsCues } from './words-cues.ts';

const MARKS = { strong: 'bold', code: 'code', emphasis: 'emphasis' } as const;
/** How many words a paragraph has at least behind a name that nothing marks. */
const WORDS = 3;

/** Gives what speaks for and against a line being the definition of the name that it begins with. */
export function lineCues(line: NamedLine, unit: TextUnit, siblings: Siblings): Cue[] {
  const { term, words, separator, mark } = line;
  const group = siblings.of(unit);
  const all = wordsCues(words.text, term);
  const said = separator === 'below' ? all.filter((cue) => cue !== 'tooShort') : all;
  // Whoever gives a second name explains a name, whatever he says of it.
  const cues = [
    ...nameCues(term),
    ...(line.aside === undefined ? said : said.filter((cue) => cue !== 'names')),
  ];
  if (mark !== undefined) cues.push(MARKS[mark]);
  else if (unit.statement.marks.some((m) => m.kind === 'code' && m.to <= term.length))
    cues.push('codeInside');
  if (separator === 'bare' && line.aside !== undefined) cues.push('secondName');
  else if (separator !== 'colon') cues.push(separator);
  if (separator !== 'bare' && line.aside !== undefined) cues.push('aside');
  if (isOtherScript(term, words.text)) cues.push('otherScript');
  if (startsWithCommand(line, unit) || isAllCode(line)) cues.push('command');
  if (siblings.headsCommands(term)) cues.push('headOfCommands');
  return [...cues, ...placeCues(line, unit, group, siblings)];
}

function placeCues(
  { term, words, mark, separator }: NamedLine,
  unit: TextUnit,
  group: SiblingGroup,
  siblings: Siblings,
): Cue[] {
  const cues: Cue[] = [];
  const inItem = unit.block.items.length > 0;
  const enough = words.text.split(/\s+/).length > WORDS;
  const lines = separator === 'bare' && mark !== undefined ? group.boldOpeners : group.forms.length;
  if (inItem) cues.push('item');
  if (lines > 1) cues.push('sibling');
  if (lines > 2) cues.push('siblings');
  if (unit.block.headings.some(isGlossary)) cues.push('glossary');
  if (inItem && group.commands > 0 && group.commands * 2 >= group.forms.length) cues.push('amongCommands');
  if (inItem && group.commands > group.forms.length) cues.push('mostlyCommands');
  if (inItem && group.bareLabels > 0) cues.push('besideBareLabel');
  if (inItem && group.besideLabel) cues.push('besideLabel');
  if (group.keysOfValues) cues.push('keyOfValue');
  if (mark !== undefined) return cues;
  if (group.parameters && !spellsOut(term, words.text)) cues.push('parameter');
  const heading = unit.block.headings.at(-1);
  if (inItem && /^\p{Lu}\p{L}*$/u.test(term))
    if (heading === undefined || headingTerm(heading.title.text) !== undefined) cues.push('thingAbove');
  if (!inItem && enough && /^\p{Lu}[\p{L}\d]+(?:[ -]\p{Lu}[\p{L}\d]+){1,2}$/u.test(term))
    cues.push('properName');
  if (!inItem && enough && /^\p{Lu}\p{L}+$/u.test(term) && siblings.recurs(term)) cues.push('usedElsewhere');
  return cues;
}

/** What begins with what is typed says no more than that. */
const startsWithCommand = ({ words, statement }: NamedLine, { findings, reading }: TextUnit): boolean => {
  const at = statement.text.length - words.text.length;
  return (
    findings.some(({ role }) => role === 'entry') ||
    (reading.kind === 'prose' && reading.spans.some(({ from }) => Math.abs(from - at) <= 1))
  );
};

/** Gives how surely a line defines its name: by itself, and by the other lines of its form, since what one is all are. */
export function lineScore(line: NamedLine, unit: TextUnit, siblings: Siblings): number {
  const own = weigh(lineCues(line, unit, siblings));
  const mean = runMean(line, siblings.of(unit), siblings);
  return mean === undefined ? own : (own + mean) / 2;
}

/** What the lines of one form weigh on average; nothing where one stands alone. */
function runMean(
  { mark, separator }: NamedLine,
  group: SiblingGroup,
  siblings: Siblings,
): number | undefined {
  const known = means.get(group) ?? new Map<string, number | undefined>();
  means.set(group, known);
  const form = `${mark} ${separator}`;
  if (known.has(form)) return known.get(form);
  const run = group.forms.filter(({ line }) => line.mark === mark && line.separator === separator);
  const sum = run.reduce((total, { line, unit }) => total + weigh(lineCues(line, unit, siblings)), 0);
  const mean = run.length < 2 ? undefined : sum / run.length;
  known.set(form, mean);
  return mean;
}

/** A list of thousands is weighed once. */
const means = new WeakMap<SiblingGroup, Map<string, number | undefined>>();
