import { type NoteTypeName, noteTypes } from './note-types.ts';

interface Fields {
  readonly type: NoteTypeName;
  readonly fields: readonly string[];
}

/** A field by its name; empty where the note's type has none of it. */
export function fieldOf({ type, fields }: Fields, name: string): string {
  return fields[noteTypes[type].fields.findIndex((field) => field.name === name)] ?? '';
}

/** The fields with another value in the one of that name. */
export function withField({ type, fields }: Fields, name: string, value: string): readonly string[] {
  return fields.map((field, at) => (noteTypes[type].fields[at]?.name === name ? value : field));
}
