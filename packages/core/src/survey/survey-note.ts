import type { SpecSource } from '@cribnotes/specs';
import type { Block } from '../blocks/block.ts';
import { segmentNote } from '../drafting/segment-note.ts';
import { findUnits } from '../findings/find.ts';
import type { Finding } from '../findings/finding.ts';
import { BY_KEYS } from '../lines/key-habit.ts';
import { isEverydayWord, isProgram } from '../lines/programs.ts';
import { discoverTools } from '../read.ts';
import { doubleBrackets, isPictureName } from '../reading/double-brackets.ts';
import type { NoteFile } from '../reading/note-file.ts';
import { openNote } from '../reading/open-note.ts';
import type { ReadOptions } from '../reading/read-options.ts';
import { speaksToCrib } from '../reading/settings/speaks-to-crib.ts';
import { namedPrograms, titlesOf } from './named-programs.ts';
import type { NoteSurvey } from './note-survey.ts';
import { isTyped } from './typed-languages.ts';

/** Gives what a note shows of tools, or nothing where it is refused. */
export async function surveyNote(
  file: NoteFile,
  { specs, open = openNote }: Pick<ReadOptions, 'specs' | 'open'>,
): Promise<NoteSurvey | undefined> {
  const note = await open(file);
  if (note.kind !== 'note') return undefined;
  const segmented = segmentNote(note, specs);
  const titles = titlesOf(note.id, [note.settings.title, firstHeading(segmented.blocks)]);
  const discovery = discoverTools([segmented], note.settings, { name: titles[0] ?? '', specs });
  const units = findUnits(segmented.blocks, discovery);
  const entries = units.flatMap(({ kind, findings }) =>
    kind === 'heading' ? [] : findings.filter(({ role }) => role === 'entry'),
  );
  const named = namedPrograms(
    titles,
    (word) => isKnown(word, specs),
    (word) => discovery.vocabulary.programOf(word) === word,
  );
  const declared = note.settings.tools;
  const shown = entries.filter((finding) => isBelievable(finding, [...named, ...declared], specs));
  const { text, frontMatter } = note;
  const body = text.slice(frontMatter?.end ?? 0);
  return {
    id: note.id,
    settings: note.settings,
    asked: note.directives.length > 0 || speaksToCrib(note),
    commands: new Set(shown.map(({ raw }) => raw)).size,
    programs: countPrograms(shown),
    named,
    lines: readableLines(segmented.blocks),
    commandLines: new Set(shown.flatMap(({ line, endLine }) => linesFrom(line, endLine))).size,
    tags: [...new Set([...note.settings.tags, ...tagsIn(body)])],
    embeds: embedsIn(body),
  };
}

/**
 * A command of a program that is known, or that the note is called after. What the note alone shows to be a program may as
 * well be the words of a language; an everyday word needs an option, or the note's name. Keys need that name.
 */
function isBelievable({ found, raw }: Finding, named: readonly string[], specs: SpecSource): boolean {
  switch (found.kind) {
    case 'command': {
      const { program } = found.command;
      if (named.includes(program)) return true;
      return isKnown(program, specs) && (!isEverydayWord(program) || /\s-{1,2}[a-z]/i.test(raw));
    }
    case 'input':
    case 'keys':
      return named.some((program) => hasKeys(program, specs));
  }
}

const isKnown = (word: string, specs: SpecSource): boolean =>
  specs.programs.includes(word) || isProgram(word);

/** A program that is driven by keys, or has a prompt of its own. */
function hasKeys(program: string, specs: SpecSource): boolean {
  const spec = specs.get(program);
  return BY_KEYS.test(program) || (spec?.keys ?? spec?.inputs ?? []).length > 0;
}

function countPrograms(shown: readonly Finding[]): ReadonlyMap<string, number> {
  const names = shown.flatMap(({ found }) => {
    if (found.kind === 'command') return [found.command.program];
    return found.kind === 'input' && found.program ? [found.program] : [];
  });
  return new Map(
    [...Map.groupBy(names, (name) => name)]
      .map(([name, all]) => [name, all.length] as const)
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)),
  );
}

const firstHeading = (blocks: readonly Block[]): string | undefined =>
  blocks.find((block) => block.kind === 'heading')?.title.text;

/** Files of code and settings that a note shows are no lines of it. */
function readableLines(blocks: readonly Block[]): number {
  return blocks.map(linesOf).reduce((sum, count) => sum + count, 0);
}

function linesOf(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return 0;
    case 'paragraph':
      return block.lines.length;
    case 'table':
      return block.rows.length;
    case 'code':
      return isTyped(block.language) ? block.lines.filter(({ text }) => text.trim() !== '').length : 0;
  }
}

const linesFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** `#tag` and `#area/tag`, as Obsidian and Logseq write them; never a number alone. */
const tagsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/(?<![\p{L}\d_#&/])#([\p{L}\d_/-]*\p{L}[\p{L}\d_/-]*)/gu), ([, tag = '']) => tag);

const embedsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(doubleBrackets), ([, mark, target = '']) =>
    mark === '!' && !isPictureName(target) && !target.includes('#') ? target.trim() : '',
  ).filter((target) => target !== '');
