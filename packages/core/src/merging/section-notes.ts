import type { Mark, TextLine } from '../blocks/block.ts';
import { type Claim, ofKind } from '../claims/claim.ts';
import type { NoteDraft } from '../claims/note-draft.ts';
import type { Verdicts } from '../claims/verdicts.ts';
import { codeStatement } from '../findings/from-code.ts';
import type { CodeUnit, TextUnit, Unit } from '../findings/unit.ts';
import type { CodeItem } from '../lines/code-item.ts';
import type { Statement } from '../lines/statement.ts';
import type { Prose, Span } from '../model.ts';
import type { Places } from './prose.ts';

/** A sentence that has no owner, with its line. */
export interface SectionNote {
  readonly prose: Prose;
  readonly line: number;
}

/**
 * Gives what a note says of no command and no term: it belongs to the section that it stands in. `isSaid` holds for
 * stretches of the note that are printed already, in whole or in part.
 */
export function sectionNotes(
  draft: NoteDraft,
  isSaid: (span: Span) => boolean,
  places: Places,
): SectionNote[] {
  const unwanted = new Set(
    draft.verdicts.accepted.flatMap(({ kind, piece }) => (kind === 'nothing' ? [piece.line] : [])),
  );
  const titles = new Set(ofKind(draft.verdicts.accepted, 'title').map(({ piece }) => piece.line));
  const isFree = (statement: Statement): boolean =>
    !titles.has(statement.line) && !isSaid(places.startOf(statement));
  const noteOf = (statement: Statement): SectionNote => ({
    prose: places.prose([statement]),
    line: statement.line,
  });
  return draft.units.flatMap((unit) => statementsIn(unit, isFree, draft.verdicts, unwanted)).map(noteOf);
}

/** What a unit says at lines that are free. */
function statementsIn(
  unit: Unit,
  isFree: (statement: Statement) => boolean,
  verdicts: Verdicts,
  unwanted: ReadonlySet<number>,
): Statement[] {
  switch (unit.kind) {
    case 'heading':
      return [];
    case 'text':
      return isLeftOver(unit, verdicts) && isFree(unit.statement) ? [unit.statement] : [];
    case 'table':
      return unit.block.rows
        .map((row) => rowStatement(row, unit.block.header, row[0]?.line ?? unit.block.from))
        .filter((row) => !unwanted.has(row.line) && isFree({ ...row, text: '' }) && LETTER.test(row.text));
    case 'code':
      return remarksIn(unit)
        .map(({ line, text }) => codeStatement(text, line))
        .filter(
          (remark) => !unwanted.has(remark.line) && isFree({ ...remark, text: '' }) && isWords(remark.text),
        );
  }
}

const LETTER = /\p{L}/u;
const UNBROKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u;

/** True for more than one word, or for what may be several words in a script without blanks. */
function isWords(text: string): boolean {
  const hasLetter = text.split(/\s+/).map((word) => LETTER.test(word));
  return hasLetter.some((has, at) => has && hasLetter[at + 1] === true) || UNBROKEN.test(text);
}

/** What words without an owner have become: nothing yet, or what the author says. */
const FREE: readonly (Claim['kind'] | undefined)[] = [undefined, 'section'];

function isLeftOver({ reading, findings, statement }: TextUnit, verdicts: Verdicts): boolean {
  return (
    (FREE.includes(verdicts.fateOf(statement)?.kind) ||
      (reading.kind === 'gloss' && verdicts.fateOf(statement)?.kind !== 'nothing')) &&
    reading.kind !== 'entries' &&
    findings.every(({ role }) => role !== 'entry') &&
    LETTER.test(statement.text)
  );
}

/** What stands in a block of code and is not typed, in the author's words. */
function remarksIn({ block, reading }: CodeUnit): { readonly line: number; readonly text: string }[] {
  switch (reading.kind) {
    case 'file':
      return [];
    case 'output':
      return block.lines.filter(isAuthors);
    case 'lines': {
      const texts = new Map(block.lines.map(({ line, text }) => [line, text]));
      return reading.items.flatMap((item) => {
        const { line } = item;
        return item.kind === 'output'
          ? [{ line, text: texts.get(line) ?? '' }].filter(isAuthors)
          : remarkIn(item);
      });
    }
  }
}

/** An option with what it means in some words. */
const OPTION = /^\s*--?\s?[\p{L}\d][\w-]*(?:\s*\(\s*|\s{2,}|\t)(?:[\p{L}'’]{2,}[,.]?\s+){2}/u;
/** Words in a script that few programs write. */
const OTHER_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}][^\n]{2}/u;

/** True for a line that no program is likely to have printed: it explains an option, or has words in another script. */
const isAuthors = ({ text }: { readonly text: string }): boolean =>
  !/^\s*[`~]{3}/.test(text) && (OPTION.test(text) || OTHER_SCRIPT.test(text));

function remarkIn(item: CodeItem): { readonly line: number; readonly text: string }[] {
  switch (item.kind) {
    case 'comment':
    case 'prose':
      return [{ line: item.line, text: item.text }];
    case 'gloss':
      return [{ line: item.line, text: `${item.target}: ${item.text}` }];
    case 'command':
    case 'input':
    case 'keys':
    case 'output':
      return [];
  }
}

/** The cells of a row as one sentence: what stands first, and what is said of it, under which header where there are several. */
function rowStatement(row: readonly TextLine[], header: readonly TextLine[], line: number): Statement {
  const cells = row.map((cell, at) => ({ cell, title: header[at]?.text.trim() ?? '' }));
  const [first, ...others] = cells.filter(({ cell }) => cell.text.trim() !== '');
  let text = first?.cell.text.trim() ?? '';
  const marks: Mark[] = shifted(first?.cell, 0);
  for (const [i, { cell, title }] of others.entries()) {
    text += i === 0 ? (/[:：]$/.test(text) ? ' ' : ': ') : ' · ';
    if (others.length > 1 && title !== '') text += `${title}: `;
    marks.push(...shifted(cell, text.length));
    text += cell.text.trim();
  }
  return { line, endLine: line, text, marks, starts: [{ at: 0, line }] };
}

function shifted(cell: TextLine | undefined, by: number): Mark[] {
  if (cell === undefined) return [];
  const lead = cell.text.length - cell.text.trimStart().length;
  return cell.marks.map((mark) => ({
    ...mark,
    from: Math.max(0, mark.from - lead) + by,
    to: mark.to - lead + by,
  }));
}
