import type { Call } from '@cribnotes/core/drafts';
import { knowsEverything } from '../certainty.ts';
import type { Fault } from '../fault.ts';
import type { CheckedNote, NoteCheck } from './note-check.ts';

/** Finds flags that a list below a command explains and the command has not: `--build-arg` below `docker run`. */
export const checkExplainedFlags: NoteCheck = (note) =>
  note.draft.units.flatMap((unit) => {
    if (unit.kind !== 'code' || unit.reading.kind !== 'lines') return [];
    let call: Call | undefined;
    return unit.reading.items.flatMap((item): Fault[] => {
      if (item.kind === 'command') call = callAt(note, item.line);
      const flag = item.kind === 'gloss' ? /^--[a-z][a-z-]+/.exec(item.target)?.[0] : undefined;
      if (flag === undefined || call === undefined || !isForeign(flag, call)) return [];
      const other = ownersOf(flag, call)[0];
      if (other === undefined) return [];
      const message = `Unknown flag \`${flag}\` of \`${call.path.join(' ')}\`, which \`${other}\` has`;
      return [
        {
          rule: 'unknown-flag',
          message,
          span: note.places.inLines(item.line, item.line, flag),
          actual: flag,
        },
      ];
    });
  });

const callAt = ({ lines }: CheckedNote, line: number): Call | undefined =>
  lines.find(({ finding }) => finding.line === line)?.line.call;

const isForeign = (flag: string, call: Call): boolean =>
  knowsEverything(call) &&
  call.path.length > 1 &&
  (call.command?.flags?.length ?? 0) > 0 &&
  ![call.command, call.tool?.root].some((node) => node?.flags?.some(({ long }) => long === flag));

/** The other commands of the tool that have a flag: told only where there is one, as it may be a new one. */
const ownersOf = (flag: string, { tool }: Call): string[] =>
  (tool?.root.commands ?? []).flatMap(({ name, flags }) =>
    flags?.some(({ long }) => long === flag) ? [`${tool?.program} ${name}`] : [],
  );
