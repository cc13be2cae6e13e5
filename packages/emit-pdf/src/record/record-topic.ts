import type { Template, Topic } from '@cribnotes/core';
import { type PrintedItem, printedGroups } from '@cribnotes/core/printed-groups';
import { printedWords } from '@cribnotes/core/printed-words';
import { OPEN } from '../sheet/density.ts';
import { rowOf } from '../sheet/group-rows.ts';
import { linkRow } from '../sheet/link-row.ts';
import { placeGroups } from '../sheet/place-groups.ts';
import type { Paragraph, Part } from '../sheet/sheet.ts';
import { markOf } from './content-mark.ts';
import type { RecordedRow, SheetRecord } from './sheet-record.ts';

/** The same for all sheets: only what the notes say changes a mark. */
const OUR_WORDS = printedWords('en');
const LINKS = OUR_WORDS.sheet.links;

/** Gives what the sheet of a topic says, other names of commands left out, with its mark. Its look does not change it. */
export function recordTopic(topic: Topic, date: string): SheetRecord {
  const printed = placeGroups(printedGroups(topic), topic.title).flatMap((placed) => {
    const section = placed.top.kind === 'heading' ? placed.top.title : '';
    return placed.items.map((item, index): RecordedRow => {
      const { paragraphs } = rowOf(withoutNames(item), index, placed, OPEN, OUR_WORDS);
      return { kind: item.kind, section, id: idOf(item), ...wordsOf(item, paragraphs) };
    });
  });
  const links = topic.links.map((link, index): RecordedRow => {
    const words = linkRow(link, [], index).paragraphs.map(textOf);
    return { kind: 'link', section: LINKS, id: '', ...titled(words) };
  });
  const { title, summary: sentence = '' } = topic;
  const rows: readonly RecordedRow[] = [
    { kind: 'title', section: '', id: '', text: title, sentence, details: [] },
    ...printed,
    ...links,
  ];
  return { date, mark: markOf(rows), rows };
}

/**
 * The other names of a command come from the tool, and stand in the first of its rows: a new row above would else alter
 * the one below.
 */
function withoutNames(item: PrintedItem): PrintedItem {
  return item.kind === 'command' ? { ...item, first: false } : item;
}

type Words = Pick<RecordedRow, 'text' | 'sentence' | 'details'>;

/** Shares the paragraphs of a row out; whatever a row may come to print is at least among the details. */
function wordsOf(item: PrintedItem, paragraphs: readonly Paragraph[]): Words {
  const words = paragraphs.map(textOf);
  switch (item.kind) {
    case 'command':
      return typed(item.variant.template, words, item.variant.description !== undefined);
    case 'input':
      return typed(item.entry.template, words, item.entry.description !== undefined);
    case 'keys': {
      const [keys = '', ...others] = paragraphs.flatMap(({ parts }) => parts).map(partText);
      return { text: keys.trim(), sentence: others.join('').trim(), details: [] };
    }
    case 'concept': {
      const [intro = '', ...facts] = words;
      const { term } = item.concept;
      const details = facts.map((fact) => fact.replace(/^• /, ''));
      return { text: term, sentence: intro === term ? '' : intro, details };
    }
    case 'recipe':
    case 'snippet':
    case 'note':
      return titled(words);
  }
}

/** The lines to type come first, then the sentence, if there is one. */
function typed({ text, body = [] }: Template, words: readonly string[], described: boolean): Words {
  const others = words.slice(1 + body.length);
  const [sentence = '', ...details] = described ? others : ['', ...others];
  return { text: [text, ...body].join('\n'), sentence, details };
}

function titled([text = '', ...details]: readonly string[]): Words {
  return { text, sentence: '', details };
}

function idOf(item: PrintedItem): string {
  switch (item.kind) {
    case 'command':
      return item.variant.id;
    case 'keys':
    case 'input':
      return item.entry.id;
    case 'concept':
      return item.concept.id;
    case 'recipe':
      return item.recipe.id;
    case 'snippet':
      return item.snippet.id;
    case 'note':
      return '';
  }
}

function textOf({ parts }: Paragraph): string {
  return parts.map(partText).join('').trimEnd();
}

function partText({ runs }: Part): string {
  return runs.map(({ text }) => text).join('');
}
