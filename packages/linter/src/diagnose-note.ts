import type { Diagnostic, Span } from '@cribnotes/core';
import type { Finding, NoteDraft, Unit } from '@cribnotes/core/drafts';
import type { SpecSource } from '@cribnotes/specs';
import { checkBareBrackets } from './checks/bare-brackets.ts';
import { checkCommentsInside } from './checks/comments-inside.ts';
import { checkContraries } from './checks/contrary.ts';
import { checkDeprecated } from './checks/deprecated.ts';
import { checkExecLists } from './checks/exec-lists.ts';
import { checkExplainedFlags } from './checks/explained-flags.ts';
import { checkFileKeywords } from './checks/file-keywords.ts';
import { checkFlagValues } from './checks/flag-values.ts';
import { checkFolders } from './checks/folders.ts';
import { checkIdentifierTypos } from './checks/identifier-typos.ts';
import { checkKeyTypos } from './checks/key-typos.ts';
import { checkListedSubcommands } from './checks/listed-subcommands.ts';
import { checkLookAlikes } from './checks/look-alikes.ts';
import { checkMarkdown } from './checks/markdown.ts';
import { checkMarkedDashes } from './checks/marked-dashes.ts';
import { checkMissingBlanks } from './checks/missing-blanks.ts';
import { checkMissingDashes } from './checks/missing-dashes.ts';
import { checkMissingSubcommand } from './checks/missing-subcommand.ts';
import type { CheckedNote, NoteCheck } from './checks/note-check.ts';
import { checkOddWords } from './checks/odd-words.ts';
import { checkOneDash } from './checks/one-dash.ts';
import { checkOperandCount, checkSeparators } from './checks/operands.ts';
import { checkPlaceholderOrder } from './checks/placeholder-order.ts';
import { checkPlaceholderTypes } from './checks/placeholder-type.ts';
import { checkProblems } from './checks/problems.ts';
import { checkProgramTypos } from './checks/program-typos.ts';
import { checkRepeatedNumbers } from './checks/repeated-numbers.ts';
import { checkRepeatedWords } from './checks/repeated-words.ts';
import { checkSettings } from './checks/settings.ts';
import { checkShellInput } from './checks/shell-input.ts';
import { checkSilentOutput } from './checks/silent-output.ts';
import { checkSplitFlags } from './checks/split-flag.ts';
import { checkSplitValues } from './checks/split-value.ts';
import { checkStatementTypos } from './checks/statement-typos.ts';
import { checkStraySubcommands } from './checks/stray-subcommand.ts';
import { checkTies } from './checks/ties.ts';
import { checkToolScripts } from './checks/tool-scripts.ts';
import { checkUnclosed } from './checks/unclosed.ts';
import { checkUnclosedCode } from './checks/unclosed-code.ts';
import { checkWordTypos } from './checks/word-typos.ts';
import { diagnosticOf, type Fault } from './fault.ts';
import { wordPlaces } from './place.ts';
import { levelOf } from './rules.ts';
import type { Dictionary } from './words/dictionary.ts';

const checks: readonly NoteCheck[] = [
  checkProblems,
  checkProgramTypos,
  checkOperandCount,
  checkSeparators,
  checkPlaceholderTypes,
  checkFlagValues,
  checkBareBrackets,
  checkCommentsInside,
  checkExecLists,
  checkMarkedDashes,
  checkMissingBlanks,
  checkMissingDashes,
  checkMissingSubcommand,
  checkOneDash,
  checkContraries,
  checkFileKeywords,
  checkPlaceholderOrder,
  checkExplainedFlags,
  checkFolders,
  checkSettings,
  checkToolScripts,
  checkSplitFlags,
  checkSplitValues,
  checkStraySubcommands,
  checkListedSubcommands,
  checkShellInput,
  checkSilentOutput,
  checkDeprecated,
  checkUnclosed,
  checkUnclosedCode,
  checkLookAlikes,
  checkRepeatedWords,
  checkRepeatedNumbers,
  checkWordTypos,
  checkIdentifierTypos,
  checkKeyTypos,
  checkStatementTypos,
  checkMarkdown,
  checkOddWords,
  checkTies,
];

/** Gives what a note has wrong as far as it tells alone, in the order of its lines. `dictionary`: the words of its language. */
export function diagnoseNote(draft: NoteDraft, specs: SpecSource, dictionary?: Dictionary): Diagnostic[] {
  const struck = new Set(draft.units.flatMap(struckOut));
  const lines = draft.findings.flatMap((finding) => {
    const line = draft.calls.get(finding);
    return line === undefined || finding.role === 'counterexample' || struck.has(finding)
      ? []
      : [{ finding, line }];
  });
  const note: CheckedNote = {
    draft,
    places: wordPlaces(draft),
    lines,
    specs,
    ...(dictionary ? { dictionary } : {}),
  };
  const faults = withoutEchoes(checks.flatMap((check) => check(note)));
  return faults
    .map((fault) => diagnosticOf(fault, levelOf(fault.rule)))
    .sort((a, b) => a.span.start.offset - b.span.start.offset);
}

/** What an author has struck out is shown as wrong. */
function struckOut(unit: Unit): readonly Finding[] {
  if (unit.kind !== 'text') return [];
  const struck = unit.statement.marks.filter(({ kind }) => kind === 'strike');
  return unit.findings.filter(({ raw }) =>
    struck.some(({ from, to }) => unit.statement.text.slice(from, to).includes(raw)),
  );
}

/** One slip can lead to another: a bracket that is not closed hides the operand that is then missing. */
const echoes: Readonly<Record<string, string>> = {
  'comment-in-command': 'missing-operand',
  'missing-blank': 'missing-operand',
  'missing-dash': 'too-many-operands',
  'unclosed-bracket': 'missing-operand',
  'unclosed-quote': 'missing-operand',
  'wrong-dash': 'typo-flag',
  'wrong-quote': 'unclosed-quote',
};

/** Rules that guess by what stands elsewhere: what another one has told of is theirs no more. */
const guesses: readonly string[] = ['typo-word', 'odd-word'];

/** Leaves out what follows from another fault, and words that two checks have found in one place. */
function withoutEchoes(faults: readonly Fault[]): Fault[] {
  const hidden = new Set(
    faults.map(({ rule, span, startsAt }) => `${echoes[rule]}:${startsAt ?? span.start.line}`),
  );
  return faults.filter(({ rule, span }, index) => {
    if (hidden.has(`${rule}:${span.start.line}`)) return false;
    const rank = guesses.indexOf(rule);
    return (
      rank < 0 ||
      !faults.some((other, at) => {
        const louder = guesses.indexOf(other.rule) < rank || (other.rule === rule && at < index);
        return louder && overlap(other.span, span);
      })
    );
  });
}

const overlap = (one: Span, other: Span): boolean =>
  one.start.offset < other.end.offset && other.start.offset < one.end.offset;
