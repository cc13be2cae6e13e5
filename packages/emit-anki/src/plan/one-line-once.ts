import type { Topic } from '@cribnotes/core';
import type { CommandPlan, NotePlan, Skipped } from './note-plan.ts';
import { contentWords, sharedWords } from './siblings.ts';
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
  const kept: NotePlan[] = [];
  const merged: NotePlan[] = [];
  const skipped: Skipped[] = [];
  const byCommand = Map.groupBy(notes.filter(isRow), commandOf);
  for (const note of notes) {
    const others = isRow(note) ? (byCommand.get(commandOf(note)) ?? []) : [];
    const at = isRow(note) ? others.indexOf(note) : -1;
    const same = isRow(note)
      ? others.find((other, place) => place !== at && takesOver(other, note, place < at, tools))
      : undefined;
    if (!same || !isRow(note)) {
      kept.push(note);
      continue;
    }
    merged.push(note);
    skipped.push({
      id: note.key,
      what: note.template.text,
      reason: 'same-line',
      into: same.key,
      span: note.source,
    });
  }
  return { notes: kept, merged, skipped };
}

function isRow(note: NotePlan): note is CommandPlan {
  return note.kind === 'command' && note.tags.some((tag) => tag === 'kind::command');
}

function commandOf({ tags }: NotePlan): string {
  return tags.find((tag) => tag.startsWith('cmd::')) ?? '';
}

/** Whether one note asks for all that another one does. */
function takesOver(
  other: CommandPlan,
  note: CommandPlan,
  isFirst: boolean,
  tools: ReadonlySet<string>,
): boolean {
  const [line, otherLine] = [frameOf(note), frameOf(other)];
  if (line === otherLine) return isFirst && sharedWords(note.prompt, other.prompt, tools) > 0;
  const flags = flagsOf(note);
  const fewer = flagsOf(other);
  if (fewer.length === 0 || fewer.length >= flags.length || !fewer.every((flag) => flags.includes(flag)))
    return false;
  const words = contentWords(note.prompt, tools);
  const others = contentWords(other.prompt, tools);
  return words.size > 0 && [...words].every((word) => others.has(word));
}

/** A line without the name of the one thing that a reader fills in; where there are more, their names tell them apart. */
function frameOf({ template }: CommandPlan): string {
  const rest = template.parts.filter(({ kind }) => kind !== 'flag').map((part) => spellPart(part));
  const words = rest.join(' ').replace(/\.{3}/g, '');
  const isOne = words.split('<').length === 2;
  return `${isOne ? words.replace(/\[?<[^<>]*>\]?/, '<>') : words} ${flagsOf({ template }).join(' ')}`;
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
