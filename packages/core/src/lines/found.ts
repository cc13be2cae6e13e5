import type { Chord } from '../model.ts';
import type { Recognized } from './recognize.ts';

/** What a line or a span holds beside words: a command, input for a program, or keys. */
export type Found =
  | { readonly kind: 'command'; readonly command: Recognized; readonly text: string }
  | {
      readonly kind: 'input';
      readonly prompt: 'sql' | 'meta' | 'repl';
      readonly program?: string;
      readonly text: string;
    }
  | {
      readonly kind: 'keys';
      readonly chords: readonly (readonly Chord[])[];
      readonly text: string;
      readonly mode?: string;
    };
