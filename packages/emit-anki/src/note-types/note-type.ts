/** A field or template of a note type. Its id, name and place never change once decks are out. */
export interface Field {
  readonly id: number;
  readonly name: string;
  /** The font of Anki's editor and of the input box of `{{type:}}`. */
  readonly font?: string;
}

/** One kind of card of a note type: HTML with `{{Field}}`s. */
export interface CardTemplate {
  readonly id: number;
  readonly name: string;
  readonly front: string;
  readonly back: string;
}

/**
 * A note type as Anki keeps it. Importing a deck whose type of the same id has other fields or templates
 * makes a second note type and orphans every known note: the schema is frozen, and what is new gets a new
 * note type (docs/decks.md). Texts of templates and the style may change, with a later `modified`.
 */
export interface NoteType {
  readonly id: number;
  /** Unlike any name a learner would choose: a clash makes Anki add a `+` and ignore later styles. */
  readonly name: string;
  readonly cloze: boolean;
  /** Epoch seconds; Anki takes templates and style over only when this grows. */
  readonly modified: number;
  readonly fields: readonly Field[];
  readonly templates: readonly CardTemplate[];
}

/** When the templates or the style changed last, in epoch seconds. To be raised with every change of theirs. */
export const TEMPLATES_MODIFIED: number = Date.UTC(2026, 10, 26) / 1000;

/** Fields with ids counted up from the note type's. */
export function numberFields(
  typeId: number,
  names: readonly (string | Omit<Field, 'id'>)[],
): readonly Field[] {
  return names.map((name, at) => ({ id: typeId + 1 + at, ...(typeof name === 'string' ? { name } : name) }));
}
