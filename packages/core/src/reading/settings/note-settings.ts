import type { SheetSettings } from '../../model/sheet-settings.ts';

/** What an author says about a note, or about a folder of notes, in front matter or in `crib.yaml`. */
export interface NoteSettings {
  /** The topic that the note belongs to. */
  readonly topic?: string;
  readonly title?: string;
  readonly summary?: string;
  /** BCP 47: `en`, `pt-BR`. */
  readonly language?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** The group that the note's entries belong to. */
  readonly group?: string;
  /** The manual section: `7`. */
  readonly section?: string;
  /** The name of the deck; `::` separates levels. */
  readonly deck?: string;
  /** How the sheet is to be set. */
  readonly sheet?: SheetSettings;
  readonly tags: readonly string[];
  /** The programs that the note is about. */
  readonly tools: readonly string[];
  /** The author's short names to what they stand for: `d` to `docker`. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Titles of groups in the order to print them. */
  readonly groups: readonly string[];
  /** Rules that are not reported for the note. */
  readonly ignore: readonly string[];
  /** `print`: passwords, tokens and keys are shown as they stand and not reported. */
  readonly secrets?: 'print' | 'hide';
  /** The folder for what is made, as written. */
  readonly out?: string;
  /** The formats to make. */
  readonly formats?: readonly string[];
  /** How the manual page is made. */
  readonly page?: PageSettings;
  /** Files that `crib spec` has written, as written. */
  readonly specs: readonly string[];
}

/** How the manual page is made. */
export interface PageSettings {
  /** One page a group. */
  readonly split?: boolean;
}

export const noSettings: NoteSettings = {
  tags: [],
  tools: [],
  aliases: {},
  groups: [],
  ignore: [],
  specs: [],
};
