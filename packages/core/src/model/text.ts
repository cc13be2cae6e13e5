import type { Spans } from './place.ts';

/** One run of running text. Raw HTML never occurs; an image is only its alternative text and path. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  /** Code in running text; `entry` is the id of the entry it names, where it names one. */
  | { readonly kind: 'code'; readonly text: string; readonly entry?: string }
  | { readonly kind: 'strong' | 'emphasis' | 'strike'; readonly children: readonly Inline[] }
  /** A link; `href` is always http, https or mailto. */
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'image'; readonly alt: string; readonly path: string };

/** Words of a note. `inlines` is what to print; `plain` is the same without any mark. */
export interface Prose {
  readonly inlines: readonly Inline[];
  readonly plain: string;
  readonly spans: Spans;
}
