import type { LineCall } from '../commands/line-call.ts';
import type { Finding } from '../findings/finding.ts';
import type { NoteDraft } from '../findings/note-draft.ts';
import type { CommandEntry, Description, Gloss, InputEntry, KeysEntry, Occurrence, Prose } from '../model.ts';
import { chooseDescription } from './choose.ts';
import { describe } from './describe.ts';
import { mergeGlosses, readGloss } from './glosses.ts';
import type { Places } from './prose.ts';
import { mergeVariants, type Use } from './variants.ts';

/** A finding with the note it stands in. */
export interface Placed {
  readonly finding: Finding;
  readonly draft: NoteDraft;
  readonly places: Places;
}

type Ungrouped<E> = Omit<E, 'group'>;

/** Gives the place of a finding as the model keeps it. */
export function occurrenceOf({ finding, draft, places }: Placed): Occurrence {
  const line = draft.calls.get(finding);
  const description = finding.description ? describe(finding.description, places) : undefined;
  return {
    span: places.span(
      finding.line,
      finding.endLine,
      finding.endLine === finding.line ? finding.raw : undefined,
    ),
    raw: finding.raw,
    role: finding.role,
    ...(line ? { path: line.call.path, flags: line.call.flags.map((f) => f.text) } : {}),
    headings: finding.headings.map((h) => h.title.text.trim()),
    repairs: line?.call.repairs ?? [],
    ...(description ? { description } : {}),
  };
}

/** Gives one entry for all findings of one alias class. */
export function commandEntry(
  path: readonly string[],
  placed: readonly Placed[],
  notes: readonly Prose[],
): Ungrouped<CommandEntry> {
  const uses = placed.map((p): Use => {
    const occurrence = occurrenceOf(p);
    return {
      line: p.draft.calls.get(p.finding) as LineCall,
      occurrence,
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
  const glosses: Gloss[] = placed.flatMap((p) =>
    p.finding.glosses.map((g) => readGloss(g, p.draft.calls.get(p.finding) as LineCall, p.places)),
  );
  const usage = command?.usage?.[0];
  return {
    kind: 'command',
    id: path.join(' '),
    tool: path[0] ?? '',
    path,
    display,
    aliases: (command?.aliases ?? [path.join(' ')]).filter((a) => a !== display),
    ...(usage === undefined ? {} : { usage: `${display} ${usage}`.trim() }),
    variants: mergeVariants(uses, command?.summary) as [
      ReturnType<typeof mergeVariants>[number],
      ...ReturnType<typeof mergeVariants>,
    ],
    glosses: mergeGlosses(glosses),
    verified: tool === undefined ? 'shape' : tool.source === 'tool' ? 'tool' : 'documentation',
    notes,
    ...(command?.effect ? { effect: command.effect } : {}),
    seeAlso: command?.manual ? [command.manual] : [],
  };
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
export function keysEntry(
  id: string,
  tool: string,
  placed: readonly Placed[],
  notes: readonly Prose[],
): Ungrouped<KeysEntry> {
  const occurrences = placed.map(occurrenceOf);
  const found = placed[0]?.finding.found;
  return {
    kind: 'keys',
    id,
    tool,
    chords: found?.kind === 'keys' ? found.chords : [],
    text: found?.text ?? '',
    ...(found?.kind === 'keys' && found.mode ? { mode: found.mode } : {}),
    ...descriptionsOf(occurrences),
    occurrences: occurrences as [Occurrence, ...Occurrence[]],
    notes,
    seeAlso: [],
  };
}

/** Gives one entry for a line of a program's own prompt. */
export function inputEntry(
  id: string,
  tool: string,
  placed: readonly Placed[],
  notes: readonly Prose[],
): Ungrouped<InputEntry> {
  const occurrences = placed.map(occurrenceOf);
  const found = placed[0]?.finding.found;
  const text = found?.text ?? '';
  return {
    kind: 'input',
    id,
    tool,
    prompt: found?.kind === 'input' ? found.prompt : 'repl',
    template: { parts: [{ kind: 'word', role: 'program', text }], text },
    ...descriptionsOf(occurrences),
    occurrences: occurrences as [Occurrence, ...Occurrence[]],
    notes,
    seeAlso: [],
  };
}
