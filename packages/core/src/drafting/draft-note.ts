import type { Block } from '../blocks/block.ts';
import { type LineCall, readLineCall } from '../commands/line-call.ts';
import { variantKey } from '../commands/variant-key.ts';
import { applyDirectives } from '../findings/apply-directives.ts';
import { attachNotes } from '../findings/attach-notes.ts';
import { findUnits } from '../findings/find.ts';
import type { Finding } from '../findings/finding.ts';
import type { NoteDraft } from '../findings/note-draft.ts';
import type { Discovery } from '../lines/discover.ts';
import { attachGlosses } from '../pairing/attach-glosses.ts';
import { pair } from '../pairing/pair.ts';
import type { OpenNote } from '../reading/open-note.ts';
import type { Regions } from '../reading/regions.ts';
import { labelsOf } from './labels.ts';
import { titleFiles } from './title-files.ts';

/** A sentence over several lines is shared unless all of them turn out to be one use of one command. */
function settleShared(findings: readonly Finding[], calls: ReadonlyMap<Finding, LineCall>): void {
  const byText = Map.groupBy(
    findings.filter((f) => f.description !== undefined && calls.has(f)),
    (f) => f.description?.pieces[0],
  );
  for (const group of byText.values()) {
    const keys = new Set(group.map((f) => variantKey(calls.get(f) as LineCall)));
    for (const finding of group)
      if (finding.description && group.length > 1 && finding.alternative === undefined)
        finding.description.shared = keys.size > 1;
  }
}

/** Gives what one note says, with the vocabulary of its topic. */
export function draftNote(
  note: OpenNote,
  regions: Regions,
  blocks: readonly Block[],
  discovery: Discovery,
): NoteDraft {
  const { units, tables } = findUnits(blocks, discovery);
  applyDirectives(note.directives, units, discovery.vocabulary);
  const findings = units.flatMap((u) => u.findings);
  const calls = new Map<Finding, LineCall>();
  for (const finding of findings) {
    if (finding.found.kind === 'command')
      calls.set(
        finding,
        readLineCall(
          finding.found.command,
          discovery.vocabulary,
          finding.headings.at(-1)?.title.text.trim().toLowerCase(),
        ),
      );
  }
  const ties = pair(units, calls);
  settleShared(findings, calls);
  const labels = labelsOf(units);
  attachGlosses(units, tables, calls);
  attachNotes(units, discovery.vocabulary);
  const fileTitles = titleFiles(units);
  return { note, regions, blocks, units, tables, findings, calls, ties, labels, fileTitles };
}
