import { type Decision, printDecision } from '../answers/decision.ts';
import type { NoteDraft } from '../claims/note-draft.ts';
import type { Finding } from '../findings/finding.ts';
import type { Thing } from '../findings/things.ts';
import { isProgram } from '../lines/programs.ts';
import type { Choice } from '../model.ts';
import { BY_FORM } from './how-doubtful.ts';
import type { Nearby } from './nearby.ts';
import { wordsFor } from './owners.ts';
import type { Question } from './question.ts';

/** Gives what is to be asked about the lines of a note: whether what was read as typed is, and the other way round. */
export function questionsAboutLines(nearby: Nearby): Question[] {
  const { draft, things } = nearby;
  return things.flatMap((thing, at): Question[] => {
    if (draft.answered.has(thing.line)) return [];
    const asked = askedOf(nearby, thing);
    if (asked === undefined) return [];
    const { rule, choices, doubt } = asked;
    return [{ at, rule, doubt, taken: choices[0], choices: choices.map(choiceFor) }];
  });
}

interface Asked {
  readonly rule: string;
  /** What it was taken for first. */
  readonly choices: readonly [Decision, ...Decision[]];
  readonly doubt: number;
}

const choiceFor = (decision: Decision): Choice => ({
  key: decision.kind.replace(' ', '-'),
  says: wordsFor(decision),
  is: printDecision(decision),
});

const TYPED: readonly Decision[] = [{ kind: 'words' }, { kind: 'output' }, { kind: 'nothing' }];
const PRINTED: readonly [Decision, ...Decision[]] = [
  { kind: 'output' },
  { kind: 'command' },
  { kind: 'section' },
  { kind: 'nothing' },
];

function askedOf(nearby: Nearby, thing: Thing): Asked | undefined {
  const finding = findingAt(nearby, thing);
  if (finding !== undefined) {
    const doubt = notTyped(nearby.draft, finding, thing);
    if (doubt === 0) return undefined;
    const line = finding.raw.trim() === thing.text.trim() ? {} : { line: finding.raw };
    return { rule: 'may-be-words', choices: [{ kind: 'command', ...line }, ...TYPED], doubt };
  }
  const { part, unit, text } = thing;
  const isOutput = (part.kind === 'item' && part.item.kind === 'output') || part.kind === 'line';
  if (!isOutput || unit.kind !== 'code' || !/\p{L}{2}/u.test(text)) return undefined;
  if (unit.reading.kind === 'file') return undefined;
  return { rule: 'left-out-line', choices: PRINTED, doubt: BY_FORM.output };
}

/** The command, keys or input that a thing was taken for as a whole. */
function findingAt(nearby: Nearby, { part, line, text }: Thing): Finding | undefined {
  if (part.kind === 'shown') return part.finding;
  if (part.kind !== 'item' && part.kind !== 'statement') return undefined;
  return nearby
    .at(line)
    .find((finding) => finding.role === 'entry' && (part.kind === 'statement' || finding.raw === text));
}

/** A bracket that was never opened, marks of Markdown, a prompt inside, an arrow. */
const ODD = /\*\*|^\$ |\s(?:->|→|➜)|[，。：（）«»]/u;

/** Three words on end that are no options, paths, placeholders or values. */
const WORDS = /(?:^|\s)(?:\p{L}{2,}\s+){3}\p{L}{2,}(?:\s|$)/u;

/** How likely it is that a line was never typed so. */
function notTyped({ vocabulary }: NoteDraft, { found, place, raw }: Finding, thing: Thing): number {
  if (found.kind !== 'command') return place === 'bare' ? BY_FORM.bareKeys : 0;
  if (ODD.test(raw) || isUnbalanced(raw)) return BY_FORM.oddSigns;
  const { program, tokens, known } = found.command;
  if (
    place !== 'inline' &&
    (WORDS.test(raw) || /[^\x20-\x7e\s–—“”‘’…]/u.test(raw.replace(/<[^<>]*>|"[^"]*"|'[^']*'/g, '')))
  )
    return BY_FORM.prose;
  if (
    place === 'bare' &&
    !thing.text.startsWith(raw) &&
    !/[:：]\s*$/.test(thing.text.slice(0, thing.text.indexOf(raw)))
  )
    return BY_FORM.inside;
  const isKnown = vocabulary.spec(program) !== undefined || isProgram(program);
  if (tokens.length === 1 && !vocabulary.isTopical(program) && (place === 'bare' || place === 'code'))
    return BY_FORM.alone;
  if (!known || !isKnown) return BY_FORM.unknown;
  return place === 'bare' ? BY_FORM.bare : 0;
}

const isUnbalanced = (text: string): boolean =>
  (text.match(/\(/g)?.length ?? 0) !== (text.match(/\)/g)?.length ?? 0);
