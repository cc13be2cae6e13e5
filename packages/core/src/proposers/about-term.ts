import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import type { Verdicts } from '../claims/verdicts.ts';
import { findLabels, termOfHeading } from '../concepts/context.ts';
import { aboutConcept, idOf, startsBold } from '../concepts/fact.ts';
import { factUnits, insideDefinitions } from '../concepts/fact-units.ts';
import { PRONOUN } from '../concepts/headed-cues.ts';
import type { Lexicon } from '../concepts/lexicon.ts';
import { mentions } from '../concepts/mentions.ts';
import type { TextUnit } from '../findings/unit.ts';
import { conceptsBySection } from './concepts-by-section.ts';
import { further } from './further-sentence.ts';
import { type Goes, goesWithCommands } from './goes-with-commands.ts';
import { mainClause } from './main-clause.ts';
import { onlyNames } from './only-names.ts';
import type { TermNote } from './term-note.ts';

/** What stands around a sentence and may say what it is about. */
interface Surroundings {
  /** The term of the label or heading above. */
  readonly above: string | undefined;
  /** The concept of the sentence before, where it is near. */
  readonly previous: string | undefined;
  /** The concept of the bullet that this one is nested under. */
  readonly parent: string | undefined;
  /** The concepts that its section has spoken of. */
  readonly spokenOf: ReadonlySet<string>;
  /** It goes on in the paragraph of the sentence before. */
  readonly goesOn: boolean;
}

/** The concept that a sentence is about, and what tells. */
interface Found {
  readonly concept: string;
  readonly cue: string;
}

export const aboutTerm: Proposer<TermNote> = {
  id: 'about-term',
  claims:
    'A free sentence is about a term of all notes: its subject, else what stands above it; about none, it goes on about the command above it.',
  does: [
    {
      note: '# Docker\n\nAn **image** is a packed file system.\n\nImages are never changed.\n',
      claims: ['Images are never changed. → image'],
    },
    {
      note: '# Docker\n\n## Boxes\n\nAn **image** is a packed file system.\n\nAny change of the sources needs another image.\n',
      claims: ['Any change of the sources needs another image. → image'],
    },
    {
      note: '# Docker\n\nAn **image** is a packed file system.\n\n## Getting\n\nGet one from the registry:\n\n    docker pull nginx\n\nNothing is started by this yet.\n',
      claims: ['Nothing is started by this yet. → docker pull nginx'],
    },
  ],
  doesNot: ['# Docker\n\nNobody knows when this will be done.\n'],
  propose(note, decided) {
    const { lexicon } = note;
    const conceptAt = ({ statement }: TextUnit): string | undefined => {
      const fate = decided.fateOf(statement);
      return fate?.kind === 'definition' || fate?.kind === 'fact' ? fate.concept : undefined;
    };
    const labels = new Map(
      findLabels(note.units, decided).flatMap((l) =>
        l.under.map((u) => [u, termAt(l.unit, decided) ?? l.term] as const),
      ),
    );
    const units = factUnits(note, decided);
    const inside = insideDefinitions(units);
    const order = new Map(note.units.map((u, i) => [u, i] as const));
    const concepts = new Map<TextUnit, string>();
    const byItem = new Map<number | undefined, string>();
    for (const unit of note.units) {
      const concept = unit.kind === 'text' ? conceptAt(unit) : undefined;
      if (unit.kind !== 'text' || concept === undefined) continue;
      concepts.set(unit, concept);
      byItem.set(unit.block.items.at(-1)?.id, concept);
    }
    const claims = new Map<TextUnit, Proposal>();
    const spoken = conceptsBySection();
    let before: TextUnit | undefined;
    for (const unit of units) {
      const near =
        before !== undefined &&
        (before.block === unit.block || unit.statement.line - before.statement.endLine <= 1);
      const home = startsBold(unit) ? undefined : inside.get(unit);
      const known = concepts.get(unit);
      const atHome =
        home === undefined ? undefined : (lexicon.subjectOf(mainClause(unit)) ?? concepts.get(home));
      const found = known ?? atHome;
      const said: Found | Goes | undefined =
        (found === undefined ? undefined : { concept: found, cue: 'stands inside its definition' }) ??
        conceptOf(unit, note, order.get(unit) ?? 0, claims, decided, {
          above: labels.get(unit) ?? contextTerm(unit),
          previous: near && before ? concepts.get(before) : undefined,
          parent: byItem.get(unit.block.items.at(-2)?.id ?? -1),
          spokenOf: spoken(unit),
          goesOn: before?.block === unit.block && before.statement.line === unit.statement.line,
        });
      before = unit;
      if (known !== undefined) spoken(unit).add(known);
      if (said === undefined || known !== undefined) continue;
      if (!('concept' in said)) {
        if (said.owner) claims.set(unit, further(unit, said.owner, 'goes on about it'));
        continue;
      }
      concepts.set(unit, said.concept);
      spoken(unit).add(said.concept);
      byItem.set(unit.block.items.at(-1)?.id, byItem.get(unit.block.items.at(-1)?.id) ?? said.concept);
      const term = lexicon.term(said.concept);
      if (term !== undefined) claims.set(unit, claimOn(unit, term, said, note));
    }
    return [...claims.values()];
  },
};

