import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { definedByVerb } from '../concepts/definition.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
import { anyOf } from '../languages/alternatives.ts';
import { isSentenceWord } from '../lines/prose.ts';
import { part, type Statement } from '../lines/statement.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import { optionOwners } from './option-owner.ts';

export const optionWords: Proposer = {
  id: 'option-words',
  claims: 'A sentence that explains an option belongs to the command that has it.',
  does: [
    {
      note: '# Docker\n\n`docker run -d nginx` starts it.\n\n- `-d`: in the background\n',
      claims: ['in the background → -d of docker run -d nginx'],
    },
  ],
  doesNot: ['# Docker\n\n`docker run -d nginx` starts it.\n'],
  propose(note) {
    const { units } = note;
    const openers = new Set(units.filter(opensWithDefinition).map((u) => u.block));
    const owners = optionOwners(note);
    return units.flatMap((unit): Proposal[] => {
      if (unit.kind !== 'text' || (unit.reading.kind !== 'entries' && openers.has(unit.block))) return [];
      return glossesOf(unit).flatMap(({ target, statement }): Proposal[] => {
        const program = programBefore(unit.statement.text, target, note.vocabulary);
        const owner = owners.get(unit)?.(
          target,
          ({ call }) => program === undefined || call.program === program,
        );
        if (owner === undefined) return [];
        return [
          {
            kind: 'gloss',
            owner,
            target,
            piece: unit.statement,
            words: [statement],
            besides: true,
            score: 1,
            reasons: [{ cue: 'names an option of it', weight: 1 }],
          },
        ];
      });
    });
  },
};

/** The program that stands right before an option in a sentence, its subcommand between: "with bash -c", "git log --all". */
function programBefore(text: string, target: string, { programOf }: Vocabulary): string | undefined {
  const before = text.slice(0, Math.max(0, text.indexOf(target)));
  const [, first, second] = /(?:^|[\s`(])(?:([a-z][\w.+-]*)\s+)?([a-z][\w.+-]*)\s+$/.exec(before) ?? [];
  return [first, second].flatMap((word) => (word && !isSentenceWord(word) && programOf(word)) || []).at(0);
}

/** A paragraph that opens with a bold definition explains a term; the flags it names are by the way. */
function opensWithDefinition(unit: Unit): boolean {
  return (
    unit.kind === 'text' &&
    unit.index === 0 &&
    unit.statement.marks.some((m) => m.kind === 'strong' && m.from <= 6) &&
    definedByVerb(unit.statement) !== undefined
  );
}

/** The explanations of flags that a sentence holds. */
function glossesOf(unit: TextUnit): { target: string; statement: Statement }[] {
  const { reading, statement } = unit;
  if (reading.kind === 'gloss') return [{ target: reading.target, statement: reading.statement }];
  const scope =
    reading.kind === 'entries'
      ? (reading.rest ?? (reading.lead ? reading.description : undefined))
      : statement;
  if (scope === undefined) return [];
  const inCommand = (from: number, to: number): boolean =>
    scope.marks.some(
      (m) =>
        m.kind === 'code' && m.from <= from && m.to >= to && /\s/.test(scope.text.slice(m.from, m.to).trim()),
    );
  const found: { target: string; statement: Statement }[] = [];
  for (const match of scope.text.matchAll(
    /(?<=^|[\s(`"'„“/])(-{1,2}[A-Za-z][\w-]*)(?=$|[\s,.;:)`"'“”=/])/g,
  )) {
    const from = match.index;
    if (inCommand(from, from + match[0].length)) continue;
    if (found.some((f) => f.target === match[1])) continue;
    found.push({ target: match[1] as string, statement: scope });
  }
  // Of several flags in one sentence each gets its own clause; two names of one flag ("-a, short form of --all") are one.
  if (found.length < 2) return found;
  const clauses = found.map((f, i) => ({ ...f, statement: clause(scope, f.target, found[i + 1]?.target) }));
  return clauses.every(
    (c) => c.statement.text.split(/\s+/).length >= 2 && !ENDS_JOINING.test(c.statement.text),
  )
    ? clauses
    : found.slice(0, 1);
}

/** What joins an option to the next one. */
const JOINING = new RegExp(`[\\s\`,;(]*(?:(?:${anyOf('grammar', 'and', 'or')})\\s*)?[\\s\`,;(]*$`, 'iu');
const ENDS_JOINING = new RegExp(`^\\S+\\s+(?:${anyOf('grammar', 'and', 'or')}|,)?$`, 'u');

function clause(scope: Statement, target: string, next: string | undefined): Statement {
  const at = Math.max(0, scope.text.indexOf(target));
  const from = at + target.length;
  const to = next === undefined ? scope.text.length : scope.text.indexOf(next, from);
  const words = scope.text.slice(from, to < 0 ? scope.text.length : to);
  const lead = /^[\s`,:;()–—-]*/.exec(words)?.[0].length ?? 0;
  const tail = JOINING.exec(words)?.[0].length ?? 0;
  return part(scope, from + lead, from + Math.max(lead, words.length - tail));
}
