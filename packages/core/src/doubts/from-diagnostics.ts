import type { NoteDraft } from '../claims/note-draft.ts';
import type { Choice, Diagnostic, Doubt, DoubtAnchor } from '../model.ts';
import { anchorOf } from './anchor-of.ts';
import { doubtId } from './doubt-id.ts';
import { MOST } from './how-doubtful.ts';
import { nearbyOf } from './nearby.ts';

/** The rules by which a slip is suspected, and how doubtful it is that the author meant what he wrote. */
export const SLIPS: Readonly<Record<string, number>> = {
  'typo-command': 0.7,
  'typo-subcommand': 0.7,
  'typo-flag': 0.7,
  'flag-after-operand': 0.5,
  'wrong-dash': 0.6,
  'wrong-quote': 0.6,
  'capital-letter': 0.5,
};

const [UNREAD, SECRET] = [0.65, 0.75];

/** Gives what is asked about the lines of which something is told: slips, secrets, and code that came to nothing. */
export function doubtsOfDiagnostics(drafts: readonly NoteDraft[], told: readonly Diagnostic[]): Doubt[] {
  const bySource = Map.groupBy(told.filter(isAsked), ({ span }) => span.source);
  return drafts.flatMap((draft) => {
    const own = bySource.get(draft.note.id) ?? [];
    if (own.length === 0) return [];
    const nearby = nearbyOf(draft);
    const { things } = nearby;
    return own.slice(0, MOST).flatMap((diagnostic) => {
      const { line } = diagnostic.span.start;
      const at = things.findIndex((thing) => thing.line === line);
      const near = at < 0 ? things.findLastIndex((thing) => thing.line <= line) : at;
      return near < 0 ? [] : doubtOf(diagnostic, anchorOf(nearby, near));
    });
  });
}

/** True for what the author has answered: the line is right as it stands, or code is something after all. */
export function isSettled(drafts: readonly NoteDraft[]): (diagnostic: Diagnostic) => boolean {
  const byId = new Map(drafts.map((draft) => [draft.note.id, draft.answered]));
  return (diagnostic) =>
    isAsked(diagnostic) &&
    byId
      .get(diagnostic.span.source)
      ?.get(diagnostic.span.start.line)
      ?.some(({ is }) => is.kind === 'right' || diagnostic.rule === 'unread-code') === true;
}

const isAsked = ({ rule }: Diagnostic): boolean =>
  rule === 'secret' || rule === 'unread-code' || Object.hasOwn(SLIPS, rule);

function doubtOf({ rule, span, actual, expected = [] }: Diagnostic, anchor: DoubtAnchor): Doubt[] {
  const make = (words: string, choices: readonly Choice[], doubt: number): Doubt => ({
    id: doubtId(rule, span.source, anchor.words, anchor.after ?? '', words),
    rule,
    span,
    words,
    anchor,
    choices,
    doubt,
  });
  const right: Choice = { key: 'right', says: 'is right as it stands', is: 'right' };
  if (rule === 'secret')
    return [make('', [{ ...right, says: 'is hidden as it should be; do not tell it again' }], SECRET)];
  if (actual === undefined) return [];
  if (rule === 'unread-code') return [make(actual, choicesFor(actual), UNREAD)];
  const mends = expected.map(
    (mend, at): Choice => ({ key: at === 0 ? 'mend' : `mend-${at + 1}`, says: `should be ${mend}`, mend }),
  );
  return mends.length === 0 ? [] : [make(actual, [...mends, right], SLIPS[rule] ?? 0)];
}

function choicesFor(code: string): Choice[] {
  const [program = code] = code.split(/\s/);
  return [
    { key: 'program', says: `${program} is a program`, is: 'program', about: program },
    { key: 'command', says: 'is typed', is: 'command' },
    { key: 'output', says: 'is what a program prints', is: 'output' },
    { key: 'nothing', says: 'is not to be printed', is: 'nothing' },
  ];
}
