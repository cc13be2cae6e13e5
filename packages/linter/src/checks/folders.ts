import type { Fault } from '../fault.ts';
import { isSwap, oneSlip } from '../one-slip.ts';
import { shownLines } from '../shown-lines.ts';
import type { NoteCheck } from './note-check.ts';

/** Folders of settings in a home folder. */
const HIDDEN = 'ssh|kube|docker|aws|gnupg|config|vim|npm|cache|local';
const SWAPPED = new RegExp(`(?:^|(?<=[\\s=:~"']))\\./(${HIDDEN})(?=/|$|\\s)`, 'g');

/** Folders at the root of every system. */
const ROOTS = 'bin boot dev etc home lib media mnt opt proc root run sbin srv sys tmp usr var'.split(' ');
const ROOT = /(?:^|(?<=[\s=:"']))\/([a-z]{3,5})(?=\/)/g;

/** Finds folders with swapped letters: `./ssh/config` where the note has `~/.ssh` elsewhere, and `/ect/hosts`. */
export const checkFolders: NoteCheck = ({ draft, places }) =>
  shownLines(draft, places).flatMap(({ text, place }) => [
    ...Array.from(text.matchAll(SWAPPED)).flatMap(([actual, name]): Fault[] => {
      const expected = `~/.${name}`;
      if (!draft.note.text.includes(expected)) return [];
      const message = `Unexpected \`${actual}\`, expected \`${expected}\` as the note has it elsewhere`;
      return [{ rule: 'odd-word', message, span: place(actual), actual, expected: [expected] }];
    }),
    ...Array.from(text.matchAll(ROOT)).flatMap(([actual, name = '']): Fault[] => {
      const meant = ROOTS.includes(name) ? undefined : ROOTS.find((root) => isNeighbourSwap(name, root));
      if (meant === undefined) return [];
      const message = `Unexpected \`${actual}\`, expected \`/${meant}\``;
      return [{ rule: 'odd-word', message, span: place(actual), actual, expected: [`/${meant}`] }];
    }),
  ]);

const isNeighbourSwap = (word: string, other: string): boolean =>
  isSwap(word, other) && oneSlip(word, other) !== undefined;
