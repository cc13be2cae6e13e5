import type { Proposal } from '../claims/claim.ts';
import type { FoundNote } from '../claims/note-draft.ts';
import type { Proposer } from '../claims/proposer.ts';
import type { Verdicts } from '../claims/verdicts.ts';
import { claimOf, isGlossary } from '../concepts/context.ts';
import { namedLine } from '../concepts/defined-by-form.ts';
import { definedByVerb } from '../concepts/definition.ts';
import { aboutConcept } from '../concepts/fact.ts';
import { factUnits } from '../concepts/fact-units.ts';
import { opensWithCommand } from '../concepts/headed-cues.ts';
import { mentions } from '../concepts/mentions.ts';
import { groupSiblings } from '../concepts/siblings.ts';
import { termId } from '../concepts/term.ts';
import { describesThing, goesOnFromHeading, opensSection, termOver } from '../concepts/under-heading.ts';
import type { HeadingUnit, TextUnit } from '../findings/unit.ts';
import { anyOf } from '../languages/alternatives.ts';
import { freeUnits } from './free-units.ts';
import { listUnderLabel } from './list-under-label.ts';

export const openingOfSection: Proposer = {
  id: 'opening-of-section',
  claims: 'The first sentence under a heading is about the term that the heading names, and may define it.',
  does: [
    {
      note: '# Docker\n\n## Volume\n\nIs a folder that outlives its container.\n',
      claims: ['Is a folder that outlives its container. → Volume'],
    },
  ],
  doesNot: ['# Docker\n\n## Volume\n\nRun this when the disk is full.\n'],
  // What stands over a list may say something of the section's term.
  overrules: ['label'],
  propose(note, decided) {
    const freeUnit = freeUnits(note, decided, listUnderLabel.id);
    const { units } = note;
    const siblings = groupSiblings(factUnits(note, decided), note);
    // Where sections are headings of the first level, the first of them is no title.
    const titled = units.filter((u) => u.kind === 'heading' && u.block.depth === 1).length < 3;
    const programs = new Set([...note.calls.values()].map((c) => c.call.program));
    return units.flatMap((unit, at): Proposal[] => {
      if (unit.kind !== 'heading' || unit.findings.length > 0) return [];
      const next = freeUnit(units[at + 1]);
      if (next === undefined) return [];
      const claim = claimOf(unit.block);
      const named: Proposal[] =
        claim === undefined
          ? []
          : [
              {
                kind: 'term',
                term: claim,
                piece: unit.block.title,
                words: [],
                besides: true,
                score: 1,
                reasons: [{ cue: 'the heading says something of it', weight: 1 }],
              },
            ];
      const term = explainedFile(unit, next) ?? termOver(unit, at, titled);
      const typed = opensWithCommand(next) || siblings.headsCommands(nameOf(next));
      const opens =
        term !== undefined && !typed && !definedBelow(term, at, note, decided) && about(unit, next, term);
      // A list under the tool's own name tells of all sorts of things.
      const tells =
        next.block.items.length > 0 &&
        programs.has(term?.toLowerCase() ?? '') &&
        !definedByVerb(next.statement);
      if (!opens || tells) return named;
      return [
        ...named,
        aboutConcept(note, term, {
          piece: next.statement,
          words: next.statement,
          definition: says(unit, next, term),
          founds: true,
          cue: 'opens the section of the term',
        }),
      ];
    });
  },
};

const about = ({ block }: HeadingUnit, next: TextUnit, term: string): boolean =>
  THIS_FILE.test(next.statement.text) || opensSection(next, term, block.title.text);

/** A list under a heading is about what the heading names, but its first bullet need not say what that is. */
const says = (unit: HeadingUnit, next: TextUnit, term: string): boolean =>
  next.block.items.length === 0 ||
  // Under a bold line, a bullet in lower case goes on from its words: "**Service**", "- feste Adresse".
  (unit.block.depth === 7 && /^\p{Ll}/u.test(next.statement.text)) ||
  unit.block.headings.some(isGlossary) ||
  goesOnFromHeading(next.statement.text) ||
  describesThing(next.statement.text) ||
  THIS_FILE.test(next.statement.text) ||
  mentions(next.statement.text, term);

const THIS_FILE = new RegExp(`^(?:${anyOf('grammar', 'thisFile')})(?!\\p{L})`, 'iu');

/** A heading that is a file, over a sentence about "this file". */
function explainedFile({ block }: HeadingUnit, next: TextUnit): string | undefined {
  const file = block.title.text.replaceAll('`', '').trim();
  return THIS_FILE.test(next.statement.text) && /^[~.\w/-]*[/.][\w.-]+$/.test(file) ? file : undefined;
}

const nameOf = ({ statement, block }: TextUnit): string =>
  namedLine(statement, block.items.length > 0)?.term ?? '';

/** The sentence after the first one, or the one after that, defines the same term by its own words. */
function definedBelow(term: string, at: number, { units }: FoundNote, decided: Verdicts): boolean {
  const own = termId(term);
  return units.slice(at + 2, at + 4).some((unit) => {
    const fate = unit.kind === 'text' ? decided.fateOf(unit.statement) : undefined;
    const id = fate?.kind === 'definition' || fate?.kind === 'fact' ? fate.concept : undefined;
    return (
      id !== undefined && Math.min(id.length, own.length) > 4 && (own.startsWith(id) || id.startsWith(own))
    );
  });
}
