import type { Topic } from '@cribnotes/core';
import type { DeckNote } from '../deck-note.ts';
import { type NoteTypeName, noteTypes } from '../note-types/note-types.ts';
import { answerText } from '../plan/answer-text.ts';
import type { CommandPlan, NotePlan } from '../plan/note-plan.ts';
import { noteTag } from '../plan/note-tags.ts';
import { type Phrases, phrasesOf } from '../plan/phrases.ts';
import { alsoHtml, definitionRows, exampleHtml, partRows, remarkItems } from './back-html.ts';
import { clozeHtml, commandHtml, stepsHtml } from './command-html.ts';
import { escapeCode, escapeHtml } from './escape-html.ts';
import { keysHtml } from './keys-html.ts';
import { proseHtml } from './prose-html.ts';

/** What writing fields needs beside the plan. */
export interface WritingOptions {
  /** The language of our own words. */
  readonly language: string;
  /** Adds an input box for commands that can be typed as they stand. */
  readonly typeIn: boolean;
  /** The `<img>` elements of a note's pictures. */
  readonly pictures: (note: NotePlan) => string;
}

/** Writes the fields of a planned note. */
export function writeNote(topic: Topic, note: NotePlan, options: WritingOptions): DeckNote {
  const type = typeOf(note);
  const values: Readonly<Record<string, string>> = {
    Id: escapeHtml(`${topic.id}: ${note.key}`),
    Prompt: escapeHtml(note.prompt),
    Context: escapeHtml(note.context),
    Source: escapeHtml(`${note.source.source}:${note.source.start.line}`),
    Picture: options.pictures(note),
    ...ownFields(note, phrasesOf(options.language), options),
  };
  return {
    key: note.key,
    type,
    prompt: note.prompt,
    answer: answerText(note),
    ...(note.group === undefined ? {} : { group: note.group }),
    fields: noteTypes[type].fields.map(({ name }) => values[name] ?? ''),
    tags: tagsOf(topic, note),
    cards: 'recognise' in note && note.recognise ? [0, 1] : [0],
  };
}

/** The topic, its section, the kind and command, and the file: all below one tag, which can be folded in Anki's list. */
function tagsOf(topic: Topic, note: NotePlan): readonly string[] {
  const root = noteTag(topic.id);
  const file = note.source.source.replace(/\.[^./]+$/, '');
  return [
    root,
    ...(note.group === undefined ? [] : [noteTag(root, note.group)]),
    ...note.tags.map((tag) => `${root}::${tag}`),
    noteTag(root, 'from', file),
  ].sort();
}

function typeOf(note: NotePlan): NoteTypeName {
  switch (note.kind) {
    case 'command':
    case 'concept':
    case 'keys':
      return note.kind;
    case 'option':
    case 'step':
      return 'cloze';
    case 'contrast':
    case 'fact':
      return 'concept';
  }
}

/** The card shows at its edge that something is destroyed. */
function warned(html: string, { destructive }: { readonly destructive: boolean }): string {
  return destructive ? `<span class="destructive">${html}</span>` : html;
}

function ownFields(
  note: NotePlan,
  phrases: Phrases,
  { typeIn }: WritingOptions,
): Readonly<Record<string, string>> {
  switch (note.kind) {
    case 'command':
      return {
        Command: warned(commandHtml(note.template), note),
        Also: alsoHtml(note.also, phrases),
        Parts: partRows(note.parts, note.tool, phrases),
        Example: exampleHtml(note.example, phrases),
        Meaning: escapeHtml(note.meaning),
        Remarks: remarkItems(note.remarks),
        AskMeaning: note.recognise ? escapeHtml(phrases.command) : '',
        TypeIn: typeIn && isTypable(note) ? escapeCode(note.template.text) : '',
      };
    case 'option':
      return {
        Text: clozeHtml(note.template, note.flag),
        Label: partRows([note.gloss], note.tool, phrases),
      };
    case 'step':
      return { Text: warned(stepsHtml(note.steps, note.hidden), note), Remarks: remarkItems(note.remarks) };
    case 'concept':
      return {
        Question: escapeHtml(note.prompt),
        Answer: proseHtml(note.answer.inlines),
        Remarks: remarkItems(note.remarks.map(({ prose }) => prose)),
      };
    case 'fact':
      return { Question: escapeHtml(note.prompt), Answer: `<b>${escapeHtml(note.term)}</b>` };
    case 'contrast':
      return { Question: escapeHtml(note.prompt), Answer: definitionRows(note.sides) };
    case 'keys':
      return {
        Keys: keysHtml(note.chords),
        Meaning: escapeHtml(note.meaning),
        Remarks: remarkItems(note.remarks),
        AskMeaning: note.recognise ? escapeHtml(phrases.keys) : '',
      };
  }
}

/** Whether a learner can type exactly this: one short line without a word to fill in. */
function isTypable({ template }: CommandPlan): boolean {
  const isWhole = template.body === undefined && !/[<>\n]/.test(template.text);
  return isWhole && template.text.length <= 40;
}
