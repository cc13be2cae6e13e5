import type { Topic } from '@cribnotes/core';
import type { CommandPlan, NotePlan, Skipped } from './note-plan.ts';
import { contentWords } from './siblings.ts';
import { spellPart } from './spell-parts.ts';

/**
 * The notes with no line asked for twice in the same words: of two spellings of one line the one that stands first goes on,
 * and of two lines with one task the one with fewer options. The others are told, and go on only for whom has them already.
 */
export function askOnce(
  topic: Topic,
  notes: readonly NotePlan[],
): {
  readonly notes: readonly NotePlan[];
  readonly merged: readonly NotePlan[];
  readonly skipped: readonly Skipped[];
} {
  const tools = new Set(topic.tools.map(({ program }) => program));
  const rows = notes.filter(isRow).map((note): Compared => {
    const flags = flagsOf(note);
    const words = contentWords(note.prompt, tools);
    return { note, frame: frameOf(note, flags), flags: new Set(flags), words };
  });
  const into = new Map([...Map.groupBy(rows, ({ note }) => commandOf(note)).values()].flatMap(takenOver));
  return {
    notes: notes.filter(({ key }) => !into.has(key)),
    merged: notes.filter(({ key }) => into.has(key)),
    skipped: rows.flatMap(({ note }): readonly Skipped[] => {
      const by = into.get(note.key);
      if (by === undefined) return [];
      return [{ id: note.key, what: note.template.text, reason: 'same-line', into: by, span: note.source }];
    }),
  };
}

/** The keys of notes of one command that another one takes over, with the key of that one. */
function takenOver(rows: readonly Compared[]): readonly (readonly [string, string])[] {
  const places = [...rows.entries()];
  const ofFrame = Map.groupBy(places, ([, { frame }]) => frame);
  // All flags of the other line are flags of this one, so its first flag is.
  const ofFlag = Map.groupBy(places, ([, { flags }]) => [...flags][0]);
  return places.flatMap(([at, row]): readonly (readonly [string, string])[] => {
    const others = [
      ...(ofFrame.get(row.frame) ?? []),
      ...[...row.flags].flatMap((flag) => ofFlag.get(flag) ?? []),
    ].filter(([place, other]) => place !== at && takesOver(other, row, place < at));
    const [first, ...rest] = others;
    if (first === undefined) return [];
    const [, by] = rest.reduce((best, other) => (other[0] < best[0] ? other : best), first);
    return [[row.note.key, by.note.key]];
  });
}

function isRow(note: NotePlan): note is CommandPlan {
  return note.kind === 'command' && note.tags.some((tag) => tag === 'kind::command');
}

function commandOf({ tags }: NotePlan): string {
  return tags.find((tag) => tag.startsWith('cmd::')) ?? '';
}

/** A note with what it is compared by, made once. */
interface Compared {
  readonly note: CommandPlan;
  readonly frame: string;
  readonly flags: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** Whether one note asks for all that another one does. */
function takesOver(other: Compared, row: Compared, isFirst: boolean): boolean {
  if (other.frame === row.frame) return isFirst && [...row.words].some((word) => other.words.has(word));
  if (other.flags.size === 0 || other.flags.size >= row.flags.size) return false;
  const isLess = [...other.flags].every((flag) => row.flags.has(flag));
  return isLess && row.words.size > 0 && [...row.words].every((word) => other.words.has(word));
}

/** A line without the name of the one thing that a reader fills in; where there are more, their names tell them apart. */
function frameOf({ template }: CommandPlan, flags: readonly string[]): string {
  const rest = template.parts.filter(({ kind }) => kind !== 'flag').map((part) => spellPart(part));
  const words = rest.join(' ').replace(/\.{3}/g, '');
  const isOne = words.split('<').length === 2;
  return `${isOne ? words.replace(/\[?<[^<>]*>\]?/, '<>') : words} ${flags.join(' ')}`;
}

function flagsOf({ template }: Pick<CommandPlan, 'template'>): readonly string[] {
  return template.parts
    .flatMap((part) =>
      part.kind === 'flag'
        ? part.names.map(
            (name) =>
              name +
              (part.value?.map((value) => spellPart(value)).join(' ') ?? '').replace(/<[^<>]*>/g, '<>'),
          )
        : [],
    )
    .sort();
}
