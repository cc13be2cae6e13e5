import type { DeckNote } from '../../src/deck-note.ts';
import { noteTypes } from '../../src/note-types/note-types.ts';

/** A card as Anki would show it: the HTML of its two sides. */
export interface RenderedCard {
  readonly front: string;
  readonly back: string;
}

/** Renders one card of a note as Anki does, as far as our templates need it: sections, fields, cloze and type boxes. */
export function renderCard(note: DeckNote, ord: number): RenderedCard {
  const type = noteTypes[note.type];
  const template = type.templates[type.cloze ? 0 : ord]!;
  const values = new Map(type.fields.map(({ name }, at) => [name, note.fields[at] ?? '']));
  return { front: fill(template.front, values, false), back: fill(template.back, values, true) };
}

/** The text that a person sees. */
export function visibleText(html: string): string {
  return html
    .replace(/<\/(div|pre|td|li|tr)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

function fill(template: string, values: ReadonlyMap<string, string>, back: boolean): string {
  return fillSections(template, values).replace(
    /\{\{(?:(cloze|type):)?(\w+)\}\}/g,
    (_, filter: string | undefined, name: string) => {
      const value = field(values, name);
      if (filter === 'type') return back ? `<code id="typeans">${value}</code>` : '<input id="typeans">';
      if (filter !== 'cloze') return value;
      return value.replace(
        /\{\{c1::([\s\S]*?)\}\}/g,
        (_match, hidden: string) => `<span class="cloze">${back ? hidden : '[...]'}</span>`,
      );
    },
  );
}

function fillSections(template: string, values: ReadonlyMap<string, string>): string {
  return template.replace(
    /\{\{([#^])(\w+)\}\}([\s\S]*?)\{\{\/\2\}\}/g,
    (_, sign: string, name: string, inner: string) =>
      (field(values, name) !== '') === (sign === '#') ? fillSections(inner, values) : '',
  );
}

function field(values: ReadonlyMap<string, string>, name: string): string {
  const value = values.get(name);
  if (value === undefined)
    throw new Error(`Cannot fill the field ${name}, expected one of ${[...values.keys()]}`);
  return value;
}
