/** What must hold for every input, by name. */
export type Invariant =
  | 'no exception'
  | 'no hang'
  | 'one fate a line'
  | 'true fates'
  | 'places inside the notes'
  | 'lines as written'
  | 'sentences have letters'
  | 'no control characters'
  | 'no secrets'
  | 'plain file names'
  | 'same bytes twice'
  | 'nothing lost'
  | 'the program ends well'
  | 'other programs agree';

/** An invariant that an input breaks. */
export interface Broken {
  readonly invariant: Invariant;
  readonly what: string;
}

/** Gives one text for what is wrong in the same way, at most so long. */
export function brief(texts: readonly string[]): string {
  return texts.slice(0, 3).join(' ‖ ').slice(0, 400);
}
