import type { InputText } from './input.ts';
import type { Recognized } from './recognize.ts';

/** A remark on the same line as a command, or lines of comment above it. */
export interface Remark {
  readonly text: string;
  readonly line: number;
}

/** The lines of a block that something typed takes. */
interface TypedLines {
  readonly line: number;
  readonly endLine: number;
  /** Lines in their midst that the author has taken out by a comment sign: no part of what is typed. */
  readonly takenOut?: readonly number[];
  readonly group: number;
}

/** What one line of a code block is. `group` counts the parts that blank lines cut the block into. */
export type CodeItem =
  | (TypedLines & {
      readonly kind: 'command';
      /** As written, without prompt and remark; the lines of one command are joined by newlines. */
      readonly raw: string;
      /** On one line, without continuation marks. */
      readonly text: string;
      readonly command: Recognized;
      readonly remark?: Remark;
    })
  | (TypedLines & {
      readonly kind: 'input';
      readonly raw: string;
      readonly input: InputText;
      readonly program?: string;
      readonly remark?: Remark;
    })
  | (TypedLines & {
      readonly kind: 'keys';
      readonly raw: string;
      readonly remark?: Remark;
    })
  | { readonly kind: 'comment'; readonly line: number; readonly group: number; readonly text: string }
  /** What a flag, operand or word means: `-it = interactive`. */
  | {
      readonly kind: 'gloss';
      readonly line: number;
      readonly group: number;
      readonly target: string;
      readonly text: string;
    }
  | { readonly kind: 'output'; readonly line: number; readonly group: number }
  | { readonly kind: 'prose'; readonly line: number; readonly group: number; readonly text: string };

/** What a code block is: lines to read, the content of a file, or what a program printed. */
export type CodeReading =
  | { readonly kind: 'lines'; readonly items: readonly CodeItem[] }
  | { readonly kind: 'file'; readonly language: string }
  | { readonly kind: 'output' };
