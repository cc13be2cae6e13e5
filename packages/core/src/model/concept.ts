import type { Template } from './command-line.ts';
import type { Spans } from './place.ts';
import type { Prose } from './text.ts';

/** One statement about a concept. */
export interface Fact {
  readonly prose: Prose;
  /** The same statement in other words or notes. */
  readonly also: readonly Prose[];
  /** True when another note says the opposite. */
  readonly disputed?: true;
}

/** An idea behind the commands: image, layer, branch. */
export interface Concept {
  readonly id: string;
  readonly term: string;
  readonly alsoKnownAs: readonly string[];
  /** The id of the section it is printed in. */
  readonly group?: string;
  readonly definition?: Fact;
  readonly facts: readonly Fact[];
  readonly relations: readonly Relation[];
}

/** How a concept stands to another one, or to a command. */
export interface Relation {
  readonly kind: 'instance-of' | 'built-from' | 'part-of' | 'contrasts' | 'managed-by' | 'see-also';
  readonly to: { readonly kind: 'concept' | 'command'; readonly id: string };
  readonly evidence: Spans;
}

/** Several commands in order, under one sentence that belongs to all of them and to none alone. */
export interface Recipe {
  readonly id: string;
  readonly title: Prose;
  /** The id of the section it is printed in. */
  readonly group?: string;
  readonly steps: readonly RecipeStep[];
  readonly spans: Spans;
}

export interface RecipeStep {
  readonly template: Template;
  /** The id of the variant that the step uses, where it is one of the topic's. */
  readonly variant?: string;
  readonly note?: Prose;
  /** Given where the step deletes or overwrites something. */
  readonly effect?: 'destructive';
}

/** The content of a file that a note shows: a Dockerfile, a piece of YAML. */
export interface Snippet {
  readonly id: string;
  /** Lower case; `dockerfile`, `yaml`, `text`. */
  readonly language: string;
  readonly title?: Prose;
  /** The id of the section it is printed in. */
  readonly group?: string;
  /** `wrong` marks a line that the author shows as what not to write. */
  readonly lines: readonly { readonly text: string; readonly note?: Prose; readonly wrong?: true }[];
  /** The lines to copy: without remarks and without wrong lines. */
  readonly clean: string;
  readonly spans: Spans;
}
