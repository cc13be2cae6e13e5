import type { Block } from '../blocks/block.ts';
import type { LineCall } from '../commands/line-call.ts';
import type { OpenNote } from '../reading/open-note.ts';
import type { Regions } from '../reading/regions.ts';
import type { Finding } from './finding.ts';
import type { TableFindings } from './from-table.ts';
import type { Label } from './label.ts';
import type { Tie } from './tie.ts';
import type { CodeUnit, TextUnit, Unit } from './unit.ts';

/** One note, read as far as it can be alone. */
export interface NoteDraft {
  readonly note: OpenNote;
  readonly regions: Regions;
  readonly blocks: readonly Block[];
  readonly units: readonly Unit[];
  readonly tables: readonly TableFindings[];
  /** All findings in the order of the note. */
  readonly findings: readonly Finding[];
  readonly calls: ReadonlyMap<Finding, LineCall>;
  readonly ties: readonly Tie[];
  /** Lines that serve as headings. */
  readonly labels: readonly Label[];
  /** The sentences that are titles of the files shown below them. */
  readonly fileTitles: ReadonlyMap<CodeUnit, TextUnit>;
}
