import type { LineCall } from '../commands/line-call.ts';
import { codeStatement } from '../findings/from-code.ts';
import type {
  CommandEntry,
  Description,
  Gloss,
  InputEntry,
  KeysEntry,
  Occurrence,
  Prose,
  Variant,
} from '../model.ts';
import { basesOf } from './bases.ts';
import { chooseDescription } from './choose.ts';
import { commonEffect, inputEffect } from './effect.ts';
import { mergeGlosses, readGloss } from './glosses.ts';
import { occurrenceOf, type Placed } from './occurrence.ts';
import { otherNames } from './other-names.ts';
import { areAlike, type Said, saidIn } from './same-words.ts';
import { mergeVariants, type Use } from './variants.ts';

/** An entry without its place on paper. */
export type Ungrouped =
  | (Omit<CommandEntry, 'variants'> & { readonly variants: readonly UngroupedVariant[] })
  | Omit<KeysEntry, 'group'>
  | Omit<InputEntry, 'group'>;

export type UngroupedVariant = Omit<Variant, 'group'>;

/** An entry with the findings that each of its rows stands for; keys and inputs are one row. */
export interface EntryDraft {
  readonly entry: Ungrouped;
  readonly rows: readonly (readonly Placed[])[];
}

interface PlacedUse extends Use {
  readonly placed: Placed;
}

/** Gives one entry for all findings of one alias class. */
export function commandEntry(path: readonly string[], placed: readonly Placed[]): EntryDraft {
  const uses = placed.map((p): PlacedUse => {
    const occurrence = occurrenceOf(p);
    return {
      line: p.draft.calls.get(p.finding) as LineCall,
      occurrence,
      placed: p,
      ...(p.finding.example === undefined ? {} : { example: p.finding.example }),
      ...(occurrence.description ? { description: occurrence.description } : {}),
    };
  });
  const { command, tool } = uses[0]?.line.call ?? {};
  const spellings = uses.map((u) => u.line.call.path.join(' '));
  const count = (text: string): number => spellings.filter((s) => s === text).length;
  const display =
    [...new Set(spellings)].sort(
      (a, b) => count(b) - count(a) || a.length - b.length || (a < b ? -1 : 1),
    )[0] ?? path.join(' ');
  const usage = command?.usage?.[0];
  const rows = mergeVariants(uses, command?.summary);
  const bases = basesOf(rows.map(({ variant }) => variant));
  const effect = commonEffect(rows, command?.effect);
  const entry: Ungrouped = {
    kind: 'command',
    id: path.join(' '),
    tool: path[0] ?? '',
    path,
    display,
    aliases: otherNames(display, command?.aliases ?? [path.join(' ')]),
    ...(usage === undefined ? {} : { usage: `${display} ${usage}`.trim() }),
    variants: rows.map(({ variant, uses: own }, at): UngroupedVariant => {
      const findings = own.map((use) => use.placed);
      return {
        ...variant,
        ...bases[at],
        notes: [...furtherSentences(variant, own), ...notesOf(findings)],
        glosses: mergeGlosses(findings.flatMap(glossesOf)),
      };
    }),
    verified: tool === undefined ? 'shape' : tool.source === 'tool' ? 'tool' : 'documentation',
    ...(effect ? { effect } : {}),
    seeAlso: command?.manual ? [command.manual] : [],
  };
  return { entry, rows: rows.map(({ uses: own }) => own.map((use) => use.placed)) };
}

const glossesOf = ({ finding, draft, places }: Placed): Gloss[] =>
  draft.verdicts
    .glossesOf(finding)
    .map((gloss) => readGloss(gloss, draft.calls.get(finding) as LineCall, places));

/** How many further sentences of a row another one is compared with, the nearest first: time stays linear in thousands. */
const COMPARED = 100;

/** What the author of the printed sentence says of the same row elsewhere, in other words. */
function furtherSentences(
  { description }: Pick<Variant, 'description'>,
  uses: readonly Pick<Use, 'description'>[],
): Prose[] {
  if (description === undefined) return [];
  const { source } = description.prose.spans[0];
  const told: Said[] = [saidIn(description.text)];
  return uses.flatMap((use): Prose[] => {
    const other = use.description;
    if (other === undefined || other.prose.spans[0].source !== source) return [];
    const said = saidIn(other.text);
    if (told.slice(-COMPARED).some((one) => areAlike(one, said))) return [];
    told.push(said);
    return [other.prose];
  });
}

function descriptionsOf(occurrences: readonly Occurrence[]): {
  description?: Description;
  otherDescriptions: Description[];
} {
  const all = occurrences.flatMap((o) => (o.description ? [o.description] : []));
  const description = chooseDescription(all, undefined);
  const others = all.filter(
    (d, i) =>
      d !== description && d.text !== description?.text && all.findIndex((x) => x.text === d.text) === i,
  );
  return { ...(description ? { description } : {}), otherDescriptions: others };
}

/** Gives one entry for keys that several notes show. */
export function keysEntry(id: string, tool: string, placed: readonly Placed[]): EntryDraft {
  const occurrences = placed.map(occurrenceOf);
  const said = descriptionsOf(occurrences);
  const found = placed[0]?.finding.found;
  const entry: Ungrouped = {
    kind: 'keys',
    id,
    tool,
    chords: found?.kind === 'keys' ? found.chords : [],
    text: found?.text ?? '',
    ...(found?.kind === 'keys' && found.mode ? { mode: found.mode } : {}),
    ...said,
    occurrences: occurrences as [Occurrence, ...Occurrence[]],
    notes: [...furtherSentences(said, occurrences), ...notesOf(placed), ...partsOf(placed)],
    seeAlso: [],
  };
  return { entry, rows: [placed] };
}

/** Gives one entry for a line of a program's own prompt. */
export function inputEntry(id: string, tool: string, placed: readonly Placed[]): EntryDraft {
  const occurrences = placed.map(occurrenceOf);
  const said = descriptionsOf(occurrences);
  const { found } = placed[0]?.finding ?? {};
  const text = found?.text ?? '';
  const entry: Ungrouped = {
    kind: 'input',
    id,
    tool,
    prompt: found?.kind === 'input' ? found.prompt : 'repl',
    template: { parts: [{ kind: 'word', role: 'program', text }], text },
    ...inputEffect(text),
    ...said,
    occurrences: occurrences as [Occurrence, ...Occurrence[]],
    notes: [...furtherSentences(said, occurrences), ...notesOf(placed), ...partsOf(placed)],
    seeAlso: [],
  };
  return { entry, rows: [placed] };
}

const notesOf = (placed: readonly Placed[]): Prose[] =>
  placed.flatMap(({ finding, draft, places }) =>
    draft.verdicts.notesOf(finding).map((note) => places.prose([note])),
  );

/** What is said of the parts of keys and inputs, which have no glosses: further sentences that name the part. */
const partsOf = (placed: readonly Placed[]): Prose[] =>
  placed.flatMap(({ finding, draft, places }) =>
    draft.verdicts
      .glossesOf(finding)
      .filter(({ statement }) => /\p{L}/u.test(statement.text))
      .map(({ target, statement }) => places.prose([codeStatement(`${target}:`, statement.line), statement])),
  );
