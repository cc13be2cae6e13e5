import { type Decision, printDecision } from '../answers/decision.ts';
import type { NoteDraft } from '../claims/note-draft.ts';
import { cleanTerm } from '../concepts/term.ts';
import type { Finding } from '../findings/finding.ts';
import type { Thing } from '../findings/things.ts';
import { isProgram } from '../lines/programs.ts';
import type { Choice } from '../model.ts';
import type { Nearby } from './nearby.ts';

/** How many commands above, and below, words may belong to. */
const [ABOVE, BELOW, TERMS] = [2, 1, 2];

/** The longest command or term that is shown as a choice. */
const LONGEST = 60;

/** Gives what the words of a thing could be: what they are taken for first, then what stands near. */
export function ownersFor(nearby: Nearby, thing: Thing, taken: Decision, mayBeTyped: boolean): Choice[] {
  const { line, text } = thing;
  const commands = [
    ...nearby.rivalsAt(line),
    ...nearby.commandsIn(text),
    ...nearby.above(line, ABOVE),
    ...nearby.below(line, BELOW),
  ].map((owner) => belongsTo(nearby.draft, thing, owner));
  const decisions: Decision[] = [
    taken,
    ...commands,
    ...termsNear(nearby, thing).map((term): Decision => ({ kind: 'about', term })),
    { kind: 'section' },
    ...(mayBeTyped ? [{ kind: 'command' as const }] : []),
    { kind: 'nothing' },
  ];
  const keys = decisions.map(ownerKey);
  return decisions.filter((_, at) => keys.indexOf(keys[at] as string) === at).map(choiceFor);
}

/** Of one owner one choice: as its sentence or as a further one. */
const ownerKey = (decision: Decision): string =>
  'of' in decision ? decision.of : 'term' in decision ? `term ${decision.term.toLowerCase()}` : decision.kind;

/** Words are the sentence of a command that has none, and else a further one. */
function belongsTo(draft: NoteDraft, thing: Thing, owner: Finding): Decision {
  const own = draft.verdicts.descriptionOf(owner);
  const isOwn = own?.pieces.some(({ line, text }) => line === thing.line && thing.text.includes(text));
  return { kind: own === undefined || isOwn ? 'sentence' : 'note', of: owner.raw };
}

function choiceFor(decision: Decision, at: number): Choice {
  return { key: keyOf(decision, at), says: wordsFor(decision), is: printDecision(decision) };
}

const keyOf = (decision: Decision, at: number): string =>
  'of' in decision || 'term' in decision ? `${at + 1}` : decision.kind.replace(' ', '-');

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).toWellFormed()}…` : line;
};

/** Gives a decision as a person is asked about it. */
export function wordsFor(decision: Decision): string {
  switch (decision.kind) {
    case 'sentence':
      return `says what ${short(decision.of)} does`;
    case 'note':
      return `belongs to ${short(decision.of)}`;
    case 'about':
      return `is about ${short(decision.term)}`;
    case 'defines':
      return `says what ${short(decision.term)} is`;
    case 'section':
      return 'belongs to the section';
    case 'nothing':
      return 'is not to be printed';
    case 'command':
      return decision.line === undefined ? 'is typed' : `is typed as ${short(decision.line)}`;
    case 'words':
      return 'is a sentence';
    case 'output':
      return 'is what a program prints';
    case 'program':
      return 'is a program';
    case 'no program':
      return 'is no program';
    case 'asked':
      return decision.words === undefined ? 'makes no card' : `its card asks: ${short(decision.words)}`;
    case 'right':
      return 'is right as it stands';
  }
}

/** The terms that the words name, the last one above them, and the one that their heading names. */
function termsNear(nearby: Nearby, { text, line, heading = '' }: Thing): string[] {
  const above = nearby.termAbove(line);
  // A heading that is the name of a program is about all of the note.
  const isTerm = heading.split(/\s+/).length <= 3 && heading !== '' && !isProgram(heading.toLowerCase());
  const named = nearby.termsIn(text).slice(0, TERMS);
  const others = [...(above === undefined ? [] : [above]), ...(isTerm ? [cleanTerm(heading)] : [])];
  return [...new Set([...named, ...others])].slice(0, TERMS + 1);
}
