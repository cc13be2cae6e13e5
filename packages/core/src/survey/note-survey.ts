import type { SourceId } from '../model.ts';
import type { NoteSettings } from '../reading/settings/note-settings.ts';

/** What a note shows of tools, read alone and not to its end. */
export interface NoteSurvey {
  readonly id: SourceId;
  readonly settings: NoteSettings;
  /** The author speaks to crib in it. */
  readonly asked: boolean;
  /** How many different commands, keys and inputs of believable programs it shows. */
  readonly commands: number;
  /** The programs of these commands with their numbers, the most used first. */
  readonly programs: ReadonlyMap<string, number>;
  /** Programs that its folder, its name or its title is, whole or as one of few words. */
  readonly named: readonly string[];
  /** The lines with something to read, headings and files of code left out; and how many of them show such commands. */
  readonly lines: number;
  readonly commandLines: number;
  /** Tags of the front matter and of the text. */
  readonly tags: readonly string[];
  /** Notes that are shown in it whole: `![[name]]`. */
  readonly embeds: readonly string[];
}

/** Why a note is about tools, or is not. */
export type SurveyVerdict =
  | { readonly about: true }
  | {
      readonly about: false;
      readonly why: 'no command' | 'few commands' | 'commands of many tools, few of each';
    };

/** The share of a note's lines that commands take, at least. */
const SHARE = { named: 0.2, many: 0.2, two: 0.3, mixed: 0.25 } as const;

/** So many commands of different tools are a collection; fewer are an instruction, as how to install something. */
const COLLECTION = 6;

/** Names of files that lie in every project and say how it is installed. */
const INSTRUCTION =
  /(?:^|\/)(?:read.?me|index|install\w*|contributing|changelog|history|license|setup)\.\w+$/i;

/** Says whether a note is about tools: by its commands, the share that they have of it, and what it is called. */
export function isAboutTools(note: NoteSurvey): SurveyVerdict {
  const { commands, programs, named, lines, commandLines, id } = note;
  if (note.asked) return { about: true };
  if (commands === 0) return { about: false, why: 'no command' };
  const share = commandLines / Math.max(1, lines);
  if (INSTRUCTION.test(id))
    return commands >= 2 * COLLECTION && share >= SHARE.two
      ? { about: true }
      : { about: false, why: 'few commands' };
  const usesNamed = named.some((program) => programs.has(program));
  if (named.length > 0 && share >= SHARE.named && (usesNamed || commands >= 2)) return { about: true };
  const [most = 0] = programs.values();
  const all = [...programs.values()].reduce((sum, count) => sum + count, 0);
  const isOfOne = most * 2 >= all;
  if (isOfOne && ((commands >= 3 && share >= SHARE.many) || (commands >= 2 && share >= SHARE.two)))
    return { about: true };
  if (commands >= COLLECTION && share >= SHARE.mixed) return { about: true };
  return {
    about: false,
    why: isOfOne || share < SHARE.many ? 'few commands' : 'commands of many tools, few of each',
  };
}
