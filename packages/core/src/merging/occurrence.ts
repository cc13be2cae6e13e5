import type { NoteDraft } from '../claims/note-draft.ts';
import type { Finding } from '../findings/finding.ts';
import type { Occurrence } from '../model.ts';
import { describe } from './describe.ts';
import type { Places } from './prose.ts';

/** A finding with the note it stands in. */
export interface Placed {
  readonly finding: Finding;
  readonly draft: NoteDraft;
  readonly places: Places;
}

/** Gives the place of a finding as the model keeps it. */
export function occurrenceOf({ finding, draft, places }: Placed): Occurrence {
  const line = draft.calls.get(finding);
  const said = draft.verdicts.descriptionOf(finding);
  const description = said && describe(said, places);
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
    repairs: line?.calls.flatMap(({ repairs }) => repairs) ?? [],
    ...(finding.ask === undefined ? {} : { ask: finding.ask }),
    ...(finding.both ? { both: true as const } : {}),
    ...(description ? { description } : {}),
  };
}
