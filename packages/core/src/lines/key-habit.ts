import type { Block, TextLine } from '../blocks/block.ts';
import { isBareKeys, isSureKeys } from './bare-keys.ts';
import { splitColumns } from './columns.ts';
import { KEYS_CHAPTER } from './key-names.ts';
import { bareKeysOf, readKeys } from './keys.ts';
import { splitRemark } from './remark.ts';

/** What short words of a place are in a note. */
export interface KeyHabit {
  /** Short words in code that can hardly be anything else are keys: `dd`. */
  readonly interactive: boolean;
  /** Short words before an explanation are keys, whatever they are and without marks: `cw`. */
  readonly listsKeys: boolean;
}

/** Programs that people drive by keys. */
export const BY_KEYS: RegExp =
  /\b(n?vim?|neovim|tmux|screen|zellij|emacs|nano|less|readline|ranger|htop|i3|sway|vscode|vs code)\b/i;

/** How many lines of keys make a habit of the whole note. */
const OF_NOTE = 3;

/** What is known of the topic of a note: that all of it is about keys, and that a chapter of shortcuts is. */
export interface AboutKeys {
  readonly interactive: boolean;
  readonly keyChapters: boolean;
}

/** How much of what stands before the explanations of a list are keys. */
interface Leads {
  readonly most: boolean;
  readonly sure: number;
  readonly chords: number;
}

/** Gives for each block of a note what short words are there. */
export function keyHabits(blocks: readonly Block[], about: AboutKeys): (block: Block) => KeyHabit {
  const isOfKeys = (title: string): boolean =>
    BY_KEYS.test(title) || (about.keyChapters && KEYS_CHAPTER.test(title));
  const leads = new Map(
    [...Map.groupBy(blocks, groupOf)].map(([group, members]) => [group, count(members.flatMap(leadsIn))]),
  );
  const inNote = [...leads.values()].reduce((sum, { sure }) => sum + sure, 0);
  return (block) => {
    const { most, sure, chords } = leads.get(groupOf(block)) ?? count([]);
    const interactive =
      about.interactive ||
      block.headings.some(({ title }) => isOfKeys(title.text)) ||
      (most && chords > 0 && sure >= OF_NOTE);
    return {
      interactive,
      listsKeys: interactive && most && (sure > 1 || (sure === 1 && inNote >= OF_NOTE)),
    };
  };
}

function count(all: readonly string[]): Leads {
  const leads = isCounted(all) ? [] : all;
  const sure = leads.filter(isSureLead).length;
  const short = leads.filter((lead) => isSureLead(lead) || isBareKeys(lead)).length;
  return { most: short * 2 > leads.length, sure, chords: leads.filter((lead) => readKeys(lead)).length };
}

/** True for the letters or figures of an enumeration: a, b, c. */
function isCounted(leads: readonly string[]): boolean {
  const [first = ''] = leads;
  return (
    leads.length > 2 &&
    /^[aA01]$/.test(first) &&
    leads.every((lead, at) => lead === String.fromCharCode(first.charCodeAt(0) + at))
  );
}

/** The bullets of a list belong together, and the lines of any other block. */
const groupOf = (block: Block): Block | number => block.items.at(-1)?.list ?? block;

const isSureLead = (lead: string): boolean =>
  isSureKeys(lead) ||
  readKeys(lead) !== undefined ||
  bareKeysOf(lead)?.chords.some(({ length }) => length === 1) === true;

/** What stands before the explanations of a block. */
function leadsIn(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.lines.map(leadOf);
    case 'code':
      return block.lines.map(({ text }) => beforeWords(text.trim()));
    case 'table':
    case 'heading':
      return [];
  }
}

function leadOf({ text, marks }: TextLine): string {
  const ink = text.length - text.trimStart().length;
  const first = marks.find(
    ({ kind, from }) => from <= ink && (kind === 'code' || kind === 'key' || kind === 'strong'),
  );
  return first
    ? text
        .slice(first.from, first.to)
        .trim()
        .replace(/[:：]$/, '')
    : beforeWords(text.trim());
}

function beforeWords(text: string): string {
  const [first = ''] = text.split(/\s/);
  // `dd cut` and `Ctrl-a start of the line` have no mark at all.
  if (/^([a-zA-Z])\1$/.test(first)) return first;
  const cut = [splitColumns(text), splitRemark(text, true)].find((one) => one?.remark !== undefined);
  if (cut !== undefined) return cut.command.trim();
  return readKeys(first) === undefined ? text : first;
}
