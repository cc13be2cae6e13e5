import { readdirSync, readFileSync } from 'node:fs';

/** A command that a reader should find in a note. */
export interface ExpectedCommand {
  readonly line: number;
  readonly raw: string;
  readonly canonical: string;
  readonly kind: string;
  readonly description: string | null;
  /** Its words cover several commands, so that leaving them off is right as well. */
  readonly shared?: true;
  /** Found or not, both are right. */
  readonly optional?: true;
}

/** A note in one of many styles, with what should be read from it. */
export interface StyleNote {
  readonly name: string;
  readonly language: string;
  readonly bytes: Uint8Array;
  readonly expected: {
    readonly commands: readonly ExpectedCommand[];
    readonly concepts: readonly {
      readonly term: string;
      readonly line: number;
      readonly definition: string;
    }[];
  };
}

/** The annotated notes of the project itself. */
export const styleFolder: URL = new URL('../../../core/fixtures/styles/', import.meta.url);

const suffix = '.expected.json';

/** Gives all notes of the project in their many styles, by name: `bullets-git-zh`. */
export function styleNotes(): readonly StyleNote[] {
  return readdirSync(styleFolder)
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
    .sort()
    .map((name) => ({
      name,
      language: name.split('-').at(-1) ?? '',
      bytes: readFileSync(new URL(`${name}.md`, styleFolder)),
      expected: JSON.parse(readFileSync(new URL(name + suffix, styleFolder), 'utf8')),
    }));
}
