/** A command that a person found in a note. */
export interface GoldCommand {
  readonly line: number;
  readonly endLine?: number;
  readonly raw: string;
  /** What is no shell command: `key`, `sql`, `keyword`. */
  readonly kind?: string;
  readonly canonical: string;
  readonly canonicalAlt?: readonly string[];
  /** The programs of a pipe, each with its subcommands. */
  readonly pipeline?: readonly string[];
  readonly flags: readonly string[];
  readonly placeholders: readonly string[];
  /** What a reader replaces with his own. */
  readonly variables?: readonly string[];
  readonly valuesGiven?: boolean;
  /** Found or not, both are right. */
  readonly optional?: boolean;
  readonly description: string | null;
  readonly descriptionLines?: readonly number[];
  readonly altDescriptions?: readonly string[];
  readonly altLines?: readonly number[];
  readonly descriptionOptional?: boolean;
  readonly group: string | null;
  readonly groupLine?: number;
  /** The titles around it, the outermost first. */
  readonly groupPath?: readonly string[];
}

/** A term that a note explains. */
export interface GoldConcept {
  readonly term: string;
  readonly line: number;
  readonly aliases?: readonly string[];
  readonly definition: string;
  readonly altDefinitions?: readonly string[];
  readonly optional?: boolean;
}

/** Whose a statement is; `command` is the place of a command in the annotation. */
export type Owner =
  | { readonly kind: 'command'; readonly command: number; readonly line: number }
  | { readonly kind: 'task'; readonly commands: readonly number[]; readonly lines: readonly number[] }
  | {
      readonly kind: 'flag' | 'part';
      readonly name: string;
      readonly command?: number;
      readonly line?: number;
      readonly of?: string;
    }
  | { readonly kind: 'concept'; readonly term: string }
  | { readonly kind: 'section' | 'group' | 'nothing' };

/** A sentence of a note that says something and is neither description nor definition. */
export interface GoldStatement {
  readonly line: number;
  readonly endLine?: number;
  readonly text: string;
  /** Any of them is right. */
  readonly owners: readonly Owner[];
}

/** A slip of the author. */
export interface GoldSlip {
  readonly line: number;
  readonly why: string;
  readonly expected?: string;
  readonly minor?: boolean;
}

/** A title of a note. */
export interface GoldHeading {
  readonly line: number;
  readonly level: number;
  readonly text: string;
}

/** All that a person found in a note. */
export interface Gold {
  readonly format: 2;
  readonly tool: readonly string[];
  readonly language: string;
  readonly commands: readonly GoldCommand[];
  readonly concepts: readonly GoldConcept[];
  readonly headings: readonly GoldHeading[];
  readonly owners: readonly GoldStatement[];
  readonly suspicious: readonly GoldSlip[];
  readonly notCommands: readonly { readonly line: number; readonly endLine?: number; readonly why: string }[];
}
