import type { Topic } from '@cribnotes/core';
import type { DeckNote } from '../deck-note.ts';
import { type NoteTypeName, noteTypes } from '../note-types/note-types.ts';
import { answerText, outOfOrder, twoTerms } from '../plan/answer-text.ts';
import type { NotePlan } from '../plan/note-plan.ts';
import { fileTag, noteTag } from '../plan/note-tags.ts';
import { typedLine } from '../plan/other-spellings.ts';
import { type Phrases, phrasesOf } from '../plan/phrases.ts';
import { alsoHtml, definitionRows, exampleHtml, partRows, remarkItems, termHtml } from './back-html.ts';
import { clozeHtml, commandHtml, stepsHtml } from './command-html.ts';
import { escapeCode, escapeHtml } from './escape-html.ts';
import { givenHtml, linesHtml, twoHtml } from './front-html.ts';
import { keysHtml } from './keys-html.ts';
import { proseHtml } from './prose-html.ts';

/** What writing fields needs beside the plan. */
export interface WritingOptions {
  /** The language of our own words. */
  readonly language: string;
  /** Adds an input box for commands that are short enough to type. */
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
    Source: escapeHtml(placeOf(topic, note)),
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

/** File and heading, which a reader finds; a number of a line would be wrong with the next line that is put above. */
function placeOf({ groups }: Topic, { source, group }: NotePlan): string {
  const heading = (groups.find(({ id }) => id === group)?.title ?? '').replace(/\s+/g, ' ').trim();
  return heading === '' ? source.source : `${source.source} · ${heading}`;
}

/** The topic, its section, the kind and command, and the file: all below one tag, which can be folded in Anki's list. */
function tagsOf(topic: Topic, note: NotePlan): readonly string[] {
  const root = noteTag(topic.id);
  return [
    root,
    ...(note.group === undefined ? [] : [noteTag(root, note.group)]),
    ...note.tags.map((tag) => `${root}::${tag}`),
    fileTag(topic.id, note.source.source),
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
    case 'choice':
    case 'order':
    case 'warning':
    case 'meaning':
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
    case 'command': {
      const typed = typeIn ? typedLine(note.template) : undefined;
      return {
        ...(note.given ? { Prompt: escapeHtml(note.prompt) + givenHtml(note.given) } : {}),
        Command: warned(commandHtml(note.template), note),
        Also: alsoHtml(note.also, phrases, typed === undefined ? undefined : note.template),
        Parts: partRows(note.parts, note.tool, phrases),
        Example: exampleHtml(note.example, phrases),
        Meaning: escapeHtml(note.meaning),
        Remarks: remarkItems(note.remarks),
        AskMeaning: note.recognise ? escapeHtml(phrases.command) : '',
        TypeIn: typed === undefined ? '' : escapeCode(typed),
      };
    }
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
    case 'meaning':
      return {
        Question: `${escapeHtml(phrases.command)} ${termHtml(note.template.text, true)}`,
        Answer: escapeHtml(note.meaning),
      };
    case 'contrast':
      return { Question: escapeHtml(note.prompt), Answer: definitionRows(note.sides) };
    case 'choice':
      return {
        Question: `${escapeHtml(note.prompt)}<br>${escapeHtml(phrases.whichOfTwo)} ${twoHtml(twoTerms(note), note.typed)}`,
        Answer: `<b>${termHtml(note.sides[0].term, note.typed)}</b>${definitionRows(note.sides, note.typed)}`,
      };
    case 'order':
      return {
        Question: `${escapeHtml(note.prompt)}<br>${escapeHtml(phrases.order)}${linesHtml(outOfOrder(note.steps))}`,
        Answer: linesHtml(note.steps),
      };
    case 'warning':
      return { Question: escapeHtml(note.prompt), Answer: proseHtml(note.answer.inlines) };
    case 'keys':
      return {
        Keys: keysHtml(note.chords),
        Meaning: escapeHtml(note.meaning),
        Remarks: remarkItems(note.remarks),
        AskMeaning: note.recognise ? escapeHtml(phrases.keys) : '',
      };
  }
}
