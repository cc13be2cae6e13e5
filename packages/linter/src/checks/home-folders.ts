import type { Fault } from '../fault.ts';
import { shownLines } from '../shown-lines.ts';
import type { NoteCheck } from './note-check.ts';

/** Folders of settings in a home folder. */
const HIDDEN = 'ssh|kube|docker|aws|gnupg|config|vim|npm|cache|local';
const SWAPPED = new RegExp(`(?:^|(?<=[\\s=:~"']))\\./(${HIDDEN})(?=/|$|\\s)`, 'g');

/** Finds the dot and the slash of a hidden folder swapped, where the note has it right elsewhere: `./ssh/config` beside `~/.ssh`. */
export const checkHomeFolders: NoteCheck = ({ draft, places }) =>
  shownLines(draft, places).flatMap(({ text, place }) =>
    Array.from(text.matchAll(SWAPPED)).flatMap(([actual, name]): Fault[] => {
      const expected = `~/.${name}`;
      if (!draft.note.text.includes(expected)) return [];
      const message = `Unexpected \`${actual}\`, expected \`${expected}\` as the note has it elsewhere`;
      return [{ rule: 'odd-word', message, span: place(actual), actual, expected: [expected] }];
    }),
  );
