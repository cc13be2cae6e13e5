import { type Decision, printDecision } from '../answers/decision.ts';
import type { NoteDraft } from '../claims/note-draft.ts';
import type { Finding } from '../findings/finding.ts';
import { type Thing, thingsOf } from '../findings/things.ts';
import { isProgram } from '../lines/programs.ts';
import type { Places } from '../merging/prose.ts';
import type { Choice, Doubt } from '../model.ts';
import { anchorOf } from './anchor-of.ts';
import { doubtId } from './doubt-id.ts';
import { BY_FORM } from './how-doubtful.ts';
import { wordsFor } from './owners.ts';

/** Gives the lines that may be typed and were read as something else, and those that were read as typed and may be words. */
export function doubtsAboutLines(draft: NoteDraft, places: Places): Doubt[] {
  const things = thingsOf(draft.units);
  return things.flatMap((thing, at): Doubt[] => {
    if (draft.answered.has(thing.line)) return [];
    const asked = askedOf(draft, thing);
    if (asked === undefined) return [];
    const anchor = anchorOf(things, at);
    return [
      {
        id: doubtId(asked.rule, draft.note.id, anchor.words, anchor.after ?? ''),
        rule: asked.rule,
        span: places.span(thing.line, thing.line, thing.text),
        words: thing.text,
        anchor,
        choices: asked.choices.map(choiceFor),
        proposal: (asked.choices[0] as Decision).kind.replace(' ', '-'),
        doubt: asked.doubt,
      },
    ];
  });
}

interface Asked {
  readonly rule: string;
  readonly choices: readonly Decision[];
  readonly doubt: number;
}

const choiceFor = (decision: Decision): Choice => ({
  key: decision.kind.replace(' ', '-'),
  says: wordsFor(decision),
  is: printDecision(decision),
});

const TYPED: readonly Decision[] = [{ kind: 'words' }, { kind: 'output' }, { kind: 'nothing' }];
const PRINTED: readonly Decision[] = [
  { kind: 'output' },
  { kind: 'command' },
  { kind: 'section' },
  { kind: 'nothing' },
];

function askedOf(draft: NoteDraft, thing: Thing): Asked | undefined {
  const finding = findingAt(thing);
  if (finding !== undefined) {
    const doubt = notTyped(draft, finding, thing);
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
function findingAt({ part, unit, line, text }: Thing): Finding | undefined {
  if (part.kind === 'shown') return part.finding;
  if (part.kind !== 'item' && part.kind !== 'statement') return undefined;
  return unit.findings.find(
    (finding) =>
      finding.role === 'entry' &&
      finding.line === line &&
      (part.kind === 'statement' || finding.raw === text),
  );
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