const termAt = ({ statement }: TextUnit, decided: Verdicts): string | undefined => {
  const fate = decided.fateOf(statement);
  return fate?.kind === 'definition' || fate?.kind === 'fact' ? fate.term : undefined;
};

function claimOn(unit: TextUnit, term: string, { concept, cue }: Found, note: TermNote): Proposal {
  const { statement } = unit;
  if (onlyNames(unit, term))
    return {
      kind: 'label',
      piece: statement,
      words: [statement],
      score: 1,
      reasons: [{ cue: 'only names its term', weight: 1 }],
    };
  return {
    ...aboutConcept(note, term, {
      piece: statement,
      words: statement,
      definition: false,
      founds: false,
      cue,
    }),
    kind: 'fact',
    concept,
    term,
    founds: false,
  };
}

function contextTerm(unit: TextUnit): string | undefined {
  const heading = unit.block.headings.at(-1);
  return heading === undefined ? undefined : termOfHeading(heading);
}

function conceptOf(
  unit: TextUnit,
  note: TermNote,
  at: number,
  claims: ReadonlyMap<TextUnit, Proposal>,
  decided: Verdicts,
  around: Surroundings,
): Found | Goes | undefined {
  const { lexicon } = note;
  const text = mainClause(unit);
  const { previous, parent } = around;
  if (parent !== undefined && !startsBold(unit)) return { concept: parent, cue: 'stands below its bullet' };
  if (previous !== undefined && PRONOUN.test(text)) return { concept: previous, cue: 'points back at it' };
  const above = knownTerm(around.above, note, lexicon);
  const subject = lexicon.subjectOf(text);
  // "Anonymous volumes …" under "Volumes" is about the narrower term.
  const narrower =
    subject !== undefined && above !== undefined && subject !== above && subject.includes(above);
  if (above !== undefined && !narrower && namesAll(text, lexicon.term(above) ?? ''))
    return { concept: above, cue: 'names the term that it stands under' };
  if (subject !== undefined) return { concept: subject, cue: 'begins with the term' };
  if (around.goesOn && previous !== undefined) return { concept: previous, cue: 'goes on in its line' };
  // What has a label or shows a command speaks of that.
  const plain = unit.findings.length === 0 && !/[:：]/.test(unit.statement.text);
  const again = plain ? lexicon.namedIn(text).filter((id) => around.spokenOf.has(id)) : [];
  const [only] = again.length === 1 ? again : again.filter((id) => id === previous);
  if (only !== undefined) return { concept: only, cue: 'names again what its section has spoken of' };
  const goes = goesWithCommands(
    unit,
    note.units,
    at,
    (other) => (decided.fateOf(other.statement) ?? claims.get(other))?.kind,
  );
  if (goes) return goes;
  return above === undefined ? undefined : { concept: above, cue: 'stands under the term' };
}

/** The concept of the words above, or of their last one: "Image layers" are layers where nobody defines them. */
function knownTerm(above: string | undefined, note: TermNote, lexicon: Lexicon): string | undefined {
  if (above === undefined) return undefined;
  return [above, above.split(/\s+/).at(-1) ?? '']
    .map((term) => idOf(term, note))
    .find((id) => lexicon.has(id));
}

const namesAll = (text: string, term: string): boolean =>
  mentions(text, term) || (term.includes(' ') && term.split(/\s+/).every((word) => mentions(text, word)));
